import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Conflict } from './dossier.ts';
import { toExampleSource } from './example-source.ts';
import { findConflicts } from './find-conflicts.ts';
import { findParallels } from './find-parallels.ts';

type Sources = Parameters<typeof findConflicts>[0];
const find = (sources: Sources, authored: readonly Conflict[] = []) =>
  findConflicts(sources, findParallels(sources), authored);
const values = (conflict: Conflict | undefined) => conflict?.witnesses.map(({ value }) => value);

const injured = (amount: number, words: string) => ({
  text: `The fire in the tannery at Kolsberg injured ${words} workers before dawn, the brigade said.`,
  notes: [{ type: 'figure', amount, unit: 'people', of: 'workers', words }] as const,
});

test('parallel statements with different figures are a candidate, told as written', () => {
  const [conflict, ...rest] = find([
    toExampleSource('a', [injured(12, 'twelve')]),
    toExampleSource('b', [injured(15, '15')]),
  ]);
  assert.deepEqual(rest, []);
  assert.deepEqual(values(conflict), ['twelve', '15']);
  assert.equal(conflict?.confirmed, false);
  assert.equal(conflict.claim, null);
});

test('the same figure written differently, or figures of different things, are none', () => {
  const beds = {
    text: 'The fire in the tannery at Kolsberg injured workers before dawn, and 15 beds were kept, the brigade said.',
    notes: [{ type: 'figure', amount: 15, unit: null, of: 'beds', words: '15' }] as const,
  };
  const a = toExampleSource('a', [injured(12, 'twelve')]);
  assert.deepEqual(find([a, toExampleSource('b', [injured(12, '12')])]), []);
  assert.deepEqual(find([a, toExampleSource('b', [beds])]), []);
});

const opened = (datetime: string, words: string) => ({
  text: `The bridge over the Kolsberg narrows will open to lorries ${words}, the ministry of roads announced.`,
  notes: [{ type: 'time', datetime, precision: 'day', basis: 'stated', words }] as const,
});

test('parallel statements with different days are a candidate, with a month and its day none', () => {
  const a = toExampleSource('a', [opened('2021-05-03', 'on 3 May')]);
  assert.deepEqual(values(find([a, toExampleSource('b', [opened('2021-05-10', 'on 10 May')])])[0]), [
    '2021-05-03',
    '2021-05-10',
  ]);
  assert.deepEqual(find([a, toExampleSource('b', [opened('2021-05', 'in May')])]), []);
});

test('a denial put into the same words is a candidate; a negation elsewhere is none', () => {
  const says = 'Harbour pilots at Kolsberg will resume their strike on the ferry lines';
  const a = toExampleSource('a', [`${says} over pay.`]);
  const denied = toExampleSource('b', [`${says.replace('will', 'will not')} over pay.`]);
  assert.deepEqual(values(find([a, denied])[0]), ['asserted', 'denied']);
  const other = toExampleSource('b', [`${says} over pay, never mind.`]);
  assert.deepEqual(find([a, other]), []);
  const inserted = says.replace('will', ', though boatmen on the lake did not join them, will');
  assert.deepEqual(find([a, toExampleSource('b', [`${inserted} over pay.`])]), []);
});

test('a candidate whose places an author has laid out already is left out', () => {
  const sources = [toExampleSource('a', [injured(12, 'twelve')]), toExampleSource('b', [injured(15, '15')])];
  const [conflict] = find(sources);
  const known = { about: 'x', confirmed: true, claim: null, witnesses: conflict?.witnesses ?? [] };
  assert.deepEqual(find(sources, [known]), []);
});

test('one figure of several is enough where the rest agree', () => {
  const firm = (amount: number, words: string) => ({
    text: `The weaver Holm & Daughters has its seat in Kolsberg, mills in ${words} and about 300 hands at work.`,
    notes: [
      { type: 'figure', amount, unit: null, of: 'countries', words },
      { type: 'figure', amount: 300, unit: 'people', of: 'hands', words: '300 hands' },
    ] as const,
  });
  const [conflict] = find([
    toExampleSource('a', [firm(15, '15 countries')]),
    toExampleSource('b', [firm(18, '18 countries')]),
  ]);
  assert.deepEqual(values(conflict), ['15 countries', '18 countries']);
});
