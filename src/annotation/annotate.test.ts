import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Annotation } from '../text/annotation.ts';
import { noMetadata } from '../text/metadata.ts';
import { toPlainSource } from '../text/rule-fixture.ts';
import type { CleanedSource } from '../text/verdict.ts';
import { annotate } from './annotate.ts';
import { toNotAttempted } from './not-attempted.ts';
import { findOverrideProblems, noOverrides, type Overrides } from './overrides.ts';
import { resolve } from './resolve.ts';

const entry = {
  path: 'entries/people/ih',
  name: 'Ines Haldorsen',
  kind: 'person' as const,
  aliases: [],
  not: [],
};

function toCleaned(texts: readonly string[], language: string | null = 'en'): CleanedSource {
  const source = toPlainSource(texts);
  const why = { rule: null, reason: null, strength: null, doubtful: false, cuts: [] };
  const verdicts = source.blocks.map(({ id }) => ({ block: id, keep: true, label: 'body' as const, ...why }));
  return { source, metadata: { ...noMetadata, language, published: '2024-03-10' }, verdicts };
}

function run(cleaned: CleanedSource, overrides: Partial<Overrides> = {}) {
  const context = { metadata: cleaned.metadata, corpus: { size: 1, sourcesWith: () => 0 }, entries: [entry] };
  const all = { ...noOverrides, ...overrides };
  const annotations = annotate(cleaned, context, all);
  const problems = findOverrideProblems(annotations, { source: cleaned.source, overrides: all });
  return { annotations, problems };
}

const english = toCleaned([
  'The minister spoke on Sunday of the talks. “It is not over before Monday,” said Ines Haldorsen of the strike.',
]);

test('the editor dates a time, names a speaker and adds a note; each says so', () => {
  const { annotations, problems } = run(english, {
    dates: [
      { block: 'b1', words: 'on Sunday', datetime: '2024-03-03', precision: 'day', basis: 'derived' },
      { block: 'b1', words: 'Monday', datetime: '2024-03-11', precision: 'day', basis: 'derived' },
    ],
    speakers: [{ block: 'b1', words: 'It is not', by: 'A stranger' }],
    notes: [
      { block: 'b1', words: 'the talks', note: 'Which is lost.', insert: 'wage', source: 'outside: minutes' },
    ],
  });
  assert.deepEqual(problems, []);
  const mine = annotations.filter(({ rule }) => rule === 'side-car');
  assert.deepEqual(mine.map(({ type }) => type).sort(), ['note', 'quotation', 'time', 'time']);
  assert.deepEqual(annotations.filter(({ type }) => type === 'time').length, 2);
  const values = mine.map((one) =>
    one.type === 'time'
      ? one.datetime
      : one.type === 'quotation'
        ? one.speaker
        : one.type === 'note'
          ? one.note
          : '',
  );
  assert.deepEqual(values, [
    '2024-03-03',
    '[wage] Which is lost. (outside: minutes)',
    'A stranger',
    '2024-03-11',
  ]);
});

test('an override that matches nothing is a problem, told by its place in the side-car', () => {
  const { problems } = run(english, {
    notes: [
      { block: 'b1', words: 'the talks', note: 'Right.' },
      { block: 'b1', words: 'no such words', note: 'Wrong.' },
      { block: 'b7', words: 'the talks', note: 'Wrong.' },
    ],
    speakers: [{ block: 'b1', words: 'the strike', by: entry.path }],
  });
  assert.deepEqual(
    problems.map(({ list, index }) => [list, index]),
    [
      ['notes', 1],
      ['notes', 2],
      ['speakers', 0],
    ],
  );
});

test('other languages get mentions alone and say so; so does a text that states no language', () => {
  const german = [
    'Am Sonntag sprach Ines Haldorsen: „Es ist nicht vorbei“, und der Streik in der Stadt ging weiter wie bisher.',
  ];
  for (const language of ['de', null]) {
    const cleaned = toCleaned(german, language);
    assert.deepEqual([...new Set(run(cleaned).annotations.map(({ type }) => type))], ['mention']);
    assert.equal(toNotAttempted(cleaned).length, 2);
  }
  assert.deepEqual(toNotAttempted(english), []);
});

const at = (start: number, end: number) => ({
  block: 'b1' as const,
  span: { start, end },
  reason: 'test',
  rule: 'test',
});
const time = (start: number, end: number): Annotation => ({
  type: 'time',
  datetime: null,
  precision: 'day',
  basis: 'unknown',
  ...at(start, end),
});
const figure = (start: number, end: number): Annotation => ({
  type: 'figure',
  amount: 1,
  unit: null,
  of: null,
  ...at(start, end),
});
const mention = (start: number, end: number, kind: 'person' | 'instrument'): Annotation => ({
  type: 'mention',
  entry: 'x',
  name: 'x',
  kind,
  ...at(start, end),
});

test('of one type the longer stands; a figure gives way to a time, both to a proper name around them', () => {
  const kept = (...all: readonly Annotation[]) =>
    resolve(all).annotations.map(({ type, span }) => `${type} ${span.start}-${span.end}`);
  assert.deepEqual(kept(time(0, 4), time(2, 9)), ['time 2-9']);
  assert.deepEqual(kept(figure(0, 2), time(0, 7)), ['time 0-7']);
  assert.deepEqual(kept(mention(0, 9, 'person'), time(2, 5)), ['mention 0-9']);
  assert.deepEqual(kept(mention(0, 9, 'instrument'), time(2, 5)), ['mention 0-9', 'time 2-5']);
  assert.deepEqual(kept(figure(0, 2), mention(5, 9, 'person')), ['figure 0-2', 'mention 5-9']);
  assert.match(resolve([time(0, 4), time(2, 9)]).yielded[0]?.because ?? '', /longer/);
});
