import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHoles } from './find-holes.ts';

const find = (text: string) => findHoles(text).map(({ start, end }) => text.slice(start, end));

test('a name missed after a preposition, an article or at the beginning, with a note that says so', () => {
  const text = 'The painting was sold to a collector in Geneva by the heirs of for an unknown sum.';
  const [hole] = findHoles(text);
  assert.equal(text.slice(hole?.start, hole?.end), 'of for');
  assert.equal(hole?.note, 'A name seems to be lost after “of”.');
  const [first] = findHoles('The has asked both sides to submit their accounts by the end of the month.');
  assert.equal(first?.note, 'A word seems to be lost after “the”.');
});

test('the same sentence whole is left alone', () => {
  assert.deepEqual(
    find('The painting was sold to a collector in Geneva by the heirs of the painter for an unknown sum.'),
    [],
  );
  assert.deepEqual(
    find('The council has asked both sides to submit their accounts by the end of the month.'),
    [],
  );
});

test('one hole is told once', () => {
  assert.equal(
    find('Her first novel, , was published in 1998 and sold poorly, the critic has said.').length,
    1,
  );
});

test('words that go on after a mark, brands in small letters and signs are no holes', () => {
  assert.deepEqual(
    find('The maker of Wow! has refunded its buyers, and the site yala! was closed on the same day.'),
    [],
  );
  assert.deepEqual(
    find('The file (.txt) holds 0.5 kg of A/B tests; it costs 115$ and ends in . . . and nothing more.'),
    [],
  );
});

test('text without words has no holes', () => {
  for (const text of ['', ' ', '\n\n', '…', '⟦⟧ 🙂 ﷽', 'x'.repeat(3000)]) assert.deepEqual(find(text), []);
});
