import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNameRuns } from './find-name-runs.ts';

const find = (text: string) =>
  findNameRuns(text, { paragraph: 0, seen: new Set() }, []).map(({ text: name }) => name);

test('an occupation that opens the sentence is no part of the name after it', () => {
  assert.deepEqual(find('Publican Robert Romano said so.'), ['Robert Romano']);
  assert.deepEqual(find('Surveyor Anna Kiernan left with Robert Romano.'), ['Anna Kiernan', 'Robert Romano']);
});

test('a sum is no part of a name, nor letters and the portfolio beside it', () => {
  assert.deepEqual(find('It fined Kestrel Rovers N2 million, or Sh112 million.'), ['Kestrel Rovers']);
  assert.deepEqual(find('Minister of State for Labour Goh Shu Ting met Anna Kiernan SC.'), [
    'Goh Shu Ting',
    'Anna Kiernan',
  ]);
  assert.deepEqual(find('It was for Labour, said Mr Sheikh and Mr Speaker.'), ['Labour', 'Sheikh']);
});

test('a given name, and a word before two that are no given name and surname, stays', () => {
  assert.deepEqual(find('Anna Robert Romano said so.'), ['Anna Robert Romano']);
  assert.deepEqual(find('Harbour Trust Limited said so.'), ['Harbour Trust Limited']);
});
