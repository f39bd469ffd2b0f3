import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toExampleSource } from '../model/example-source.ts';
import { toExampleEntry, toExampleSite } from '../views/example-site.ts';
import { toListedPages, toSearchRecords } from './records.ts';

const site = toExampleSite({
  sources: [toExampleSource('s', ['Kept words.', 'Buy now.', ''], { removed: ['b2'] })],
  entries: [
    toExampleEntry('entries/people/x', 'person', { name: 'Xenia', aliases: ['the X'], summary: 'A person.' }),
  ],
});

test('what can be found: pages with their other names, and kept paragraphs; removed ones cannot', () => {
  const records = toSearchRecords(site);
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
