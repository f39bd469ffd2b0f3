import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTaggedWords } from './tagged-words.ts';
import { toNarration } from './to-narration.ts';

const narrate = (text: string) => toNarration([toTaggedWords(text)]);
const news =
  'The council sold the yard on Monday, and the mayor said that its workers had been told in May. They were paid, but nobody wrote to them, and some left.';
const howTo =
  'Open the lid and take out the filter. If it is dirty, rinse it. You can use warm water, but do not rub. Then close the lid; the lamp blinks when the pump is ready.';

test('news tells of the past, how-tos do not', () => {
  assert.ok(narrate(news) > 0.55, String(narrate(news)));
  assert.ok(narrate(howTo) < 0.35, String(narrate(howTo)));
});

test('the longer a text the more it tells: one sentence stays near the middle, none is in it', () => {
  assert.ok(narrate('You can use warm water.') > 0.4);
  assert.ok(narrate(`${howTo} `.repeat(9)) < narrate(howTo) - 0.1);
  assert.equal(toNarration([]), 0.5);
});
