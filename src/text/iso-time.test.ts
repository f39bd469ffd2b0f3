import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isIsoDate, isIsoTime } from './iso-time.ts';

test('years, months and days that exist are dates', () => {
  for (const text of ['2020', '2020-08', '2020-08-31', '2020-02-29', '2000-02-29', '2021-12-31'])
    assert.ok(isIsoDate(text), text);
});

test('days and months that do not exist, and other forms, are none', () => {
  for (const text of [
    '2021-02-29',
    '1900-02-29',
    '2020-04-31',
    '2020-00',
    '2020-13',
    '2020-08-00',
    '2020-8-2',
    '20200802',
    '2020-08-02T10:00',
    '',
  ])
    assert.ok(!isIsoDate(text), text);
});

test('dates, durations and intervals are times, open at one end at most', () => {
  for (const text of ['2020-08-02', 'P45D', 'P1Y6M', '2020-08-02/2020-08-04', '../2020', '2020-08/..'])
    assert.ok(isIsoTime(text), text);
  for (const text of [
    'P',
    'PT5H',
    '../..',
    '2020/',
    '2020-08-02/2020-08-40',
    '2020-13/2020',
    '2020/2021/2022',
    'soon',
  ])
    assert.ok(!isIsoTime(text), text);
});
