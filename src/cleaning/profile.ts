import type { Block } from '../text/block.ts';
import type { Label } from '../text/label.ts';
import { toLineKey } from '../text/line-key.ts';
import type { SourceText } from '../text/source-text.ts';
import { findLanguage, lexiconFor } from './lexicon.ts';
import type { Known } from './once.ts';
import type { PhraseHit } from './phrase-index.ts';
import { findSentences, type Sentence } from './sentences.ts';
import { type Token, toTokens } from './tokens.ts';
import { WordTable } from './word-table.ts';

/** What phrases of the trade a block holds: `label!` what it is for, `label?` a hint. */
export type PhraseKind = `${Label}!` | `${Label}?` | 'reporting' | 'continuing';

/** What every rule wants to know of a block, worked out once. Offsets are within the block's text. */
export interface BlockProfile extends Known {
  readonly block: Block;
  /** The source's language, and the table of its words. */
  readonly language: string;
  readonly table: WordTable;
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

export interface SourceProfile extends Known {
  readonly language: string;
  readonly blocks: readonly BlockProfile[];
  readonly table: WordTable;
}

let last: { readonly source: SourceText; readonly profile: SourceProfile } | null = null;

/**
 * The profile of a source; it depends on the source alone. That of the source asked for last is kept, since all rules ask for one
 * before the next, and no other, so that memory does not grow with the sources. Blocks that the last one had too are taken over as
 * they are: a source with fewer blocks is not read anew.
 */
export function toProfile(source: SourceText): SourceProfile {
  if (last?.source === source) return last.profile;
  const read = new Map(last?.profile.blocks.map((profile) => [profile.block, profile]));
  const isNew = !source.blocks.some((block) => read.has(block));
  const table = (!isNew && last?.profile.table) || new WordTable();
  const tokens = source.blocks.map((block) => read.get(block)?.tokens ?? toTokens(block.text, table));
  const language = findLanguage(tokens);
  const blocks = source.blocks.map((block, index) => {
    const found = read.get(block);
    return found?.language === language
      ? found
      : toBlockProfile(block, tokens[index] ?? [], { language, table });
  });
  const profile = { language, blocks, table, known: [] };
  last = { source, profile };
  return profile;
}

/** The profile of a text that is no block of its source. */
export function toTextProfile(block: Block, source: Pick<SourceProfile, 'language' | 'table'>): BlockProfile {
  return toBlockProfile(block, toTokens(block.text, source.table), source);
}

function toBlockProfile(
  block: Block,
  tokens: readonly Token[],
  { language, table }: Pick<SourceProfile, 'language' | 'table'>,
): BlockProfile {
  const lexicon = lexiconFor(language);
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
    language,
    table,
    key: toLineKey(block.text),
    tokens,
    words,
    hits: lexicon.phrases.find(tokens),
    sentences: findSentences(block.text),
    stopShare: words ? stops / words : 0,
    capitalShare: words < 2 ? -1 : capitals / words,
    ends: endsSentence(block.text),
    known: [],
  };
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？]["'”’»)\]]*$/.test(text.slice(-8));
}
