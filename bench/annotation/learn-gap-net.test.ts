import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layers, toScorer, vectorSize } from '../../src/annotation/gap-net.ts';
import { wordSlots } from '../../src/annotation/place-slots.ts';
import { learnGapNet, type Places } from './learn-gap-net.ts';

const count = 600;
const sizes = [3, 3];
const options = { rounds: 6, rate: 0.05, seed: 5 };
/** A hole where the first two slots differ and the first word is the second of three. */
const symbols = Uint8Array.from({ length: 2 * count }, (_, at) => (at * 7 + (at >> 3)) % 3);
const words = Uint16Array.from({ length: wordSlots * count }, (_, at) =>
  at % wordSlots === 0 ? (at >> 3) % 3 : 0,
);
const isHole = Uint8Array.from({ length: count }, (_, row) =>
  Number(symbols[2 * row] !== symbols[2 * row + 1] && words[wordSlots * row] === 1),
);
const weights = new Float32Array(count).fill(1);
const places: Places = { count, sizes, symbols, words, isHole, weights };
const rows = Int32Array.from({ length: count }, (_, row) => row);
const vectors = Float32Array.from({ length: 3 * vectorSize }, (_, at) => ((at * 29) % 17) / 17 - 0.5);
const toPlace = (row: number) => ({
  symbols: Int32Array.from(symbols.subarray(2 * row, 2 * row + 2)),
  words: Int32Array.from(words.subarray(wordSlots * row, wordSlots * (row + 1))),
});

test('learns what symbols and words tell only together, as the scorer reads it', () => {
  const score = toScorer(learnGapNet(places, rows, vectors, options), sizes);
  const right = [...rows].filter((row) => score(toPlace(row)) > 0 === (isHole[row] === 1)).length;
  assert.ok(right > 0.97 * count, `${right} of ${count}`);
});

test('the same places give the same net, another seed another', () => {
  const once = learnGapNet(places, rows, vectors, options);
  const again = learnGapNet(places, rows, vectors, options);
  for (const layer of layers) assert.deepEqual(again[layer], once[layer]);
  assert.notDeepEqual(learnGapNet(places, rows, vectors, { ...options, seed: 6 }).table, once.table);
});
