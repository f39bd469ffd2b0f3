import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toExampleSource } from './example-source.ts';
import { toHatching, toStrip, toStripSummary } from './strip.ts';

const source = toExampleSource('a', ['x'.repeat(100), 'x'.repeat(25), ''], { removed: ['b2'] });

test('a bar a block, its area by its length, none out of sight', () => {
  assert.deepEqual(
    toStrip(source, 64).map(({ block, fate, height }) => [block, fate, height]),
    [
      ['b1', 'kept', 64],
      ['b2', 'removed', 32],
      ['b3', 'kept', 3],
    ],
  );
});

test('a bar says which block it is and what became of it', () => {
  assert.equal(toStrip(source, 64)[1]?.name, '¶2, removed: newsletter pitch, 25 characters');
});

test('captions are set aside, neither kept nor removed', () => {
  const [first, ...rest] = source.blocks;
  assert.ok(first);
  const blocks = [{ ...first, keep: false, label: 'caption' as const }, ...rest, first];
  assert.equal(toStripSummary({ blocks }), '4 blocks: 2 kept, 1 set aside, 1 removed');
});

test('hatching stays within its bar', () => {
  const points = [...toHatching({ x: 4, width: 15, top: 10, height: 30 }).matchAll(/[ML](\S+) ([\d.-]+)/g)];
  assert.ok(points.length > 0);
  for (const [, x, y] of points) {
    assert.ok(Number(x) >= 4 && Number(x) <= 19);
    assert.ok(Number(y) >= 10 && Number(y) <= 40);
  }
});
