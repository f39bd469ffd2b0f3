import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tree } from '../../src/cleaning/trees.ts';
import { type BoostingOptions, learnTrees, type Table } from './boosting.ts';

const options: BoostingOptions = {
  trees: 20,
  depth: 2,
  rate: 0.3,
  leastLeaf: 0.5,
  leastGain: 0.01,
  decay: 1,
  columns: 1,
  rows: 1,
  bins: 16,
  seed: 11,
};
const size = 400;
const value = Float64Array.from({ length: size }, (_, row) => (row * 37) % 100);
const other = Float64Array.from({ length: size }, (_, row) => (row * 61) % 83);
const table: Table = {
  names: ['value', 'other'],
  columns: [value, other],
  offsets: new Float64Array(size),
  isNoise: Uint8Array.from({ length: size }, (_, row) =>
    Number((value[row] ?? 0) > 50 !== (other[row] ?? 0) > 40),
  ),
  weights: new Float64Array(size).fill(1),
  pages: Uint32Array.from({ length: size }, (_, row) => row % 7),
};

function answer(tree: Tree, row: number): number {
  if (typeof tree === 'number') return tree;
  const [name, most, then, otherwise] = tree;
  const measured = (name === 'value' ? value : other)[row] ?? 0;
  return answer(measured <= most ? then : otherwise, row);
}

test('learns what two questions together tell', () => {
  const trees = learnTrees(table, options);
  const right = [...value.keys()].filter((row) => {
    const sum = trees.reduce<number>((total, tree) => total + answer(tree, row), 0);
    return sum > 0 === (table.isNoise[row] === 1);
  });
  assert.ok(right.length > 0.9 * size, `${right.length} of ${size} right`);
});

test('the same lines give the same trees, another seed others', () => {
  const drawn = { ...options, rows: 0.5 };
  assert.deepEqual(learnTrees(table, drawn), learnTrees(table, drawn));
  assert.notDeepEqual(learnTrees(table, drawn), learnTrees(table, { ...drawn, seed: 12 }));
});

test('what is known of a line already is not learned again', () => {
  const known = Float64Array.from(table.isNoise, (isNoise) => (isNoise ? 20 : -20));
  const trees = learnTrees({ ...table, offsets: known }, options);
  assert.ok(trees.every((tree) => typeof tree === 'number' && Math.abs(tree) < 0.01));
});
