import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toParts } from './to-parts.ts';

test('items in pages of at most so many, none lost and none twice', () => {
  assert.deepEqual(toParts('figures/a', [1, 2, 3, 4, 5], 2), [
    { page: 'figures/a-1', number: 1, items: [1, 2] },
    { page: 'figures/a-2', number: 2, items: [3, 4] },
    { page: 'figures/a-3', number: 3, items: [5] },
  ]);
  assert.deepEqual(
    toParts('figures/a', [1, 2], 2).map(({ items }) => items),
    [[1, 2]],
  );
  assert.deepEqual(toParts('figures/a', [], 2), []);
});
