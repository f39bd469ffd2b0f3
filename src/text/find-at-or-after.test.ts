import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAtOrAfter } from './find-at-or-after.ts';

const find = (least: number, places = [2, 4, 4, 9]) => findAtOrAfter(places, least, (place) => place);

test('the first at a place or after it, of equal ones the first', () => {
  assert.deepEqual(
    [0, 2, 3, 4, 5, 9].map((least) => find(least)),
    [0, 0, 1, 1, 3, 3],
  );
});

test('past the end where there is none', () => {
  assert.equal(find(10), 4);
  assert.equal(find(1, []), 0);
});
