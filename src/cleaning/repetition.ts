import { once } from './once.ts';
import type { BlockProfile, SourceProfile } from './profile.ts';
import { type Numbers, toWords } from './words-of.ts';

/** A block that says again what another block says. */
export interface Repetition {
  /** Index of the block that it repeats. */
  readonly of: number;
  /** Share of its own four-word shingles that stand in the other block, 0 to 1. */
  readonly share: number;
  /** Its length in words by the other's. */
  readonly size: number;
}

const width = 4;
/** Blocks kept for a shingle: a text that says one thing a thousand times stays linear. */
const most = 4;
/** Places for the pairs of a text, by word: the more, the fewer pairs share one. */
const slotsOfWord = 8;

type IsCommon = (first: number, second: number) => boolean;

/**
 * By block index, the block that it repeats most: of blocks much alike the earlier counts as the original, of a block
 * and its own excerpt the longer. Words are compared without case and punctuation, in shingles (Broder 1997).
 */
export const findRepetitions = once(({ blocks }: SourceProfile): ReadonlyMap<number, Repetition> => {
  const lines = blocks.map(toWords);
  const isCommon = findCommonPairs(lines);
  const shingles = lines.map((words) => toShingles(words, isCommon));
  const holders = findHolders(shingles);
  const repetitions = new Map<number, Repetition>();
  for (const [index, own] of shingles.entries()) {
    const repetition = holders.size && own.size ? findOriginal(index, own, holders, blocks) : null;
    if (repetition) repetitions.set(index, repetition);
  }
  return repetitions;
});

/** Whether two words that stand together in a line may stand so in another: surely where they do, seldom where they do not. */
function findCommonPairs(lines: readonly Numbers[]): IsCommon {
  const size =
    2 ** Math.ceil(Math.log2(slotsOfWord * (1 + lines.reduce((sum, { length }) => sum + length, 0))));
  const toSlot = (first: number, second: number) =>
    (Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> 8) & (size - 1);
  const common = new Uint8Array(size);
  const holder = new Int32Array(size).fill(-1);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? [];
    for (let at = 1; at < line.length; at++) {
      const slot = toSlot(line[at - 1] as number, line[at] as number);
      if (holder[slot] === -1) holder[slot] = index;
      else if (holder[slot] !== index) common[slot] = 1;
    }
  }
  return (first, second) => common[toSlot(first, second)] === 1;
}

/** The blocks that hold a shingle, of those that more than one block holds. */
function findHolders(shingles: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const first = new Map<string, number>();
  const holders = new Map<string, number[]>();
  shingles.forEach((own, index) => {
    for (const shingle of own) {
      const earlier = first.get(shingle);
      if (earlier === undefined) {
        first.set(shingle, index);
        continue;
      }
      const list = holders.get(shingle);
      if (!list) holders.set(shingle, [earlier, index]);
      else if (list.length < most) list.push(index);
    }
  });
  return holders;
}

function findOriginal(
  index: number,
  own: ReadonlySet<string>,
  holders: ReadonlyMap<string, readonly number[]>,
  blocks: readonly BlockProfile[],
): Repetition | null {
  const counts = new Map<number, number>();
  for (const shingle of own) {
    for (const holder of holders.get(shingle) ?? []) {
      if (holder !== index) counts.set(holder, (counts.get(holder) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return null;
  const all = toShingles(toWords(blocks[index] as BlockProfile)).size;
  let best: Repetition | null = null;
  for (const [of, count] of counts) {
    const share = count / all;
    const size = (blocks[index]?.words ?? 0) / (blocks[of]?.words || 1);
    const isCopy = of < index ? size < 1.25 : size < 0.75;
    if (isCopy && share >= 0.5 && (!best || share > best.share || (share === best.share && of < best.of))) {
      best = { of, share, size };
    }
  }
  return best;
}

/** Runs of four words; a shorter block is one run. With `isCommon`, only those made of such pairs: no other block holds the rest. */
function toShingles(words: Numbers, isCommon?: IsCommon): ReadonlySet<string> {
  const shingles = new Set<string>();
  if (words.length > 0 && words.length < width) shingles.add(words.join(' '));
  let pairs = 0;
  for (let at = 1; at < words.length; at++) {
    pairs = !isCommon || isCommon(words[at - 1] as number, words[at] as number) ? pairs + 1 : 0;
    if (pairs >= width - 1) shingles.add(`${words[at - 3]} ${words[at - 2]} ${words[at - 1]} ${words[at]}`);
  }
  return shingles;
}
