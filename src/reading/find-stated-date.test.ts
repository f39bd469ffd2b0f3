import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findStatedDate } from './find-stated-date.ts';

test('days, as written, in their own zone', () => {
  const days = {
    '2020-08-02': '2020-08-02',
    '2020-08-02T23:59:59-07:00': '2020-08-02',
    '2020/08/02 10:00': '2020-08-02',
    '20200802T1000': '2020-08-02',
    'Sun, 02 Aug 2020 10:00:00 GMT': '2020-08-02',
    'August 2, 2020': '2020-08-02',
    'Published Aug. 2nd, 2020 at 5 pm': '2020-08-02',
    'Sun Aug 02 10:00:00 EDT 2020': '2020-08-02',
    '2 August 2020': '2020-08-02',
    '2020-08': '2020-08',
    '2020': '2020',
  };
  for (const [statement, day] of Object.entries(days))
    assert.equal(findStatedDate(statement), day, statement);
});

test('nothing where there is no day, or none for sure', () => {
  for (const statement of ['', '2024-02-30', '3/8/2020', 'Sunday', '1596362400', '31 June 2020']) {
    assert.equal(findStatedDate(statement), null, statement);
  }
});
