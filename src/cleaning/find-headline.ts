import { once } from './once.ts';
import type { BlockProfile, SourceProfile } from './profile.ts';
import { findFirstParagraph } from './running-text.ts';
import { countVocabulary } from './vocabulary.ts';

/** Share of a headline's longer words that the paragraphs take up. */
const leastTakenUp = 0.3;
/** A row of names of which the paragraphs take up less is a menu; so is a line with a phrase of the trade no headline. */
const leastInDoubt = 0.5;

/**
 * Index of the line above the first paragraph that is the likely headline, -1 where none may be: the first whose words the
 * paragraphs take up, else the first that may be one. A line with a phrase of the trade (“Live: …”) is the last choice.
 */
export const findHeadline = once((source: SourceProfile): number => {
  const { blocks } = source;
  const candidates = [...blocks.slice(0, findFirstParagraph(blocks)).entries()].filter(([, block]) =>
    isHeadlineLike(block),
  );
  if (!candidates.length) return -1;
  const vocabulary = countVocabulary(source);
  const measured = candidates.map(([index, block]) => ({
    index,
    block,
    shared: vocabulary(block).shared ?? 0,
  }));
  const plain = measured.filter(
    ({ block, shared }) => !block.hits.length && !(isRowOfNames(block) && shared < leastInDoubt),
  );
  const taken = plain.find(({ shared }) => shared >= leastTakenUp);
  const phrased = measured.find(({ block, shared }) => block.hits.length > 0 && shared >= leastInDoubt);
  return (taken ?? phrased ?? plain[0])?.index ?? -1;
});

/** Capitalised words without a small one among them: a menu, if the text does not take them up. */
function isRowOfNames({ block, tokens, words, stopShare }: BlockProfile): boolean {
  return (
    words >= 5 &&
    stopShare === 0 &&
    tokens.every(({ isWord, start }) => !isWord || /[^\p{Ll}]/u.test(block.text[start] ?? ''))
  );
}

/** A headline looks like what surrounds an article. */
function isHeadlineLike({ block, words, ends }: BlockProfile): boolean {
  return words >= 4 && words <= 25 && !ends && !isMenu(block.text);
}

/** Parts set side by side by signs. */
function isMenu(text: string): boolean {
  return /[|·›»>]|\s—\s.*\s—\s/.test(text);
}
