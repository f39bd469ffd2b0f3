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

test('a long one has parts: small years share one, a year too long is cut by months; nothing is lost', () => {
  const all = [
    ...items('../2018-03-01', 1),
    ...items('2019', 2),
    ...items('2020', 1),
    ...items('2020-01-05', mostOnPage),
    ...items('2020-02', 3),
    ...items('2021', mostOnPage),
  ];
  assert.deepEqual(
    toTimelineParts(all).map(({ page, name, items }) => [page, name, items.length]),
    [
      ['timeline/in-2018-to-2019', '2018 to 2019', 3],
      ['timeline/in-2020-01', 'January 2020', mostOnPage + 1],
      ['timeline/in-2020-02', 'February 2020', 3],
      ['timeline/in-2021', '2021', mostOnPage],
    ],
  );
});
