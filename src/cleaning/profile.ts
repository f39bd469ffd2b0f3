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
  /** Whether it ends as a sentence does, quotation marks and brackets after it allowed. */
  readonly ends: boolean;
}

export interface SourceProfile {
  readonly language: string;
  readonly blocks: readonly BlockProfile[];
}

const known = new WeakMap<SourceText, SourceProfile>();

/** The profile of a source; it depends on the source alone and is kept as long as the source is. */
export function toProfile(source: SourceText): SourceProfile {
  const found = known.get(source);
  if (found) return found;
  const tokens = source.blocks.map((block) => toTokens(block.text));
  const language = findLanguage(tokens);
  const lexicon = lexiconFor(language);
  const blocks = source.blocks.map((block, index): BlockProfile => {
    const own = tokens[index] ?? [];
    const words = own.filter(({ isWord }) => isWord);
    const stops = words.filter((token) => lexicon.stopWords.has(token.text)).length;
    return {
      block,
      key: toLineKey(block.text),
      tokens: own,
      words: words.length,
      hits: lexicon.phrases.find(own),
      sentences: findSentences(block.text),
      stopShare: words.length ? stops / words.length : 0,
      ends: /[.!?…。！？]["'”’»)\]]*$/.test(block.text.slice(-8)),
    };
  });
  const profile = { language, blocks };
  known.set(source, profile);
  return profile;
}
