import { once } from './once.ts';
import type { BlockProfile, SourceProfile } from './profile.ts';
import { isRunningText } from './running-text.ts';
import { toShareOf } from './share-of.ts';
import { toLongWords, toNames } from './words-of.ts';

/** How much of a block the paragraphs of its text know, its own words left out of the count; `null` where there is nothing to compare. */
export interface Shared {
  /** Share of its longer words that stand in another paragraph. */
  readonly shared: number | null;
  /** Share of its capitalised words (not opening a sentence) that stand in another paragraph. */
  readonly names: number | null;
  /** Share of the title's longer words that stand in it. */
  readonly title: number | null;
}

export type Vocabulary = (block: BlockProfile) => Shared;

/** The first line of five words or more that is no paragraph. */
export function findTitle(blocks: readonly BlockProfile[]): BlockProfile | undefined {
  return blocks.slice(0, 12).find((block) => block.words >= 5 && block.words <= 25 && !isRunningText(block));
}

/** Counts the words of the paragraphs of a text. */
export const countVocabulary = once(({ blocks, table }: SourceProfile): Vocabulary => {
  const counts = new Uint32Array(table.words.length);
  for (const block of blocks) {
    if (!isRunningText(block)) continue;
    for (const word of toLongWords(block)) counts[word] = (counts[word] ?? 0) + 1;
  }
  const title = findTitle(blocks);
  const titleWords = title ? toLongWords(title) : [];
  return (block) => {
    const own = isRunningText(block) ? 1 : 0;
    const isKnown = (word: number) => (counts[word] ?? 0) > own;
    const words = toLongWords(block);
    return {
      shared: toShareOf(words, isKnown),
      names: toShareOf(toNames(block), isKnown),
      title:
        titleWords.length > 1 && block !== title
          ? toShareOf(titleWords, (word) => words.includes(word))
          : null,
    };
  };
});
