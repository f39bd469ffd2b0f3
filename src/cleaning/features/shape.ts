import { readerWords, writerWords } from '../address-words.ts';
import { type OwnFeature, ownFeature } from '../line-feature.ts';
import { clockFirst, listNumberFirst } from '../opening.ts';
import type { BlockProfile } from '../profile.ts';
import { toEnds } from '../to-ends.ts';
import type { Token } from '../tokens.ts';

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
  ['a dateline', /^\p{Lu}[\p{L} .'’-]{2,40}(?:, [\p{L}. ]+\d{0,2})? ?[-–—]+$/u],
  ['a label before its colon', /^\p{Lu}[\p{L} .'’-]{1,30}:\s/u],
  ['a hash tag', /#\p{L}/u],
  ['a clock first', clockFirst],
  ['a number of a list first', listNumberFirst],
  ['a count of something', /^\d[\d,.]*[km]? \p{L}+(?: \p{L}+)?$/iu],
  ['capitals only', /^(?=\P{Ll}+$).*\p{Lu}.*\p{Lu}/u],
];

/** What a line is made of. */
export const shape: readonly OwnFeature[] = [
  ownFeature('number of words', ({ block }) => block.words),
  ownFeature('a full stop', ({ block }) => Number(block.ends)),
  ownFeature('share of small words', ({ block }) => (block.words > 2 ? block.stopShare : -1)),
  ownFeature('share of words capitalised', ({ block }) => block.capitalShare),
  ownFeature('share of numbers', ({ block }) =>
    block.words ? countTokens(block, ({ isNumber }) => isNumber) / block.words : -1,
  ),
  ownFeature('number of sentences', ({ block }) => block.sentences.length),
  ownFeature('length of its words', ({ block }) =>
    block.words ? block.block.text.length / block.words : -1,
  ),
  ownFeature('words to the reader', ({ block }) => countTokens(block, ({ text }) => readerWords.has(text))),
  ownFeature('words about “us”', ({ block }) => countTokens(block, ({ text }) => writerWords.has(text))),
  ...signs.map(([name, pattern]) => ownFeature(name, ({ block }) => Number(pattern.test(toEnds(block))))),
  ownFeature('a pictogram', ({ block }) =>
    Number(/[[\p{Extended_Pictographic}▶►☐☑□■●◆★☆✓✔←→↑↓⟶➤➔]--[©®™]]/v.test(toEnds(block))),
  ),
  ownFeature(
    'separators by words',
    ({ block }) => (block.block.text.match(/\s[·|•/›»>–—]\s/g)?.length ?? 0) / (block.words || 1),
  ),
];

function countTokens({ tokens }: BlockProfile, isCounted: (token: Token) => boolean): number {
  let count = 0;
  for (const token of tokens) if (isCounted(token)) count++;
  return count;
}
