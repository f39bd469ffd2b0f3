import { once } from './once.ts';
import type { BlockProfile } from './profile.ts';
import type { Token } from './tokens.ts';

/** Numbers of words or of stems (`WordTable`). */
export type Numbers = readonly number[];

const shortest = 4;
const shortestName = 3;

/** All words of a block in their order. */
export const toWords = once(({ tokens }: BlockProfile): Numbers => {
  const words: number[] = [];
  for (const { isWord, number } of tokens) if (isWord) words.push(number);
  return words;
});

/** Its longer words, each once. */
export const toLongWords = once((block: BlockProfile) => toDistinct(block, isLong));

/** Its capitalised words that open no sentence, each once. */
export const toNames = once((block: BlockProfile) => toDistinct(block, isName));

/** Both, each once. */
export const toTellingWords = once((block: BlockProfile) => toDistinct(block, isTelling));

function toDistinct({ tokens }: BlockProfile, isWanted: (token: Token) => boolean): Numbers {
  const found = new Set<number>();
  for (const token of tokens) if (isWanted(token)) found.add(token.number);
  return [...found];
}

export function isTelling(token: Token): boolean {
  return isLong(token) || isName(token);
}

export function isLong({ isWord, isNumber, text }: Token): boolean {
  return isWord && !isNumber && text.length >= shortest;
}

function isName({ opens, isCapital, text }: Token): boolean {
  return isCapital && !opens && text.length >= shortestName;
}
