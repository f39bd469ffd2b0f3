import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reference } from '../../dossier/dossier.ts';
import { settingsSchema } from '../../dossier/schema.ts';
import { noMetadata } from '../../text/metadata.ts';
import { toExampleEntry, toExampleSite } from '../views/example-site.ts';
import { toExampleSource } from './example-source.ts';
import { toCitingKinds, toPublished, toSourcePage } from './source-page.ts';

const source = toExampleSource('a', ['One.', 'Buy now.', 'Three.'], {
  removed: ['b2'],
  seed: 'One.\r\nBuy now.\r\nThree.',
});
const mention = (anchor: string): Reference => ({
  kind: 'mention',
  from: 'sources/a',
  anchor,
  to: 'entries/people/x',
  place: null,
  context: '',
});
const citation: Reference = {
  kind: 'citation',
  from: 'chapters/01-x',
  anchor: 'p2',
  to: 'sources/a',
  place: { source: 'sources/a', block: 'b3', span: { start: 0, end: 4 } },
  context: 'It is said.',
};
const site = toExampleSite({
  sources: [source, toExampleSource('b', ['B.'])],
  entries: [toExampleEntry('entries/people/x', 'person', { name: 'X' })],
  references: [mention('b3'), mention('b1'), mention('b1'), citation],
});

test('every line of the file stands on the page and knows its block', () => {
  assert.deepEqual(toSourcePage(site, 'sources/a').seed, [
    { number: 1, text: 'One.', block: 'b1', removed: false },
    { number: 2, text: 'Buy now.', block: 'b2', removed: true },
    { number: 3, text: 'Three.', block: 'b3', removed: false },
  ]);
});

test('a caption is set aside and not hatched among the lines', () => {
  const [first, ...rest] = source.blocks;
  assert.ok(first);
  const captioned = { ...source, blocks: [{ ...first, keep: false, label: 'caption' as const }, ...rest] };
  assert.deepEqual(
    toSourcePage(toExampleSite({ sources: [captioned] }), 'sources/a').seed.map(({ removed }) => removed),
    [false, true, false],
  );
});

test('what would act on the page is shown as its code point in the file’s lines', () => {
  const odd = toExampleSource('odd', ['ab'], { seed: 'a\x1b[31m\tb\u202ec\x9b\0' });
  const [line] = toSourcePage(toExampleSite({ sources: [odd] }), 'sources/odd').seed;
  assert.equal(line?.text, 'a⟨U+001B⟩[31m\tb⟨U+202E⟩c⟨U+009B⟩⟨U+0000⟩');
});

test('a name is told once, with the paragraphs that name it, in order', () => {
  const [name, ...others] = toSourcePage(site, 'sources/a').names;
  assert.equal(others.length, 0);
  assert.equal(name?.href, '../entries/people/x.html');
  assert.deepEqual(
    name?.blocks.map(({ number }) => number),
    [1, 3],
  );
});

test('a paragraph tells who cites it, and where', () => {
  const [cited] = toSourcePage(site, 'sources/a').cited;
  assert.equal(cited?.id, 'b3');
  assert.deepEqual(cited?.backlinks[0]?.places, [
    { href: '../chapters/01-x.html#p2', number: '2', context: 'It is said.' },
  ]);
  assert.equal(cited?.backlinks[0]?.href, '../chapters/01-x.html');
});

test('the kinds of page that cite a paragraph are counted, a page once', () => {
  const [cited] = toSourcePage(site, 'sources/a').cited;
  const backlinks = cited?.backlinks ?? [];
  const on = (path: string) => ({ ...(backlinks[0] ?? assert.fail()), path });
  assert.equal(toCitingKinds(backlinks), '1 chapter');
  assert.equal(
    toCitingKinds(['index', 'claims/a', 'entries/people/a', 'entries/people/b'].map(on)),
    '2 entries, 1 claim, the front page',
  );
});

test('the neighbours by date, none beyond the ends', () => {
  const { previous, next } = toSourcePage(site, 'sources/a');
  assert.equal(previous, null);
  assert.equal(next?.name, 'b');
});

test('a withheld source shows no file', () => {
  const settings = settingsSchema.parse({ title: 'T', audience: 'public' });
  const index = toExampleSite({ settings, sources: [{ ...source, republication: 'forbidden' }] });
  const page = toSourcePage(index, 'sources/a');
  assert.equal(page.withheld, true);
  assert.deepEqual(page.seed, []);
});

test('a date says how it is known', () => {
  const dated = { ...source, metadata: { ...noMetadata, published: '2020-08-02' } };
  assert.equal(toPublished({ ...dated, publishedBasis: 'stated' }), '2 August 2020');
  assert.equal(toPublished({ ...dated, publishedBasis: 'derived' }), '2 August 2020, inferred');
  assert.equal(toPublished(source), 'undated');
});

test('a page that is not there is an error', () => {
  assert.throws(() => toSourcePage(site, 'sources/nowhere'), /sources\/nowhere/);
});
