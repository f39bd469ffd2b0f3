import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTaggedWords } from './tagged-words.ts';

const tags = (text: string) =>
  toTaggedWords(text)
    .map(({ tag }) => tag)
    .join(' ');

test('closed words stand for themselves, verbs and nouns by their form, names and numbers alike', () => {
  assert.equal(tags('The yard sold two boats to Norfisk.'), 'the NOUN VPAST NUM NOUNS to NAME .');
  assert.equal(
    tags('NATO and ITS member met on Monday in 2019.'),
    'NAME and NAME NOUN VPAST on DAY in YEAR .',
  );
});

test('every word lies where the text has it, typographic marks made plain', () => {
  const text = 'She said:  ‘Musk’s firm — didn’t.’';
  for (const { start, end } of toTaggedWords(text))
    assert.ok(text.slice(start, end).trim().length === end - start);
  assert.match(tags(text), /^she said : " NAME 's NOUN - did n't \. "$/);
});

test('"in." at the end of a sentence is no inch', () => {
  assert.equal(tags('The tide came in. It went out.'), 'the NOUN VPAST in . it VPAST out .');
});
