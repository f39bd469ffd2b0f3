import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimelineItem } from '../../dossier/dossier.ts';
import { toCalendar } from './calendar-view.ts';

const item = (
  date: string,
  event: string | null = null,
  status: TimelineItem['status'] = null,
): TimelineItem => ({
  date,
  precision: 'day',
  basis: 'stated',
  status,
  disputed: false,
  title: date,
  event,
  places: [],
  actors: [],
});

test('a month a row, with what happens on its days, and how many months lie between', () => {
  const months = toCalendar([
    item('2019-12-31', 'events/a'),
    item('2020-02-29', null),
    item('2020-02-29', 'events/b', 'scheduled'),
    item('2020-02-03', 'events/c', 'scheduled'),
  ]);
  assert.deepEqual(
    months.map(({ name, days, skipped }) => [name, days, skipped]),
    [
      ['December 2019', 31, 0],
      ['February 2020', 29, 1],
    ],
  );
  assert.deepEqual(
    months[1]?.marks.map(({ day, events, sentences, scheduled }) => [day, events, sentences, scheduled]),
    [
      [3, 1, 0, true],
      [29, 1, 1, false],
    ],
  );
  assert.equal(months[1].marks[1]?.name, '29 February 2020: 2020-02-29, and 1 more');
});

test('what is not known to the day is a bar in each month that it touches, beside those it overlaps', () => {
  const months = toCalendar([item('2020-08-30/2020-09-02'), item('2020-09'), item('2020-09-05/2020-09-06')]);
  assert.deepEqual(
    months.map(({ bars }) => bars.map(({ from, to, track }) => [from, to, track])),
    [
      [[30, 31, 0]],
      [
        [1, 2, 0],
        [1, 30, 1],
        [5, 6, 0],
      ],
    ],
  );
});

test('years and open ends would cover all and are left to the list', () => {
  assert.deepEqual(toCalendar([item('2020'), item('../2020-08-02'), item('2020-08-02/..')]), []);
});

test('a month in which something only ends has no heading in the list', () => {
  const months = toCalendar([item('2020-08-30/2020-09-02'), item('2020-08-04')]);
  assert.deepEqual(
    months.map(({ id, listed }) => [id, listed]),
    [
      ['2020-08', true],
      ['2020-09', false],
    ],
  );
});
