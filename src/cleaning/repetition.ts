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
  const holders = new Map<string, number[]>();
  shingles.forEach((own, index) => {
    for (const shingle of own) {
      const list = holders.get(shingle);
      if (!list) holders.set(shingle, [index]);
      else if (list.length < most) list.push(index);
    }
  });
  const repetitions = new Map<number, Repetition>();
  shingles.forEach((own, index) => {
    const repetition = findOriginal(index, own, holders, blocks);
    if (repetition) repetitions.set(index, repetition);
  });
  known.set(source, repetitions);
  return repetitions;
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
  for (let at = 0; at + width <= words.length; at++) shingles.add(words.slice(at, at + width).join(' '));
  knownShingles.set(block, shingles);
  return shingles;
}
