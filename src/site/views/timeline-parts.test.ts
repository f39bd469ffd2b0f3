import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimelineItem } from '../../dossier/dossier.ts';
import { mostOnPage, toTimelineParts } from './timeline-parts.ts';

const items = (date: string, count: number): TimelineItem[] =>
  Array.from({ length: count }, () => ({
    date,
    precision: 'day',
    basis: 'stated',
    status: null,
    disputed: false,
    title: date,
    event: null,
    places: [],
    actors: [],
  }));

test('a timeline that fits on a page has no parts', () => {
  assert.deepEqual(toTimelineParts(items('2020-01-01', mostOnPage)), []);
});

test('a long one has parts by year, and by month where a year is too long; nothing is lost', () => {
  const all = [
    ...items('../2019-03-01', 1),
    ...items('2020', 1),
    ...items('2020-01-05', mostOnPage),
    ...items('2020-02', 3),
  ];
  const parts = toTimelineParts(all);
  assert.deepEqual(
    parts.map(({ page, name, items }) => [page, name, items.length]),
    [
      ['timeline/in-2019', '2019', 1],
      ['timeline/in-2020-01', 'January 2020', mostOnPage + 1],
      ['timeline/in-2020-02', 'February 2020', 3],
    ],
  );
});
