import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations, findQuoted } from './find-quoted.ts';

const text = 'He said ‘we are’ ready, whether it’s this or that . . . and no one disagrees [yet].';
const quote = (words: string) => {
  const span = findQuoted(text, words);
  return span && text.slice(span.start, span.end);
};

test('words stand to the letter, whatever the marks, spaces and ellipses', () => {
  assert.equal(quote("whether it's this"), 'whether it’s this');
  assert.equal(quote('"we are" ready'.replaceAll('"', "'")), '‘we are’ ready');
  assert.equal(quote('this or that … and no one'), 'this or that . . . and no one');
  assert.equal(quote('no one disagrees [yet]'), 'no one disagrees [yet]');
});

test('a change, a lost word and a cut word are not found', () => {
  assert.equal(quote('whether it is this'), null);
  assert.equal(quote('we ready'), null);
  assert.equal(quote('no one agrees'), null);
  assert.equal(quote('agrees'), null);
  assert.equal(quote('He Said'), null);
  assert.equal(quote(''), null);
});

test('an ellipsis leaves words out, in order only', () => {
  assert.equal(quote('ready […] and no one'), 'ready, whether it’s this or that . . . and no one');
  assert.equal(quote('and no one … ready'), null);
});

test('an insertion in square brackets stands for a few words; a letter may change its case', () => {
  assert.equal(quote('ready, whether [the one] or that'), 'ready, whether it’s this or that');
  assert.equal(quote('[W]hether it’s this'), 'whether it’s this');
  assert.equal(quote('[W]hether it is this'), null);
});

test('double marks quote, single marks do not', () => {
  assert.deepEqual(findQuotations('a “one” b "two" c ‘three’ d «four» “—”'), ['one', 'two', 'four']);
});
