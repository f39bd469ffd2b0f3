import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toWordKey } from './word-key.ts';

test('capitals, endings, a possessive and compatibility forms make no other word', () => {
  for (const word of ['engineers', 'Engineer', 'ENGINEER’S', "engineer's", 'ｅｎｇｉｎｅｅｒ'])
    assert.equal(toWordKey(word), '=enginee', word);
  for (const word of ['dog', 'Dog’s', "dog's"]) assert.equal(toWordKey(word), '=dog', word);
});

test('another word has another key, a shorter one too', () => {
  for (const word of ['engine', 'éngineer', 'enginéer', "engin'eer"])
    assert.notEqual(toWordKey(word), '=enginee', word);
});
