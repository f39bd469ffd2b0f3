import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankCuts } from './blank-cuts.ts';

const block = { text: 'One two three', span: { start: 10, end: 23 } };

test('what is cut out is filled, and what is left stays where it stood', () => {
  const cuts = [{ span: { start: 14, end: 17 } }, { span: { start: 18, end: 23 } }];
  assert.equal(blankCuts(block, cuts, ' '), 'One          ');
  assert.equal(blankCuts(block, cuts.slice(0, 1), '\n'), 'One \n\n\n three');
});

test('a block without cuts is as it was', () => {
  assert.equal(blankCuts(block, [], ' '), block.text);
});
