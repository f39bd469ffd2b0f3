import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toReadingText } from './to-reading-text.ts';

test('white space becomes one space, soft hyphens go, all else stays', () => {
  assert.equal(toReadingText(' a\u00a0\u2009 b\tc '), 'a b c');
  assert.equal(toReadingText('sepa\u00adrate'), 'separate');
  const untouched = '“It’s” — 5 % of ﬁve… a-b 👩‍👧 क्‍ष (sic) &amp; <b>';
  assert.equal(toReadingText(untouched), untouched);
});

test('controls and non-characters are dropped', () => {
  assert.equal(toReadingText('a\x1b[31mb\x9b\x07c\x7f\ufffe\uffffd'), 'a[31mbcd');
});

test('a text in which nothing can be seen is empty', () => {
  assert.equal(toReadingText('\u200b \u00ad\u2060\x1b'), '');
  assert.equal(toReadingText('\u202e'), '');
});

test('directions left open are closed, stray ends dropped, balanced ones stay', () => {
  assert.equal(toReadingText('a\u202eb\u2066c'), 'a\u202eb\u2066c\u2069\u202c');
  assert.equal(toReadingText('a\u202cb\u2069c'), 'abc');
  assert.equal(toReadingText('a\u2067b\u2069c'), 'a\u2067b\u2069c');
});
