import type { Numbers } from './words-of.ts';

/** Share of words that are known, 0 to 1; null where there are none. */
export function toShareOf(words: Numbers, isKnown: (word: number) => boolean): number | null {
  if (words.length === 0) return null;
  let known = 0;
  for (const word of words) if (isKnown(word)) known++;
  return known / words.length;
}
