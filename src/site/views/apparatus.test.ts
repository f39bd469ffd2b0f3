import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toApparatus } from './apparatus.ts';

test('the longest witness is the text; the others are told where they differ', () => {
  const { base, lines } = toApparatus([
    { siglum: 'A', text: 'firms doing business with the state, here are more in the north' },
    { siglum: 'B', text: 'These firms doing business in the state — there are many more in the north.' },
    { siglum: 'C', text: 'these firms doing business in the state, there are many more in the north' },
  ]);
  assert.equal(base, 1);
  assert.deepEqual(lines, [
    {
      siglum: 'A',
      variants: [
        { context: null, lemma: 'These', reading: null, adds: false },
        { context: 'business', lemma: 'in', reading: 'with', adds: false },
        { context: null, lemma: 'there', reading: 'here', adds: false },
        { context: null, lemma: 'many', reading: null, adds: false },
      ],
    },
    { siglum: 'C', variants: [] },
  ]);
});

test('words that only the other has stand after the word before them; a long lemma is shortened', () => {
  const { lines } = toApparatus([
    {
      siglum: 'A',
      text: 'He has said that enough is enough for now and so we will take action in the coming days',
    },
    { siglum: 'B', text: 'we will surely take action in the coming days' },
  ]);
  assert.deepEqual(lines[0]?.variants, [
    { context: null, lemma: 'He has … and so', reading: null, adds: false },
    { context: null, lemma: 'will', reading: 'surely', adds: true },
  ]);
});
