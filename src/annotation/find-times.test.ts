import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDay } from '../text/calendar.ts';
import { findTimes } from './find-times.ts';

const text =
  'On Monday the mill closed; it had opened on 3 March 2011, was sold in March and will burn on April 1. Two days later it rained.';
const setting = { published: null, anchor: null, reported: null, southern: false };
const read = () =>
  findTimes(text, { ...setting, published: parseDay('2023-06-15') }).map(({ span, value }) => [
    text.slice(span.start, span.end),
    value.datetime,
  ]);

test('the time zone of the machine changes nothing', () => {
  const zone = process.env['TZ'];
  const expected = read();
  assert.deepEqual(expected, [
    ['On Monday', '2023-06-12'],
    ['on 3 March 2011', '2011-03-03'],
    ['in March', '2023-03'],
    ['on April 1', '2024-04-01'],
    ['Two days later', '2024-04-03'],
  ]);
  for (const other of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Apia']) {
    process.env['TZ'] = other;
    assert.deepEqual(read(), expected, other);
  }
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('without a day of publication nothing is guessed', () => {
  const values = findTimes('On Monday, May 3, last year and in 2020.', setting).map(({ value }) => value);
  assert.deepEqual(
    values.map(({ datetime, basis }) => [datetime, basis]),
    [
      [null, 'unknown'],
      [null, 'unknown'],
      ['2020', 'stated'],
    ],
  );
});

test('a date that does not exist is no date', () => {
  assert.deepEqual(
    findTimes('It opened on 31 February 2019 and 29 February 2020.', setting).map(
      ({ value }) => value.datetime,
    ),
    ['2020-02-29'],
  );
});
