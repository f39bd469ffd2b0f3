import type { BlockProfile } from './profile.ts';
import { isRunningText } from './running-text.ts';
import { toShareOf } from './share-of.ts';
import type { Token } from './tokens.ts';

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

const shortest = 4;

/** The first line of five words or more that is no paragraph. */
export function findTitle(blocks: readonly BlockProfile[]): BlockProfile | undefined {
  return blocks.slice(0, 12).find((block) => block.words >= 5 && block.words <= 25 && !isRunningText(block));
}

/** Counts the words of the paragraphs of a text. */
export function countVocabulary(blocks: readonly BlockProfile[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    if (!isRunningText(block)) continue;
    for (const word of toLongWords(block)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const title = findTitle(blocks);
  const titleWords = title ? toLongWords(title) : null;
  return (block) => {
    const own = isRunningText(block) ? 1 : 0;
    const isKnown = (word: string) => (counts.get(word) ?? 0) > own;
    const words = toLongWords(block);
    return {
      shared: toShareOf(words, isKnown),
      names: toShareOf(toNames(block), isKnown),
      title:
        titleWords && titleWords.size > 1 && block !== title
          ? toShareOf(titleWords, (word) => words.has(word))
          : null,
    };
  };
}

/** What the words of a block are taken from. */
export type Words = Pick<BlockProfile, 'tokens'>;
type KnownWords = WeakMap<readonly Token[], ReadonlySet<string>>;

const longWordsOf: KnownWords = new WeakMap();
const namesOf: KnownWords = new WeakMap();

/** The longer words of a block; kept as long as its tokens are. */
export function toLongWords(block: Words): ReadonlySet<string> {
  return toWords(block, longWordsOf, isLong);
}

/** Its capitalised words that open no sentence, lower case. */
export function toNames(block: Words): ReadonlySet<string> {
  return toWords(block, namesOf, isName);
}

function toWords(
  { tokens }: Words,
  known: KnownWords,
  isWanted: (token: Token) => boolean,
): ReadonlySet<string> {
  const found = known.get(tokens);
  if (found) return found;
  const words = new Set<string>();
  for (const token of tokens) if (isWanted(token)) words.add(token.text);
  known.set(tokens, words);
  return words;
}

function isLong({ isWord, isNumber, text }: Token): boolean {
  return isWord && !isNumber && text.length >= shortest;
}

function isName({ opens, isCapital, text }: Token): boolean {
  return isCapital && !opens && text.length >= 3;
}
