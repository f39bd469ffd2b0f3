import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareIsoTimes, countDays, isSameTime, toDayRange } from './iso-order.ts';

test('times stand in the order in which they begin, the longer first, open ends around their day', () => {
  const sorted = [
    '2019',
    '2020',
    '2020-07/2020-08',
    '2020-08',
    '2020-08-01/2020-08-03',
    '2020-08-01',
    '../2020-08-02',
    '2020-08-02',
    '2020-08-02/..',
    '2020-09-15',
    'P45D',
  ];
  assert.deepEqual([...sorted].reverse().sort(compareIsoTimes), sorted);
});

test('a month covers its days, February by the year', () => {
  assert.deepEqual(toDayRange('2020-02'), { from: '2020-02-01', to: '2020-02-29' });
  assert.deepEqual(toDayRange('2021-02/..'), { from: '2021-02-01', to: null });
  assert.equal(toDayRange('P3D'), null);
  assert.equal(toDayRange('2020-02-30'), null);
});

test('times are the same where they share a day', () => {
  assert.ok(isSameTime('2020-08', '2020-08-31'));
  assert.ok(isSameTime('../2020-08-02', '2020-08-02'));
  assert.ok(!isSameTime('2020-08-01/2020-08-03', '2020-08-04'));
  assert.ok(!isSameTime('P45D', 'P45D'));
});

test('days are counted over the end of a month', () => {
  assert.equal(countDays({ from: '2020-02-28', to: '2020-03-01' }), 3);
  assert.equal(countDays({ from: '2020-02-28', to: null }), null);
});
