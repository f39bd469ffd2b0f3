import type { Context } from '../text/context.ts';
import { findAtOrAfter } from '../text/find-at-or-after.ts';
import type { SourceText } from '../text/source-text.ts';
import { addressWordsOf } from './address-words.ts';
import { lexiconFor } from './lexicon.ts';
import { toSums } from './line-view.ts';
import { type Known, once } from './once.ts';
import { findUnits, type Unit } from './pieces.ts';
import { type BlockProfile, endsSentence, toProfile } from './profile.ts';
import { findQuoted, type Register, toRegister } from './register.ts';
import { isRunningText } from './running-text.ts';
import { toSourceCounts } from './source-counts.ts';
import type { Token } from './tokens.ts';
import type { WordTable } from './word-table.ts';
import { type CompiledWording, scoreWording } from './wording.ts';
import { isTelling, toTellingWords } from './words-of.ts';

/** What the pieces of a source's paragraphs are measured against, worked out once a source. */
export interface PieceText {
  readonly language: string;
  readonly table: WordTable;
  readonly stopWords: ReadonlySet<string>;
  readonly blocks: readonly BlockProfile[];
  readonly running: readonly boolean[];
  readonly paragraphs: number;
  readonly readers: number;
  readonly writers: number;
  readonly first: number;
  readonly last: number;
  /** In how many paragraphs a longer word or a name stands. */
  readonly words: Uint32Array;
  /** In how many sources a word stands, its own included. */
  readonly countSources: (word: number) => number;
  readonly corpus: Context['corpus'];
}

/** A paragraph of two units or more, one of which may be glued to the others. */
export interface PieceParagraph extends OwnView {
  readonly text: PieceText;
  readonly index: number;
}

/** What is known of a paragraph by itself. */
export interface OwnView extends Known {
  readonly block: BlockProfile;
  readonly units: readonly Unit[];
  /** How each unit is worded, and sums over the tokens of the units before each. */
  readonly worded: readonly number[];
  readonly wordedSums: readonly number[];
  /** Of each unit, whether anything says that it may be glued. */
  readonly likely: readonly boolean[];
  readonly stops: readonly number[];
  /** Longer words and names, each as often as it stands there. */
  readonly counts: ReadonlyMap<number, number>;
  readonly quotes: readonly (readonly [start: number, end: number])[];
  readonly address: Register;
  /** Whether a unit speaks to the reader, of its publisher, or asks for something; what it quotes counts too. */
  readonly speaks: readonly boolean[];
}

/** A run of units: the first, and the one after the last. */
export interface OwnPiece {
  readonly first: number;
  readonly last: number;
  /** Cut out of the paragraph, so that shape and phrases of a line can be measured of it. */
  readonly profile: BlockProfile;
}

export interface Piece extends OwnPiece {
  readonly paragraph: PieceParagraph;
}

export function toPieceText(source: SourceText, { corpus }: Pick<Context, 'corpus'>): PieceText {
  const { blocks, language, table } = toProfile(source);
  const running = blocks.map(isRunningText);
  const words = new Uint32Array(table.words.length);
  const countSources = toSourceCounts(table, corpus);
  let [readers, writers] = [0, 0];
  for (const [index, block] of blocks.entries()) {
    if (!running[index]) continue;
    const register = toRegister(block);
    readers += Number(register.reader > 0);
    writers += Number(register.writer > 0);
    for (const word of toTellingWords(block)) words[word] = (words[word] ?? 0) + 1;
  }
  const paragraphs = running.filter(Boolean).length;
  const { stopWords } = lexiconFor(language);
  return {
    language,
    table,
    stopWords,
    blocks,
    running,
    paragraphs,
    readers,
    writers,
    first: running.indexOf(true),
    last: running.lastIndexOf(true),
    words,
    countSources: (word) => countSources(table.toStem(word)),
    corpus,
  };
}

/** By the wording that judged them. */
const toOwnViews = once((_block: BlockProfile) => new Map<CompiledWording, OwnView | null>());

/** A paragraph and its units, null where nothing in it may be glued. What is known of it by itself is worked out once. */
export function toPieceParagraph(
  text: PieceText,
  index: number,
  block: BlockProfile,
  wording: CompiledWording,
): PieceParagraph | null {
  const known = toOwnViews(block);
  const found = known.get(wording);
  const own = found === undefined ? toOwnView(block, text, wording) : found;
  known.set(wording, own);
  return own && { ...own, text, index };
}

function toOwnView(
  block: BlockProfile,
  { stopWords, language }: PieceText,
  wording: CompiledWording,
): OwnView | null {
  if (block.words < fewestWords) return null;
  const units = findUnits(block, stopWords);
  if (units.length < 2) return null;
  const worded = units.map(({ from, to }) => scoreWording(block.tokens.slice(from, to), wording));
  const named = findNamed(units, block.hits);
  const likely = worded.map((value, at) => value >= leastWorded || named.has(at));
  if (!likely.includes(true)) return null;
  const counts = new Map<number, number>();
  for (const token of block.tokens)
    if (isTelling(token)) counts.set(token.number, (counts.get(token.number) ?? 0) + 1);
  return {
    known: [],
    block,
    units,
    worded,
    wordedSums: toSums(worded.map((value, at) => value * toSize(units[at]))),
    likely,
    stops: toSums(block.tokens.map((token) => Number(token.isWord && stopWords.has(token.text)))),
    counts,
    quotes: findQuoted(block.block.text),
    address: toRegister(block),
    speaks: units.map(({ from, to }) => isSpeaking(block.tokens.slice(from, to), language)),
  };
}

/** Units in which a phrase of the trade begins. */
function findNamed(units: readonly Unit[], hits: BlockProfile['hits']): ReadonlySet<number> {
  const froms = hits.filter(({ kind }) => kind.endsWith('!')).map(({ from }) => from);
  const named = new Set<number>();
  let at = 0;
  for (const from of froms.sort((a, b) => a - b)) {
    while ((units[at]?.to ?? Number.POSITIVE_INFINITY) <= from) at++;
    named.add(at);
  }
  return named;
}

function isSpeaking(tokens: readonly Token[], language: string): boolean {
  const { reader, writer, asking } = addressWordsOf(language);
  return tokens.some(
    ({ text, opens }) => reader.has(text) || writer.has(text) || (opens && asking.has(text)),
  );
}

const fewestWords = 6;
/** A unit worded more like the article than this is looked at only for a phrase of the trade. */
const leastWorded = -1;

export function toSize(unit: Unit | undefined): number {
  return unit ? unit.to - unit.from : 0;
}

export function toPiece(paragraph: OwnView, first: number, last: number): OwnPiece {
  const { block, units, stops } = paragraph;
  const [from, to] = [units[first]?.from ?? 0, units[last - 1]?.to ?? 0];
  const [start, end] = [units[first]?.start ?? 0, units[last - 1]?.end ?? 0];
  const tokens = block.tokens.slice(from, to);
  const text = block.block.text.slice(start, end);
  let [words, capitals] = [0, 0];
  for (const { isWord, isCapital } of tokens) {
    words += Number(isWord);
    capitals += Number(isWord && isCapital);
  }
  return {
    first,
    last,
    profile: {
      block: { ...block.block, text },
      language: block.language,
      table: block.table,
      key: '',
      tokens,
      words,
      hits: toHits(block, from, to),
      sentences: block.sentences.slice(
        findAtOrAfter(block.sentences, start, toStart),
        findAtOrAfter(block.sentences, end, toStart),
      ),
      stopShare: words ? ((stops[to] ?? 0) - (stops[from] ?? 0)) / words : 0,
      capitalShare: words < 2 ? -1 : capitals / words,
      ends: endsSentence(text),
      known: [],
    },
  };
}

function toHits({ hits }: BlockProfile, from: number, to: number): BlockProfile['hits'] {
  const found: BlockProfile['hits'][number][] = [];
  for (let at = findAtOrAfter(hits, from - 2 * mostLead, ({ from: at }) => at); at < hits.length; at++) {
    const hit = hits[at];
    if (!hit || hit.from > to + mostLead) break;
    if (hit.from >= from && hit.from < to)
      found.push({ kind: hit.kind, from: hit.from - from, to: hit.to - from });
  }
  return found;
}

/** Hits stand in the order of their first written word, before which so many may stand. */
const mostLead = 8;

const toStart = ({ start }: { readonly start: number }) => start;
