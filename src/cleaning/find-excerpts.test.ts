import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainSource } from '../text/rule-fixture.ts';
import { findExcerpts } from './find-excerpts.ts';
import { toProfile } from './profile.ts';

const before =
  'The harbour reopened on Monday after a storm that had closed it for two weeks, the port and the ministry said in a statement.';
const after =
  '“I will not go there again,” said the pilot, who had waited outside the bay for two days with hardly any water left on board.';
const find = (line: string) => findExcerpts(toProfile(toPlainSource([before, line, after])));

test('a line that a paragraph says word for word, whatever its marks and capitals', () => {
  assert.deepEqual([...find('I WILL NOT GO THERE AGAIN')], [[1, 2]]);
  assert.deepEqual([...find('“Closed it for two weeks”')], [[1, 0]]);
});

test('none where a word differs, or where it is one word', () => {
  assert.deepEqual([...find('I will never go there again')], []);
  assert.deepEqual([...find('Pilot')], []);
});
