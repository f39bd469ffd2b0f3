import type { Block } from '../text/block.ts';
import type { Label } from '../text/label.ts';
import { toLineKey } from '../text/line-key.ts';
import type { SourceText } from '../text/source-text.ts';
import { findLanguage, lexiconFor } from './lexicon.ts';
import type { PhraseHit } from './phrase-index.ts';
import { findSentences, type Sentence } from './sentences.ts';
import { type Token, toTokens } from './tokens.ts';

/** What phrases of the trade a block holds: `label!` what it is for, `label?` a hint. */
export type PhraseKind = `${Label}!` | `${Label}?` | 'reporting' | 'continuing';

/** What every rule wants to know of a block, worked out once. Offsets are within the block's text. */
export interface BlockProfile {
  readonly block: Block;
  /** See `toLineKey`. */
  readonly key: string;
  readonly tokens: readonly Token[];
  /** Number of words: tokens with a letter or digit. */
  readonly words: number;
  readonly hits: readonly PhraseHit<PhraseKind>[];
  readonly sentences: readonly Sentence[];
  /** Share of words that are stop words of the source's language, 0 to 1. */
  readonly stopShare: number;
  /** Share of words that begin with a capital letter, 0 to 1; -1 where there are fewer than two. */
  readonly capitalShare: number;
  /** Whether it ends as a sentence does, quotation marks and brackets after it allowed. */
  readonly ends: boolean;
}

export interface SourceProfile {
  readonly language: string;
  readonly blocks: readonly BlockProfile[];
}

const known = new WeakMap<SourceText, SourceProfile>();
/** A block's profile depends on it and on the language alone, so that a source with fewer blocks is not read anew. */
const knownBlocks = new WeakMap<Block, { readonly language: string; readonly profile: BlockProfile }>();
const tokensOf = new WeakMap<Block, readonly Token[]>();

/** The profile of a source; it depends on the source alone and is kept as long as the source is. */
export function toProfile(source: SourceText): SourceProfile {
  const found = known.get(source);
  if (found) return found;
  const language = findLanguage(source.blocks.map(toBlockTokens));
  const profile = { language, blocks: source.blocks.map((block) => toBlockProfile(block, language)) };
  known.set(source, profile);
  return profile;
}

/** The tokens of a block, kept as long as it is. */
export function toBlockTokens(block: Block): readonly Token[] {
  const found = tokensOf.get(block);
  if (found) return found;
  const tokens = toTokens(block.text);
  tokensOf.set(block, tokens);
  return tokens;
}

function toBlockProfile(block: Block, language: string): BlockProfile {
  const found = knownBlocks.get(block);
  if (found?.language === language) return found.profile;
  const profile = toTextProfile(block, language);
  knownBlocks.set(block, { language, profile });
  return profile;
}

/** The profile of a block that may be no source's own. */
export function toTextProfile(block: Block, language: string): BlockProfile {
  const lexicon = lexiconFor(language);
  const tokens = toBlockTokens(block);
  let words = 0;
  let stops = 0;
  let capitals = 0;
  for (const { isWord, isCapital, text } of tokens) {
    if (!isWord) continue;
    words++;
    if (isCapital) capitals++;
    if (lexicon.stopWords.has(text)) stops++;
  }
  return {
    block,
    key: toLineKey(block.text),
    tokens,
    words,
    hits: lexicon.phrases.find(tokens),
    sentences: findSentences(block.text),
    stopShare: words ? stops / words : 0,
    capitalShare: words < 2 ? -1 : capitals / words,
    ends: endsSentence(block.text),
  };
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？]["'”’»)\]]*$/.test(text.slice(-8));
}
