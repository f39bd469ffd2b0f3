/** Share of words that are known, 0 to 1; null where there are none. */
export function toShareOf(words: ReadonlySet<string>, isKnown: (word: string) => boolean): number | null {
  if (words.size === 0) return null;
  let known = 0;
  for (const word of words) if (isKnown(word)) known++;
  return known / words.size;
}
