import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NamedEntry } from '../../src/text/context.ts';
import { addCounts, type Counts, toF1 } from './match-spans.ts';
import {
  measureAffair,
  measureAffairMentions,
  measureSeedMentions,
  measureSeedNames,
  readAffairs,
  toDossiers,
} from './measure-names.ts';
import { readDossier } from './read-dossier.ts';

/* Floors under what `npm run bench:annotation` measures. None is lowered without a word in the commit that does it. */
const { inputs, dossier } = readDossier();
const cleaned = inputs.map((input) => input.cleaned);
const affairs = [...readAffairs({ held: false }), ...readAffairs({ held: true })];

function assertFloor({ right, missed, extra }: Counts, floor: { precision: number; recall: number }): void {
  assert.ok(right / (right + extra) >= floor.precision, `precision ${right} of ${right + extra}`);
  assert.ok(right / (right + missed) >= floor.recall, `recall ${right} of ${right + missed}`);
}

test('mentions of entries: F1 of .99 in the seeds and in the invented affairs', () => {
  const entries = dossier.entries
    .filter(({ detected }) => !detected)
    .map(({ path, kind, head }): NamedEntry => {
      const { name, aliases, not } = head;
      return { path, kind, name, aliases, not };
    });
  assert.ok(toF1(measureSeedMentions(cleaned, entries).counts) >= 0.99);
  assert.ok(toF1(affairs.map((affair) => measureAffairMentions(affair).counts).reduce(addCounts)) >= 0.99);
});

test('detected names: precision .95, recall .85, and better than compromise alone', () => {
  const seeds = measureSeedNames(cleaned);
  const invented = [...affairs.map((one) => [one]), ...toDossiers(affairs)].map(measureAffair);
  const sum = (who: 'ours' | 'compromise') => invented.map((one) => one[who].pages).reduce(addCounts);
  assertFloor(seeds.ours.pages, { precision: 0.95, recall: 0.85 });
  assertFloor(sum('ours'), { precision: 0.95, recall: 0.85 });
  assert.ok(toF1(seeds.ours.pages) > toF1(seeds.compromise.pages));
  assert.ok(toF1(sum('ours')) > toF1(sum('compromise')));
});
