import { type Label, metadataLabels, removedLabels } from '../text/label.ts';
import { readerWords, writerWords } from './address-words.ts';
import { between, type LineView } from './line-view.ts';
import type { BlockProfile } from './profile.ts';
import type { Token } from './tokens.ts';

/** Something that can be measured of a line, by a name that a reader understands. */
export interface LineFeature {
  readonly name: string;
  /** A number, -1 where there is nothing to measure; a share from 0 to 1; 1 or 0 for yes and no. */
  readonly of: (line: LineView) => number;
}

const signs: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a web address', /https?:\/\/|www\.|\.(?:com|org|net)\b/i],
  ['an at sign', /@/],
  ['a copyright sign', /©/],
  ['a bar', /\|/],
  ['a slash', /\s\/\s|\/$/],
  ['an arrow at an end', /[»›→▶↓>]\s*$|^\s*[«»›→▶]/],
  ['brackets around it', /^[([].*[)\]]$/],
  ['a small letter first', /^\p{Ll}/u],
  ['a quotation mark first', /^["“‘«„']/],
  ['a quotation mark', /["“”«»„]/],
  ['a digit first', /^\d/],
  ['a bullet first', /^[-–—*•·▪◦‣]\s/],
  ['a colon at its end', /:$/],
  ['a question mark at its end', /\?["”’]?$/],
  ['an exclamation mark at its end', /!$/],
  ['an ellipsis at its end', /(?:…|\.\.\.)\]?$/],
  ['a comma at its end', /,$/],
  ['a bracket at its end', /[)\]]$/],
  ['a colon inside', /(?<=\p{L}):\s/u],
  ['a dash between words', /\s[–—-]\s/],
  ['a year', /\b(?:19|20)\d\d\b/],
  ['a time of day', /\b\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?|uhr|h\b)|\b\d{1,2}:\d\d\b/i],
  ['a price', /[$€£¥]\s?\d/],
  ['only digits and signs', /^\P{L}+$/u],
  ['capitals only', /^(?=\P{Ll}+$).*\p{Lu}.*\p{Lu}/u],
];

function feature(name: string, of: LineFeature['of']): LineFeature {
  return { name, of };
}

const shape: readonly LineFeature[] = [
  feature('number of words', ({ block }) => block.words),
  feature('a full stop', ({ block }) => Number(block.ends)),
  feature('share of small words', ({ block }) => (block.words > 2 ? block.stopShare : -1)),
  feature('share of words capitalised', ({ block }) => block.capitalShare),
  feature('share of numbers', ({ block }) =>
    block.words ? countTokens(block, ({ isNumber }) => isNumber) / block.words : -1,
  ),
  feature('number of sentences', ({ block }) => block.sentences.length),
  feature('length of its words', ({ block }) => (block.words ? block.block.text.length / block.words : -1)),
  feature('words to the reader', ({ block }) => countTokens(block, ({ text }) => readerWords.has(text))),
  feature('words about “us”', ({ block }) => countTokens(block, ({ text }) => writerWords.has(text))),
  ...signs.map(([name, pattern]) =>
    feature(name, ({ block }) => Number(pattern.test(toEnds(block.block.text)))),
  ),
];

const phrases: readonly LineFeature[] = [
  feature('names who says so', ({ block }) => Number(block.hits.some(({ kind }) => kind === 'reporting'))),
  feature('goes on with the text', ({ block }) => Number(goesOn(block))),
  feature('phrases of the trade', ({ block }) => countPhrases(block)),
  ...[...removedLabels, ...metadataLabels, 'correction' as const].map((label) =>
    feature(`phrase of ${label}`, toPhraseRank(label)),
  ),
];

const place: readonly LineFeature[] = [
  feature('lines from the top', ({ index }) => index),
  feature('lines to the end', ({ index, text }) => text.blocks.length - 1 - index),
  feature('place in the text', ({ index, text }) => index / text.blocks.length),
  feature(
    'share of the words above it',
    ({ index, text }) => between(text.wordSums, 0, index) / ((text.wordSums.at(-1) ?? 0) || 1),
  ),
  feature('lines above the first paragraph', ({ index, text }) =>
    text.last < 0 ? -1 : Math.max(0, text.first - index),
  ),
  feature('lines below the last paragraph', ({ index, text }) =>
    text.last < 0 ? -1 : Math.max(0, index - text.last),
  ),
  feature('lines down from a paragraph', ({ index, text }) => text.above[index] ?? -1),
  feature('lines up to a paragraph', ({ index, text }) => text.below[index] ?? -1),
  feature('lines to a paragraph', ({ index, text }) =>
    Math.min(text.above[index] ?? 0, text.below[index] ?? 0),
  ),
  feature('lines in the text', ({ text }) => text.blocks.length),
  feature('paragraphs in the text', ({ text }) => text.paragraphs),
  feature('share of lines that are paragraphs', ({ text }) => text.paragraphs / text.blocks.length),
  feature(
    'paragraphs in 4 lines around',
    ({ index, text }) => between(text.runningSums, index - 2, index + 3) - Number(text.running[index]),
  ),
  feature(
    'paragraphs in 12 lines around',
    ({ index, text }) => between(text.runningSums, index - 6, index + 7) - Number(text.running[index]),
  ),
  feature(
    'paragraphs in 30 lines around',
    ({ index, text }) => between(text.runningSums, index - 15, index + 16) - Number(text.running[index]),
  ),
  feature(
    'words in 6 lines around',
    ({ index, block, text }) => between(text.wordSums, index - 3, index + 4) - block.words,
  ),
  feature('lines alike in a row', ({ index, text }) => text.runs[index] ?? 1),
];

const neighbours: readonly LineFeature[] = (
  [
    [-1, 'line above'],
    [1, 'line below'],
    [-2, 'second line above'],
    [2, 'second line below'],
  ] as const
).flatMap(([step, name]) => {
  const of =
    (measure: (block: BlockProfile) => number) =>
    ({ index, text }: LineView) => {
      const other = text.blocks[index + step];
      return other ? measure(other) : -1;
    };
  return [
    feature(
      `words in the ${name}`,
      of(({ words }) => words),
    ),
    feature(
      `a full stop in the ${name}`,
      of(({ ends }) => Number(ends)),
    ),
    feature(`phrases of the trade in the ${name}`, of(countPhrases)),
    feature(
      `share of words capitalised in the ${name}`,
      of((block) => block.capitalShare),
    ),
  ];
});

const between2: readonly LineFeature[] = [
  feature('a colon ends the line above', ({ index, text }) =>
    Number(/:$/.test(text.blocks[index - 1]?.block.text ?? '')),
  ),
  feature('the line below goes on with the text', ({ index, text }) =>
    Number(goesOn(text.blocks[index + 1])),
  ),
  feature('share of its words in the next lines', ({ index, text }) =>
    sharedWith(index, [index + 1, index + 2], text),
  ),
  feature('share of its words in the lines before', ({ index, text }) =>
    sharedWith(index, [index - 1, index - 2], text),
  ),
  feature('share of its words in the paragraphs', ({ index, text }) => text.shared[index]?.shared ?? -1),
  feature('share of its names in the paragraphs', ({ index, text }) => text.shared[index]?.names ?? -1),
  feature('share of the title in it', ({ index, text }) => text.shared[index]?.title ?? -1),
  feature('share of it said in another line', ({ index, text }) => text.repetitions.get(index)?.share ?? 0),
  feature('its size by the line it repeats', ({ index, text }) => text.repetitions.get(index)?.size ?? -1),
  feature('times in the text', ({ block, text }) => text.keys.get(block.key) ?? 1),
  feature('sources that hold it', ({ block, text }) =>
    text.corpus.size > 1 ? text.corpus.sourcesWith(block.key) : 1,
  ),
];

const registers: readonly LineFeature[] = [
  feature('words to the reader, unquoted', ({ index, text }) => text.registers[index]?.reader ?? 0),
  feature('words about “us”, unquoted', ({ index, text }) => text.registers[index]?.writer ?? 0),
  feature('requests and offers', ({ index, text }) => text.registers[index]?.asking ?? 0),
  feature('share of it in quotation marks', ({ index, text }) => text.registers[index]?.quoted ?? 0),
  feature('a question, then more', ({ index, text }) => Number(text.registers[index]?.opensWithQuestion)),
  feature('share of other paragraphs that speak to the reader', ({ index, text }) =>
    shareOfOthers(index, text, text.readerSums),
  ),
  feature('share of other paragraphs that say “we”', ({ index, text }) =>
    shareOfOthers(index, text, text.writerSums),
  ),
  feature('a pictogram', ({ block }) =>
    Number(
      /[\p{Extended_Pictographic}▶►☐☑□■●◆★☆✓✔←→↑↓⟶➤➔]/u.test(toEnds(block.block.text).replace(/[©®™]/g, '')),
    ),
  ),
  feature(
    'separators by words',
    ({ block }) => (block.block.text.match(/\s[·|•/›»>–—]\s/g)?.length ?? 0) / (block.words || 1),
  ),
  feature('share of lines with phrases of the trade', ({ text }) => text.phraseShare),
  feature('names of its author', ({ block, text }) =>
    text.authors.size
      ? block.tokens.filter(
          ({ text: word, start }) => text.authors.has(word) && /\p{Lu}/u.test(block.block.text[start] ?? ''),
        ).length
      : -1,
  ),
  feature(
    'share of its words three lines above or higher',
    ({ index, text }) => text.topics[index]?.above ?? -1,
  ),
  feature('share of its names in the opening', ({ index, text }) => text.topics[index]?.names ?? -1),
  feature(
    'share of words known since the sharpest break',
    ({ index, text }) => text.topics[index]?.sinceBreak ?? -1,
  ),
  feature(
    'share of names known since the sharpest break',
    ({ index, text }) => text.topics[index]?.namesSinceBreak ?? -1,
  ),
  feature('words of another subject', ({ index, text }) => text.foreign[index]?.own ?? 0),
  feature('words of another subject from here on', ({ index, text }) => text.foreign[index]?.tail ?? 0),
  feature('share of words that other sources know', ({ index, text }) => text.foreign[index]?.kin ?? 0),
];

function shareOfOthers(index: number, text: LineView['text'], sums: readonly number[]): number {
  const others = text.paragraphs - Number(text.running[index]);
  if (others < 1) return -1;
  return (between(sums, 0, index) + between(sums, index + 1, text.blocks.length)) / others;
}

/** All that the learned rule measures of a line, in the order in which `toLineFeatures` gives the values. */
export const lineFeatures: readonly LineFeature[] = [
  ...shape,
  ...phrases,
  ...place,
  ...neighbours,
  ...between2,
  ...registers,
];

const own = [...shape, ...phrases];
const others = lineFeatures.slice(own.length);
const known = new WeakMap<BlockProfile, Float64Array>();

/** The features of each line of a text. */
export function toLineFeatures(view: LineView['text']): readonly Float64Array[] {
  return view.blocks.map((block, index) => {
    const line = { block, index, text: view };
    const values = new Float64Array(lineFeatures.length);
    values.set(toOwnFeatures(line));
    for (let at = 0; at < others.length; at++) values[own.length + at] = others[at]?.of(line) ?? 0;
    return values;
  });
}

/** What is measured of a line alone; kept as long as its profile is. */
function toOwnFeatures(line: LineView): Float64Array {
  const found = known.get(line.block);
  if (found) return found;
  const values = new Float64Array(own.length);
  for (let at = 0; at < own.length; at++) values[at] = own[at]?.of(line) ?? 0;
  known.set(line.block, values);
  return values;
}

function toEnds(text: string): string {
  return text.length > 400 ? `${text.slice(0, 200)} ${text.slice(-200)}` : text;
}

function countTokens({ tokens }: BlockProfile, isCounted: (token: Token) => boolean): number {
  let count = 0;
  for (const token of tokens) if (isCounted(token)) count++;
  return count;
}

function countPhrases({ hits }: BlockProfile): number {
  let count = 0;
  for (const { kind } of hits) if (kind.endsWith('!')) count++;
  return count;
}

/** 4 where a sure phrase opens the line, 3 a sentence of it, 2 it stands inside one, 1 for a hint. */
function toPhraseRank(label: Label): LineFeature['of'] {
  const [sure, hint] = [`${label}!`, `${label}?`];
  return ({ block: { hits, tokens } }) => {
    let rank = 0;
    for (const { kind, from } of hits) {
      if (kind === sure) rank = Math.max(rank, from === 0 ? 4 : tokens[from]?.opens ? 3 : 2);
      else if (kind === hint) rank = Math.max(rank, 1);
    }
    return rank;
  };
}

function goesOn(block: BlockProfile | undefined): boolean {
  return block?.hits.some(({ kind, from }) => kind === 'continuing' && from === 0) ?? false;
}

function sharedWith(
  index: number,
  others: readonly [number, number],
  { longWords }: LineView['text'],
): number {
  const own = longWords[index];
  if (!own?.size) return -1;
  const [first, second] = others.map((other) => longWords[other]);
  if (!first && !second) return 0;
  let known = 0;
  for (const word of own) if (first?.has(word) || second?.has(word)) known++;
  return known / own.size;
}
