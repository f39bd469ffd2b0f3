import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFigures } from './read-figures.ts';
import { scoreAttributions } from './score-attributions.ts';
import { scoreFigures } from './score-figures.ts';

const file = `published: 2020-01-02
publisher: The Skarn Herald

[[f 2 people|Two pilots]] leave

[[a Gull > two pilots (anonymous)|[[f 2 people|Two pilots]] told Gull]] that [[f 30 EUR|30 euros]] was too little for [[f 4 boats|four boats]].

They left. [[a note > Ola Brandt|According to a note by Ola Brandt]] they were tired.`;
const article = readFigures('pilots', file);
const { text } = article.cleaned.source;
const at = (words: string, from = 0) => ({
  start: text.indexOf(words, from),
  end: text.indexOf(words, from) + words.length,
});

test('marks are read, one inside another, in offsets of the text without marks', () => {
  assert.ok(!text.includes('[['));
  assert.deepEqual(
    article.figures.map(({ start, end, amount, unit }) => [text.slice(start, end), amount, unit]),
    [
      ['Two pilots', 2, 'people'],
      ['Two pilots', 2, 'people'],
      ['30 euros', 30, 'EUR'],
      ['four boats', 4, 'boats'],
    ],
  );
  const [told, note] = article.attributions;
  assert.deepEqual(
    [told?.chain, told?.anonymous, note?.chain, note?.anonymous],
    [['Gull', 'two pilots'], true, ['note', 'Ola Brandt'], false],
  );
});

test('a mark that is no figure, and one without its partner, throw', () => {
  assert.throws(() => readFigures('x', 'publisher: A\n\n[[f many EUR|many euros]]'), /no figure/);
  assert.throws(() => readFigures('x', 'publisher: A\n\n[[t 2020|2020]]'), /no mark of figures/);
  assert.throws(() => readFigures('x', 'publisher: A\n\n[[f 2 EUR|two euros'), /not closed/);
  assert.throws(() => readFigures('x', 'publisher: A\n\ntwo euros]]'), /without its partner/);
});

test('figures: spans are counted, amount and unit of those found; a bare count is told by its last word', () => {
  const figure = { amount: 2, unit: 'people', of: 'pilots' };
  const { spans, values } = scoreFigures(text, article.figures, [
    { ...at('Two pilots'), ...figure },
    { ...at('30 euros'), amount: 30, unit: 'USD', of: null },
    { ...at('four boats'), amount: 4, unit: null, of: 'old boats' },
    { ...at('a note'), ...figure },
  ]);
  assert.deepEqual(spans, { right: 3, missed: 1, extra: 1 });
  assert.deepEqual(values, { right: 2, of: 3 });
});

test('attributions: the root decides, in its own sentence; a nameless one is no namesake', () => {
  const link = { name: 'the two pilots', entry: null, anonymous: true, count: 2 };
  const brandt = { name: 'Ola Brandt', entry: null, anonymous: false, count: null };
  const score = (first: typeof link, second: typeof brandt, where: string) =>
    scoreAttributions(article.cleaned.source, article.attributions, [
      { ...at('told Gull'), chain: [brandt, first] },
      { ...at(where), chain: [second] },
    ]).counts;
  assert.deepEqual(score(link, brandt, 'a note'), { right: 2, missed: 0, extra: 0 });
  assert.deepEqual(score({ ...link, anonymous: false }, brandt, 'a note'), { right: 1, missed: 1, extra: 1 });
  assert.deepEqual(score(link, brandt, 'They left'), { right: 1, missed: 1, extra: 1 });
  assert.deepEqual(score(link, { ...brandt, name: 'a note' }, 'a note'), { right: 1, missed: 1, extra: 1 });
});
