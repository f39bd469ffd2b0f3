import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dossier, Place, Source } from '../dossier/dossier.ts';
import type { Edition } from '../dossier/edition.ts';
import { settingsSchema } from '../dossier/schema.ts';
import { noMetadata } from '../text/metadata.ts';
import { toPublicEdition, toWithholdings } from './rights.ts';

const text = 'One two three four. Five six seven <eight>.';

function toSource(name: string, republication: Source['republication']): Source {
  const block = {
    id: 'b1' as const,
    number: 1,
    lines: [1, 1] as const,
    text,
    keep: true,
    label: 'body' as const,
    rule: null,
    reason: null,
    strength: null,
    doubtful: false,
    cuts: [],
    annotations: [
      { type: 'figure', span: { start: 0, end: 3 }, amount: 1 },
      { type: 'figure', span: { start: 20, end: 24 }, amount: 5 },
    ].map((a) => ({
      ...a,
      type: 'figure' as const,
      reason: '',
      block: 'b1' as const,
      rule: 'figures',
      unit: null,
      of: null,
    })),
  };
  return {
    path: `sources/${name}`,
    name,
    file: `${name}.txt`,
    short: name,
    metadata: noMetadata,
    publishedBasis: 'unknown',
    publishedRange: null,
    about: null,
    republication,
    digest: '00',
    seed: text,
    format: 'text',
    blocks: [block],
    notAttempted: [],
  };
}

interface Case {
  readonly audience: 'private' | 'public';
  readonly spans: readonly (readonly [number, number])[];
  readonly budget?: number;
}

function toEdition({ audience, spans, budget = 100 }: Case): Edition {
  const sources = [toSource('shut', 'forbidden'), toSource('open', 'allowed'), toSource('silent', 'unknown')];
  const places = spans.map(
    ([start, end]): Place => ({ source: 'sources/shut', block: 'b1', span: { start, end } }),
  );
  const dossier: Dossier = {
    settings: settingsSchema.parse({ title: 'T', audience, 'quotation-budget': budget }),
    home: null,
    sources,
    entries: [],
    chapters: [],
    events: [],
    claims: [],
    corrections: [],
    references: [
      ...places.map((place) => ({
        kind: 'citation' as const,
        from: 'chapters/01',
        anchor: 'p1',
        to: place.source,
        place,
        context: 'Own words.',
      })),
      {
        kind: 'mention',
        from: 'sources/shut',
        anchor: 'b1',
        to: 'entries/people/x',
        place: null,
        context: text,
      },
    ],
    timeline: [
      {
        date: '2020',
        precision: 'year',
        basis: 'stated',
        status: null,
        disputed: false,
        title: text,
        event: null,
        places: [{ source: 'sources/shut', block: 'b1', span: null }],
        actors: [],
      },
    ],
    parallels: [
      {
        kind: 'statement',
        likeness: 1,
        witnesses: ['shut', 'open'].map((name) => ({
          source: `sources/${name}`,
          block: 'b1' as const,
          span: null,
        })),
      },
    ],
    conflicts: [],
  };
  const blocks = Object.fromEntries(sources.map(({ name }) => [`${name}#b1`, text.replace('<', '&lt;')]));
  return { dossier, pages: {}, blocks, generator: 'test', rules: [], missing: [] };
}

test('a private edition shows everything', () => {
  const edition = toEdition({ audience: 'private', spans: [[0, 3]] });
  assert.equal(toPublicEdition(edition), edition);
});

test('a public edition withholds the source that forbids it, and no other', () => {
  const shown = toPublicEdition(toEdition({ audience: 'public', spans: [[20, 28]] }));
  assert.equal(shown.blocks['shut#b1'], '[…] <span class="cited" id="b1-c20-28">Five six</span> […]');
  assert.equal(shown.dossier.sources[0]?.blocks[0]?.text, `${' '.repeat(20)}Five six${' '.repeat(15)}`);
  assert.equal(shown.dossier.sources[0]?.seed, '');
  assert.match(shown.blocks['open#b1'] ?? '', /^One two/);
  assert.match(shown.blocks['silent#b1'] ?? '', /^One two/);
});

test('no withheld word is left anywhere in a public edition', () => {
  const edition = toPublicEdition(toEdition({ audience: 'public', spans: [[20, 24]] }));
  const withoutOthers = {
    ...edition,
    blocks: edition.blocks['shut#b1'],
    dossier: { ...edition.dossier, sources: edition.dossier.sources.slice(0, 1) },
  };
  const json = JSON.stringify(withoutOthers);
  assert.ok(json.includes('Five'));
  for (const word of ['One', 'three', 'seven', 'eight']) assert.ok(!json.includes(word), word);
});

test('annotations outside the passages go, those inside stay', () => {
  const edition = toPublicEdition(toEdition({ audience: 'public', spans: [[20, 28]] }));
  assert.deepEqual(
    edition.dossier.sources[0]?.blocks[0]?.annotations.map(({ span }) => span.start),
    [20],
  );
});

test('the budget is words of one source; what exceeds it is counted and keeps its id', () => {
  const edition = toEdition({
    audience: 'public',
    spans: [
      [0, 13],
      [20, 34],
      [0, 3],
    ],
    budget: 3,
  });
  const [withholding] = toWithholdings(edition.dossier);
  assert.equal(withholding?.words, 3);
  assert.equal(withholding?.wordsBeyond, 3);
  const html = toPublicEdition(edition).blocks['shut#b1'] ?? '';
  assert.ok(html.includes('One two three'));
  assert.ok(!html.includes('Five'));
  assert.ok(html.includes('id="b1-c20-34"'));
  assert.ok(html.includes('id="b1-c0-3"'));
});

test('a source that nobody quotes shows nothing, and its text is escaped where it is shown', () => {
  assert.equal(toPublicEdition(toEdition({ audience: 'public', spans: [] })).blocks['shut#b1'], '');
  const html = toPublicEdition(toEdition({ audience: 'public', spans: [[35, 42]] })).blocks['shut#b1'];
  assert.ok(html?.includes('&lt;eight&gt;'));
});
