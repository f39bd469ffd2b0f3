import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byName } from './entry-lists.ts';

test('names as in a printed index: without articles, accents, case and marks', () => {
  const names = ['the Zoo', 'A bank', 'Éclair', 'echo', '“Dam”', 'An apple', 'Theatre'];
  assert.deepEqual(names.toSorted(byName), [
    'An apple',
    'A bank',
    '“Dam”',
    'echo',
    'Éclair',
    'Theatre',
    'the Zoo',
  ]);
});

test('names that differ in case alone have an order', () => {
  assert.deepEqual(['app', 'App'].toSorted(byName), ['App', 'app']);
});
