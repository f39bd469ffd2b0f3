import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toReadingTime } from './reading-time.ts';

const words = (count: number) => ['word '.repeat(count)];

test('the words of all texts together, at 230 a minute', () => {
  assert.equal(toReadingTime(words(110)), '30 seconds');
  assert.equal(toReadingTime(words(230)), 'a minute');
  assert.equal(toReadingTime([...words(600), ...words(550)]), '5 minutes');
  assert.equal(toReadingTime(words(14_000)), 'an hour');
  assert.equal(toReadingTime(words(50_000)), '4 hours');
});

test('marks are no words, and no words no time', () => {
  assert.equal(toReadingTime(['¶ – … ', '']), '');
});
