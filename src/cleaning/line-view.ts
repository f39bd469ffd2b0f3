import type { Context } from '../text/context.ts';
import { removedLabels } from '../text/label.ts';
import type { SourceText } from '../text/source-text.ts';
import { findExcerpts } from './find-excerpts.ts';
import { toOpening } from './opening.ts';
import { type BlockProfile, toProfile } from './profile.ts';
import { type Register, toRegister } from './register.ts';
import { findRepetitions, type Repetition } from './repetition.ts';
import { findFirstParagraph, findLastParagraph, isRunningText } from './running-text.ts';
import { toShareOf } from './share-of.ts';
import { type Foreignness, findForeign } from './subject-shift.ts';
import { findTopics, type Topic } from './topic.ts';
import { countVocabulary, findTitle, type Shared } from './vocabulary.ts';
import { type Numbers, toLongWords, toNames } from './words-of.ts';

/** What the features of a source's lines are worked out from, once a source. */
export interface TextView {
  readonly blocks: readonly BlockProfile[];
  readonly running: readonly boolean[];
  readonly paragraphs: number;
  /** Sums of `running` and of words up to each block, to count stretches in one step. */
  readonly runningSums: readonly number[];
  readonly wordSums: readonly number[];
  /** Blocks to the nearest paragraph above and below, the block itself included; 99 where none is. */
  readonly above: readonly number[];
  readonly below: readonly number[];
  readonly first: number;
  readonly last: number;
  /** Blocks from the nearest line above that a phrase of the trade opens, and of a link, and to the nearest below; 99 where none is. */
  readonly sinceNamed: readonly number[];
  readonly sinceLink: readonly number[];
  readonly toNamed: readonly number[];
  /** How many lines of the same make stand together: unfinished ones, or all in one list. */
  readonly runs: readonly number[];
  /** How each line begins (`toOpening`), and how many begin so. */
  readonly openings: readonly (string | null)[];
  readonly openingCounts: ReadonlyMap<string, number>;
  readonly title: BlockProfile | undefined;
  /** Share of a line's longer words that stand in one of the two lines above, or below; -1 where it has none. */
  readonly sharedAbove: readonly number[];
  readonly sharedBelow: readonly number[];
  readonly shared: readonly Shared[];
  readonly repetitions: ReadonlyMap<number, Repetition>;
  /** By block index, the paragraph that says a short line word for word. */
  readonly excerpts: ReadonlyMap<number, number>;
  readonly keys: ReadonlyMap<string, number>;
  readonly corpus: Context['corpus'];
  readonly registers: readonly Register[];
  /** Of the running text: paragraphs that speak to the reader, or of the publisher, up to each block. */
  readonly readerSums: readonly number[];
  readonly writerSums: readonly number[];
  readonly topics: readonly Topic[];
  readonly foreign: readonly Foreignness[];
  /** Share of lines in which a phrase of the trade stands. */
  readonly phraseShare: number;
  /** Names in lines that say who wrote the text. */
  readonly authors: ReadonlySet<number>;
}

/** One line of a text, as the features see it. */
export interface LineView {
  readonly index: number;
  readonly block: BlockProfile;
  readonly text: TextView;
}

const none = 99;

export function toTextView(source: SourceText, { corpus }: Pick<Context, 'corpus'>): TextView {
  const profile = toProfile(source);
  const { blocks, table } = profile;
  const registers = blocks.map(toRegister);
  const longWords = blocks.map(toLongWords);
  const running = blocks.map(isRunningText);
  const named = blocks.map((block) => isNamed(block, isRemoved));
  const openings = blocks.map(({ block }) => toOpening(block.text));
  const keys = new Map<string, number>();
  for (const { key } of blocks) keys.set(key, (keys.get(key) ?? 0) + 1);
  return {
    blocks,
    running,
    paragraphs: running.filter(Boolean).length,
    runningSums: toSums(running.map(Number)),
    wordSums: toSums(blocks.map(({ words }) => words)),
    above: toDistances(running),
    below: toDistances(running.toReversed()).reverse(),
    first: findFirstParagraph(blocks),
    last: findLastParagraph(blocks),
    runs: toRuns(blocks),
    sinceNamed: toDistances(shiftDown(named)),
    sinceLink: toDistances(shiftDown(blocks.map((block) => isNamed(block, isLink)))),
    toNamed: toDistances(shiftDown(named.toReversed())).reverse(),
    openings,
    openingCounts: countOpenings(openings),
    title: findTitle(blocks),
    sharedAbove: toSharedAbove(longWords, table.words.length),
    sharedBelow: toSharedAbove(longWords.toReversed(), table.words.length).reverse(),
    registers,
    readerSums: toSums(running.map((each, index) => Number(each && (registers[index]?.reader ?? 0) > 0))),
    writerSums: toSums(running.map((each, index) => Number(each && (registers[index]?.writer ?? 0) > 0))),
    topics: findTopics(profile),
    foreign: findForeign(profile, corpus),
    phraseShare:
      blocks.filter(({ hits }) => hits.some(({ kind, from }) => kind.endsWith('!') && from === 0)).length /
      (blocks.length || 1),
    authors: findAuthorNames(blocks),
    shared: blocks.map(countVocabulary(profile)),
    repetitions: findRepetitions(profile),
    excerpts: findExcerpts(profile),
    keys,
    corpus,
  };
}

/** Sums of the values before each place. */
export function toSums(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

/** Sum over the blocks from `from` to before `to`, cut to the text. */
export function between(sums: readonly number[], from: number, to: number): number {
  const last = sums.length - 1;
  return (sums[Math.max(0, Math.min(to, last))] ?? 0) - (sums[Math.max(0, Math.min(from, last))] ?? 0);
}

function toDistances(running: readonly boolean[]): number[] {
  let distance = none;
  return running.map((each) => {
    distance = each ? 0 : Math.min(none, distance + 1);
    return distance;
  });
}

/** Share of each line's words that stand in one of the two lines above. */
function toSharedAbove(lines: readonly Numbers[], count: number): number[] {
  const last = new Int32Array(count).fill(-none);
  return lines.map((line, index) => {
    const share = toShareOf(line, (word) => index - (last[word] ?? -none) <= 2);
    for (const word of line) last[word] = index;
    return share ?? -1;
  });
}

/** Each line told what is of the one above it. */
function shiftDown(values: readonly boolean[]): boolean[] {
  return [false, ...values.slice(0, -1)];
}

/** Whether a phrase of the trade opens a line and says that it is of such a kind. */
function isNamed({ hits }: BlockProfile, isWanted: (kind: string) => boolean): boolean {
  return hits.some(({ kind, from }) => from === 0 && isWanted(kind));
}

const removed = new Set<string>(removedLabels.map((label) => `${label}!`));
const isRemoved = (kind: string) => removed.has(kind);
const isLink = (kind: string) => kind === 'related-link!';

function countOpenings(openings: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const opening of openings) if (opening) counts.set(opening, (counts.get(opening) ?? 0) + 1);
  return counts;
}

function toRuns(blocks: readonly BlockProfile[]): number[] {
  const runs = blocks.map(() => 1);
  let start = 0;
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    if (next && isAlike(block, next)) return;
    runs.fill(index + 1 - start, start, index + 1);
    start = index + 1;
  });
  return runs;
}

function isAlike(a: BlockProfile, b: BlockProfile): boolean {
  return a.ends === b.ends && a.words < 3 * b.words + 3 && b.words < 3 * a.words + 3;
}

const longestByline = 16;

/** Names in short lines that name an author. */
function findAuthorNames(blocks: readonly BlockProfile[]): ReadonlySet<number> {
  return new Set(
    blocks
      .filter(({ words, hits }) => words <= longestByline && hits.some(({ kind }) => kind === 'byline!'))
      .flatMap(toNames),
  );
}
