import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WordTable } from './word-table.ts';

test('a word has one number however it is written, and no other word has it', () => {
  const table = new WordTable();
  const number = table.toNumber("don't");
  assert.equal(table.toNumber('Don’t'), number);
  assert.equal(table.words[number], "don't");
  assert.notEqual(table.toNumber('dont'), number);
  assert.deepEqual(table.words, ["don't", 'dont']);
});

test('words of one stem share its number, others do not', () => {
  const table = new WordTable();
  const toStem = (word: string) => table.toStem(table.toNumber(word));
  assert.equal(toStem('Harbours'), toStem("harbour's"));
  assert.notEqual(toStem('harbour'), toStem('storm'));
  assert.deepEqual(table.stems, ['=harbour', '=storm']);
});
