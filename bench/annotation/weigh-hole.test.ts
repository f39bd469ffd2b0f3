import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTaggedWords } from '../../src/annotation/tagged-words.ts';
import { weighHole } from './weigh-hole.ts';

const text =
  'The mayor told Norfisk that a large crane had been sold to Brinework by the owners of old ships.';
const words = toTaggedWords(text);

function weigh(part: string): number {
  const start = text.indexOf(part);
  const from = words.findIndex((word) => word.start === start);
  const to = words.findIndex((word) => word.end === start + part.length) + 1;
  return weighHole(words, [from, to]);
}

test('a name behind a preposition counts more than a phrase there, and that more than a bare noun', () => {
  assert.ok(weigh('Brinework') > weigh('the owners'));
  assert.ok(weigh('the owners') > weigh('large crane'));
  assert.ok(weigh('the owners') > weigh('old ships'));
  assert.equal(weigh('sold'), weigh('large crane'));
});

test('the one who was told counts most', () => {
  assert.ok(weigh('Norfisk') > weigh('Brinework'));
});
