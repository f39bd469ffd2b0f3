import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainSource } from '../text/rule-fixture.ts';
import { isCorrection } from './is-correction.ts';
import { toProfile } from './profile.ts';

const judge = (line: string) => toProfile(toPlainSource([line])).blocks.map(isCorrection)[0];

test('what was wrong or has been added is a correction', () => {
  assert.equal(judge('Correction: An earlier version gave the number of ships as thirteen.'), true);
  assert.equal(judge('Update: The port says that both ships have left.'), true);
  assert.equal(judge('Updated: A second pilot has been named in this report.'), true);
});

test('a bare time of an update is none, nor is a sentence about corrections', () => {
  assert.equal(judge('Updated: Jun 17, 2025 16:10'), false);
  assert.equal(judge('UPDATED 2 HOURS AGO'), false);
  assert.equal(judge('The ministry issued a correction on Monday.'), false);
});
