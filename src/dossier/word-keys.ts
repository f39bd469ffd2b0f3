/** A word of a text: what it is compared by, and where it stands in UTF-16 code units. */
export interface Word {
  /** Lower case, apostrophes dropped, compatibility forms unified. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Scripts written without spaces: there each letter counts as a word. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const pattern = new RegExp(
  `${unspaced.source}|(?:(?!${unspaced.source})[\\p{L}\\p{M}\\p{N}])+(?:['’.,](?=[\\p{L}\\p{N}])(?:(?!${unspaced.source})[\\p{L}\\p{M}\\p{N}])+)*`,
  'gu',
);

/** The words of a text in order; punctuation and marks of quotation are left out. */
export function toWords(text: string): Word[] {
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({
    key: word
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’]s$|['’]/gu, ''),
    start: index,
    end: index + word.length,
  }));
}

/** Whether the word is a letter of a script written without spaces. */
export function isUnspaced(key: string): boolean {
  return unspaced.test(key);
}

const stemLength = 6;

/** A word without most of its endings: its first six letters (truncation stemming, fit for any inflected language). */
export function toStem(key: string): string {
  return key.slice(0, stemLength);
}
