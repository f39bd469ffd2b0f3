import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTaggedWords } from '../../src/annotation/tagged-words.ts';
import { listStretches, takeOut } from './make-holes.ts';

const text = 'The yard was sold to Norfisk, a maker of cranes, on Monday.';

test('lists what a link may hold, and nothing that ends the paragraph', () => {
  const words = toTaggedWords(text);
  const held = listStretches(words).map(([from, to]) => text.slice(words[from]?.start, words[to - 1]?.end));
  for (const expected of ['Norfisk', 'The yard', 'yard', 'a maker of cranes'])
    assert.ok(held.includes(expected), expected);
  assert.ok(!held.some((one) => one.endsWith('.')), held.join('; '));
});

test('a stretch goes with the space before it; an untidy extractor leaves the space before a mark', () => {
  const from = text.indexOf('Norfisk');
  const tidy = takeOut(text, from, from + 7, { tidy: true });
  assert.equal(tidy.text, 'The yard was sold to, a maker of cranes, on Monday.');
  assert.equal(tidy.text.slice(tidy.at), ', a maker of cranes, on Monday.');
  assert.match(takeOut(text, from, from + 7, { tidy: false }).text, / to , a maker/);
  assert.equal(takeOut(text, 0, 8, { tidy: true }).text.slice(0, 8), 'was sold');
  assert.match(takeOut(text, 9, 12, { tidy: true }).text, /yard sold/);
});
