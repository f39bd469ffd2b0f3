import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diffWords } from './diff-words.ts';

const differing = (readings: readonly { text: string; same: boolean }[]) =>
  readings.filter(({ same }) => !same).map(({ text }) => text.trim());

test('only words make a difference, and each side keeps its text', () => {
  const left = "“doing business with the United States, whether it's an app — the Party”";
  const right = '“doing business in the United States, whether it’s an app, the party”';
  const diff = diffWords(left, right);
  assert.deepEqual(differing(diff.left), ['with']);
  assert.deepEqual(differing(diff.right), ['in']);
  assert.equal(diff.left.map(({ text }) => text).join(''), left);
  assert.equal(diff.right.map(({ text }) => text).join(''), right);
});

test('words that only one side has', () => {
  assert.deepEqual(differing(diffWords('any deal', 'any [Kestrel] deal').right), ['[Kestrel]']);
  assert.deepEqual(diffWords('', 'all').left, []);
  assert.deepEqual(differing(diffWords('', 'all').right), ['all']);
});
