import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPageList } from './to-page-list.ts';

const pages = new Map([
  ['a', 12],
  ['b', 3],
  ['c', 13],
  ['d', 14],
  ['e', 3],
  ['f', 20],
  ['g', 21],
]);

test('pages are told once, in order, runs of three and more as a range', () => {
  const texts = (ids: string[]) => toPageList(ids, pages).map(({ text }) => text);
  assert.deepEqual(texts(['a', 'b', 'c', 'd', 'e']), ['3', '12–14']);
  assert.deepEqual(texts(['f', 'g']), ['20', '21']);
  assert.deepEqual(texts(['nowhere']), []);
});

test('a page leads to the first of its places', () => {
  assert.deepEqual(toPageList(['e', 'b'], pages), [{ text: '3', id: 'e' }]);
});
