import { toFirstPlaces } from './first-places.ts';
import type { SourceProfile } from './profile.ts';
import { toShareOf } from './share-of.ts';
import { type Numbers, toLongWords, toNames } from './words-of.ts';

/** How far a line keeps to what stands before it; shares from 0 to 1, -1 where there is nothing to measure. */
export interface Topic {
  /** Of its longer words, those that stand at least three lines above. */
  readonly above: number;
  /** Of its names, those that the first two fifths of the text know. */
  readonly names: number;
  /** Of all longer words from the sharpest break above it to the end, those that stand before the break. */
  readonly sinceBreak: number;
  /** The same of names. */
  readonly namesSinceBreak: number;
}

const near = 3;
const opening = 0.4;
/** A break has at least so many words before it, and at least that share of the text. */
const fewestBefore = 80;
const leastBefore = 0.35;

/**
 * Where a text leaves its subject: words come back within a story, and those of another story are new
 * (lexical cohesion, Hearst 1997, here only against all that stands above).
 */
export function findTopics({ blocks, table }: Pick<SourceProfile, 'blocks' | 'table'>): Topic[] {
  const longWords = blocks.map(toLongWords);
  const names = blocks.map(toNames);
  const sums = [0];
  for (const { words } of blocks) sums.push((sums.at(-1) ?? 0) + words);
  const total = sums.at(-1) ?? 0;
  const firstWords = toFirstPlaces(longWords, table.words.length);
  const firstNames = toFirstPlaces(names, table.words.length);
  const start = blocks.findIndex(
    (_, index) => (sums[index] ?? 0) >= Math.max(fewestBefore, leastBefore * total),
  );
  const words = toBreaks(longWords, firstWords, start);
  const ofNames = toBreaks(names, firstNames, start);
  const lede = Math.max(
    4,
    blocks.findIndex((_, index) => (sums[index] ?? 0) > opening * total),
  );
  return blocks.map((_, index) => ({
    above: toShareOf(longWords[index] ?? [], (word) => (firstWords[word] ?? index) <= index - near) ?? -1,
    names: toShareOf(names[index] ?? [], (name) => (firstNames[name] ?? index) < Math.min(index, lede)) ?? -1,
    sinceBreak: words[index] ?? -1,
    namesSinceBreak: ofNames[index] ?? -1,
  }));
}

/** For each line the least share, over all breaks at or above it, of words from the break on that stand before it. */
function toBreaks(lines: readonly Numbers[], firsts: Int32Array, start: number): number[] {
  if (start < 0) return [];
  const known = new Int32Array(lines.length + 2);
  const all = new Int32Array(lines.length + 1);
  lines.forEach((line, index) => {
    all[index] = line.length;
    for (const word of line) {
      const first = firsts[word] ?? index;
      if (first >= index) continue;
      known[first + 1] = (known[first + 1] ?? 0) + 1;
      known[index + 1] = (known[index + 1] ?? 0) - 1;
    }
  });
  for (let at = 1; at < known.length; at++) known[at] = (known[at] ?? 0) + (known[at - 1] ?? 0);
  for (let at = lines.length - 1; at >= 0; at--) all[at] = (all[at] ?? 0) + (all[at + 1] ?? 0);
  let least = -1;
  return lines.map((_, at) => {
    const size = all[at] ?? 0;
    if (at >= start && size > 0) {
      const share = (known[at] ?? 0) / size;
      least = least < 0 ? share : Math.min(least, share);
    }
    return least;
  });
}
