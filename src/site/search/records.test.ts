import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toExampleSource } from '../model/example-source.ts';
import { toExampleEntry, toExampleSite } from '../views/example-site.ts';
import { toListedPages, toPageRecords, toParagraphRecords, toSearchParts } from './records.ts';

const site = toExampleSite({
  sources: [toExampleSource('s', ['Kept words.', 'Buy now.', ''], { removed: ['b2'] })],
  entries: [
    toExampleEntry('entries/people/x', 'person', { name: 'Xenia', aliases: ['the X'], summary: 'A person.' }),
  ],
});

test('what can be found: pages with their other names, and kept paragraphs; removed ones cannot', () => {
  const records = [...toPageRecords(site), ...toParagraphRecords(site, 'search')];
  assert.ok(records.some(({ href, text }) => href === 'entries/people/x.html' && text.includes('the X')));
  assert.ok(records.some(({ title, href }) => title === 'S ¶1' && href === 'sources/s.html#b1'));
  assert.ok(!records.some(({ text }) => text.includes('Buy now')));
  assert.ok(!records.some(({ href }) => href.endsWith('#b3')));
});

test('the list is from A to Z', () => {
  assert.deepEqual(
    toListedPages(site).map(({ title }) => title),
    ['Index', 'Kept words.', 'Xenia'],
  );
});

test('a long dossier is searched in parts, every paragraph in one of them', () => {
  assert.deepEqual(toSearchParts(site), []);
  const texts = Array.from({ length: 1700 }, (_, at) => `Paragraph ${at}.`);
  const long = toExampleSite({ sources: ['a', 'b'].map((name) => toExampleSource(name, texts)) });
  const parts = toSearchParts(long);
  assert.deepEqual(
    parts.map(({ page, items }) => [page, items.length, items[0]?.href]),
    [
      ['search/part-1', 2500, '../sources/a.html#b1'],
      ['search/part-2', 900, '../sources/b.html#b801'],
    ],
  );
});
