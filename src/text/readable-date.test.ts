import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toReadableDate } from './readable-date.ts';

test('dates of every precision are readable', () => {
  const cases = {
    '2020-08-02': '2 August 2020',
    '2020-08': 'August 2020',
    '2020': '2020',
    '2020-08-02/2020-08-03': '2–3 August 2020',
    '2020-08-30/2020-09-02': '30 August 2020 to 2 September 2020',
    '../2020-08-02': 'before 2 August 2020',
    '2020-08-02/..': 'from 2 August 2020',
    P45D: '45 days',
    P1Y2M: '1 year, 2 months',
  };
  for (const [iso, expected] of Object.entries(cases)) assert.equal(toReadableDate(iso), expected);
});

test('what is no month stays as it is', () => {
  assert.equal(toReadableDate('2020-13'), '2020');
});
