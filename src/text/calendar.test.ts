import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addDays,
  addMonths,
  formatDay,
  fromDayNumber,
  parseDay,
  toDayNumber,
  toMonday,
  toWeekday,
} from './calendar.ts';
import { daysInMonth } from './iso-time.ts';

const day = (iso: string) => {
  const parsed = parseDay(iso);
  assert.ok(parsed, iso);
  return parsed;
};

test('a day is read from the head of an ISO date and nothing else', () => {
  assert.deepEqual(parseDay('2020-08-02T23:30:00+08:00'), { year: 2020, month: 8, day: 2 });
  for (const text of [null, '', '2020', '2020-08', '2020-02-30', '2020-13-01', '2 Aug 2020', '2020-08-021'])
    assert.equal(parseDay(text), null, String(text));
});

test('days are numbered without gaps over four hundred years', () => {
  let number = toDayNumber(day('1799-12-31'));
  for (let year = 1800; year < 2200; year++)
    for (let month = 1; month <= 12; month++)
      for (let date = 1; date <= daysInMonth(year, month); date++) {
        const civil = { year, month, day: date };
        assert.equal(toDayNumber(civil), ++number);
        assert.deepEqual(fromDayNumber(number), civil);
      }
});

test('weekdays are ISO weekdays', () => {
  assert.equal(toWeekday(day('2020-09-09')), 3);
  assert.equal(toWeekday(day('2000-01-01')), 6);
  assert.equal(toWeekday(day('1969-07-20')), 7);
  assert.equal(formatDay(toMonday(day('2020-08-02'))), '2020-07-27');
  assert.equal(formatDay(toMonday(day('2020-08-03'))), '2020-08-03');
});

test('days and months are added over year and month ends', () => {
  assert.equal(formatDay(addDays(day('2019-12-31'), 60)), '2020-02-29');
  assert.equal(formatDay(addMonths(day('2020-01-31'), 1)), '2020-02-29');
  assert.equal(formatDay(addMonths(day('2020-01-31'), -2)), '2019-11-30');
  assert.equal(formatDay(addMonths(day('2020-03-15'), -15)), '2018-12-15');
});
