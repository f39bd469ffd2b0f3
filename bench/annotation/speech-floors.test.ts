import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NamedEntry } from '../../src/text/context.ts';
import { addCounts, type Counts, toF1 } from './match-spans.ts';
import { measureGapSentences } from './measure-gap-sentences.ts';
import { measureSeedSpeech, measureSpeeches, type SpeechMeasured } from './measure-speech.ts';
import { readDossier } from './read-dossier.ts';

/* Floors under what `npm run bench:annotation` measures. None is lowered without a word in the commit that does it. */
const { inputs, dossier } = readDossier();
const entries = dossier.entries
  .filter(({ detected }) => !detected)
  .map(({ path, kind, head: { name, aliases, not } }): NamedEntry => ({ path, kind, name, aliases, not }));
const seeds = measureSeedSpeech(
  inputs.map(({ cleaned }) => cleaned),
  entries,
);
const invented = [...measureSpeeches({ held: false }), ...measureSpeeches({ held: true })];

const sum = (all: readonly SpeechMeasured[], take: (one: SpeechMeasured) => Counts) =>
  all.map(take).reduce(addCounts);
const share = (
  all: readonly SpeechMeasured[],
  take: (one: SpeechMeasured) => { right: number; of: number },
) =>
  all.reduce((total, one) => total + take(one).right, 0) /
  all.reduce((total, one) => total + take(one).of, 0);

for (const [what, all] of [
  ['seeds', seeds],
  ['invented articles', invented],
] as const) {
  test(`${what}: times, spans .97, values .95, better than chrono-node alone`, () => {
    const ours = toF1(sum(all, ({ times }) => times.ours.spans));
    assert.ok(ours >= 0.97, `F1 ${ours}`);
    assert.ok(share(all, ({ times }) => times.ours.values) >= 0.95);
    assert.ok(ours > toF1(sum(all, ({ times }) => times.chrono.spans)));
  });

  test(`${what}: quotations, spans .97, speakers .85, better than the nearest name`, () => {
    const ours = toF1(sum(all, ({ quotations }) => quotations.ours.spans));
    assert.ok(ours >= 0.97, `F1 ${ours}`);
    assert.ok(share(all, ({ quotations }) => quotations.ours.speakers) >= 0.85);
    assert.ok(ours > toF1(sum(all, ({ quotations }) => quotations.nearest.spans)));
  });

  test(`${what}: nothing whole is told to be lost in nine files of ten`, () => {
    const wrong = all.filter(({ gaps }) => gaps.counts.extra > 0);
    const told = wrong.map(({ name, gaps }) => `${name}: ${gaps.faults.join('; ')}`).join('\n');
    assert.ok(wrong.length * 10 <= all.length, told);
  });
}

test('both names stripped with their links from the seeds are missed by the reader, not by us', () => {
  const faults = seeds.flatMap(({ gaps }) => gaps.faults);
  assert.ok(!faults.some((fault) => /app in 2017|precursor/.test(fault)), faults.join('; '));
  assert.ok(sum(seeds, ({ gaps }) => gaps.counts).right >= 4);
});

test('lost text: .70 of the places in invented articles and .67 in hard sentences are found, three whole ones told at most', () => {
  const articles = sum(invented, ({ gaps }) => gaps.counts);
  assert.ok(articles.right / (articles.right + articles.missed) >= 0.7, JSON.stringify(articles));
  const { counts } = measureGapSentences();
  assert.ok(counts.right / (counts.right + counts.missed) >= 0.67, JSON.stringify(counts));
  assert.ok(counts.extra <= 3, JSON.stringify(counts));
});
