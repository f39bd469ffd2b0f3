import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from './read-text.ts';

const texts = (seed: string) => readText(seed).map((draft) => draft.text);

/** Fills lines with words as editors and mail programs do. */
function wrap(paragraph: string, width: number): string {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const article = [
  'Harbour board delays the sale of its two oldest cranes',
  'By Ines Aldor',
  'The harbour board of Velmark said on Tuesday that it would not sell the two oldest cranes on the northern quay before the end of the year, after a heritage group had asked a court to halt the auction.',
  '“We have listened,” the chair of the board told reporters, adding that the cranes, which were built in 1911 and last used in 1974, needed repairs that nobody had offered to pay for so far.',
  'A hearing is set for March.',
  'The group, which counts some four hundred members, wants the city to buy the cranes and to open them to visitors. The city has not answered, and its treasurer declined to comment on the plan when she was asked about it.',
];

for (const width of [60, 72, 80]) {
  test(`an article wrapped at ${width} comes back, with empty lines between paragraphs`, () => {
    assert.deepEqual(texts(article.map((line) => wrap(line, width)).join('\n\n')), article);
  });
  test(`an article wrapped at ${width} comes back with none between`, () => {
    assert.deepEqual(texts(article.map((line) => wrap(line, width)).join('\n')), article);
  });
}

test('a block that is joined knows its first and last place in the seed', () => {
  const seed = article.map((line) => wrap(line, 72)).join('\n\n');
  for (const { origin, text } of readText(seed)) {
    assert.equal(seed.slice(origin.start, origin.end).replace(/\s+/g, ' '), text);
  }
});

test('paragraphs on a line each stay apart', () => {
  assert.deepEqual(texts(article.join('\n')), article);
});

test('verse, lists and short lines stay apart', () => {
  const verse = [
    'the wind went over the water,',
    'and nobody saw it go',
    'but the gulls that the fisherman’s daughter',
    'had fed in the falling snow',
    'and the rope on the edge of the quay',
  ];
  assert.deepEqual(texts(verse.join('\n')), verse);
  const list = ['apples', 'pears and plums', 'bread', 'a pound of salt', 'oil', 'vinegar'];
  assert.deepEqual(texts(list.join('\n')), list);
});

test('two lines that happen to be alike in length stay apart', () => {
  const lines = [
    'The board met on Monday and heard the two groups',
    'and then it rose without a vote on any of them.',
  ];
  assert.deepEqual(texts(lines.join('\n')), lines);
});

test('list items in a wrapped text begin a block each', () => {
  const items = article.slice(2, 6).map((line) => wrap(`- ${line}`, 72));
  assert.equal(texts(items.join('\n')).length, 4);
});

test('a hyphen at a line end goes where the text writes the word without it elsewhere', () => {
  const seed = [
    'The government of the islands said that it had never meant the govern-',
    'ment buildings to be sold, and that state-owned land would stay state-',
    'owned for as long as anyone in office could foresee, which was not for',
    'very long in the view of those who had followed the matter closely and',
    'knew its history.',
  ].join('\n');
  const [text = ''] = texts(seed);
  assert.match(text, /meant the government buildings/);
  assert.match(text, /would stay state-owned for/);
});

test('Japanese lines are joined without a space', () => {
  const line = '東京都の会社は日曜日に発表したところによると二つの古い起重機を年内に売却しない';
  assert.deepEqual(texts(`${line}\n${line}\n${line}\n${line}\nことにした。`), [
    `${line.repeat(4)}ことにした。`,
  ]);
});
