import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { addCounts, type Counts, toF1 } from './match-spans.ts';
import { measureFigures, readFigureTruth } from './measure-figures.ts';
import { readSpeech } from './read-speech.ts';

/* Floors under what `npm run bench:annotation` measures. None is lowered without a word in the commit that does it. */
const measured = measureFigures();
const told = measured.flatMap(({ name, figures, attributions }) =>
  [...figures.faults, ...attributions.faults].map((fault) => `${name}: ${fault}`),
);

test('the truth: 86 figures and 11 chains in 14 articles, the same texts as those of speech', () => {
  const truth = readFigureTruth();
  assert.equal(truth.length, 14);
  assert.equal(truth.flatMap(({ figures }) => figures).length, 86);
  assert.equal(truth.flatMap(({ attributions }) => attributions).length, 11);
  for (const { name, cleaned } of truth) {
    const file = readFileSync(new URL(`truth/speech/${name}.txt`, import.meta.url), 'utf8');
    assert.equal(cleaned.source.text, readSpeech(name, file).cleaned.source.text, name);
  }
});

test('figures: spans .98, values and units .95', () => {
  const spans = measured.map(({ figures }) => figures.spans).reduce(addCounts);
  assert.ok(toF1(spans) >= 0.98, told.join('\n'));
  const right = measured.reduce((sum, { figures }) => sum + figures.values.right, 0);
  assert.ok(right / spans.right >= 0.95, told.join('\n'));
});

test('attributions: ten of the eleven chains with their root, three too many at most', () => {
  const counts: Counts = measured.map(({ attributions }) => attributions.counts).reduce(addCounts);
  assert.ok(counts.right >= 10, told.join('\n'));
  assert.ok(counts.extra <= 3, told.join('\n'));
});
