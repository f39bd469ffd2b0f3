import { lexiconFor } from './lexicon.ts';
import { once } from './once.ts';
import type { BlockProfile } from './profile.ts';
import { type Numbers, toLongWords, toNames } from './words-of.ts';

/** Stems of the words by which a block tells its subject, each once: of four letters or more, and none of the small words of its language. */
export const toSubjectStems = once((block: BlockProfile): Numbers => {
  const { table, language } = block;
  const small = lexiconFor(language).stopKeys;
  return toStems(block, toLongWords(block)).filter((stem) => !small.has(table.stems[stem] ?? ''));
});

/** Stems of its names, each once. */
export const toNameStems = once((block: BlockProfile) => toStems(block, toNames(block)));

function toStems({ table }: BlockProfile, words: Numbers): Numbers {
  return [...new Set(words.map((word) => table.toStem(word)))];
}
