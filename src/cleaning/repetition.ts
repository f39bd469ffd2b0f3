import type { SourceText } from '../text/source-text.ts';
import { type BlockProfile, toProfile } from './profile.ts';

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

const known = new WeakMap<SourceText, ReadonlyMap<number, Repetition>>();

/**
 * By block index, the block that it repeats most: of blocks much alike the earlier counts as the original, of a block
 * and its own excerpt the longer. Words are compared without case and punctuation, in shingles (Broder 1997).
 */
export function findRepetitions(source: SourceText): ReadonlyMap<number, Repetition> {
  const found = known.get(source);
  if (found) return found;
  const { blocks } = toProfile(source);
  const shingles = blocks.map(toShingles);
  const holders = findHolders(shingles);
  const repetitions = new Map<number, Repetition>();
  shingles.forEach((own, index) => {
    const repetition = findOriginal(index, own, holders, blocks);
    if (repetition) repetitions.set(index, repetition);
  });
  known.set(source, repetitions);
  return repetitions;
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
  if (holders.size === 0) return null;
  const counts = new Map<number, number>();
  for (const shingle of own) {
    for (const holder of holders.get(shingle) ?? []) {
      if (holder !== index) counts.set(holder, (counts.get(holder) ?? 0) + 1);
    }
  }
  let best: Repetition | null = null;
  for (const [of, count] of counts) {
    const share = count / own.size;
    const size = (blocks[index]?.words ?? 0) / (blocks[of]?.words || 1);
    const isCopy = of < index ? size < 1.25 : size < 0.75;
    if (isCopy && share >= 0.5 && (!best || share > best.share || (share === best.share && of < best.of))) {
      best = { of, share, size };
    }
  }
  return best;
}

const knownShingles = new WeakMap<BlockProfile, ReadonlySet<string>>();

/** Runs of four words; a shorter block is one run. */
function toShingles(block: BlockProfile): ReadonlySet<string> {
  const found = knownShingles.get(block);
  if (found) return found;
  const words = block.tokens.filter(({ isWord }) => isWord).map(({ text }) => text);
  const shingles = new Set<string>();
  if (words.length > 0 && words.length < width) shingles.add(words.join(' '));
  for (let at = width; at <= words.length; at++)
    shingles.add(`${words[at - 4]} ${words[at - 3]} ${words[at - 2]} ${words[at - 1]}`);
  knownShingles.set(block, shingles);
  return shingles;
}
