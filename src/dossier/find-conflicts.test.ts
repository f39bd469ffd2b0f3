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

const elements = (amount: number, words: string, rest: string) => ({
  text: `${words} elements ${rest}`,
  notes: [{ type: 'figure', amount, unit: null, of: 'elements', words }] as const,
});

test('one source that counts the same thing twice may contradict itself; a caption is heard', () => {
  const six = elements(6, 'Six', 'of the Quiet Harbour programme (source: @portauthority)');
  const sources = [
    toExampleSource('a', [
      { ...six, label: 'caption', keep: false },
      elements(5, 'Five', 'guard cranes and docks. The Quiet Harbour programme involves cable makers.'),
    ]),
  ];
  const [conflict] = find(sources);
  assert.deepEqual(values(conflict), ['Six', 'Five']);
  assert.equal(conflict?.about, 'elements');
  const known = { about: 'x', confirmed: true, claim: null, witnesses: conflict?.witnesses ?? [] };
  assert.deepEqual(find(sources, [known]), []);
});

test('the same noun counted in unrelated blocks, and sums of money, are no counts of one thing', () => {
  const a = toExampleSource('a', [elements(6, 'Six', 'were discovered by chemists of the old academy.')]);
  const b = toExampleSource('b', [elements(9, 'Nine', 'make up the new defence budget of this country.')]);
  assert.deepEqual(find([a, b]), []);
  const money = (amount: number, words: string) => ({
    text: `${words} dollars went to the Quiet Harbour programme.`,
    notes: [{ type: 'figure', amount, unit: 'USD', of: 'dollars', words }] as const,
  });
  assert.deepEqual(find([toExampleSource('a', [money(5, 'Five'), money(6, 'Six')])]), []);
});
