/** How many earlier holders of a shingle a unit is compared with: bounds the cost of a shingle to a multiple of its holders. */
const reach = 8;

export interface ShingledUnit {
  /** Units of one source are never paired. */
  readonly source: number;
  readonly shingles: ReadonlySet<string>;
}

export interface ShinglePair {
  readonly a: number;
  readonly b: number;
  /** How many shingles they share, of those counted. */
  readonly shared: number;
}

interface Options {
  /** A shingle held by more units than this says nothing and is dropped. */
  readonly mostHolders: number;
  /** Fewest shared shingles of a pair. */
  readonly fewest: number;
}

/**
 * Pairs of units of different sources that share shingles, by an inverted index: each unit meets at most eight
 * earlier holders of each of its shingles, so that time and memory grow with the text and not with its square.
 * In order of `b`, then `a`; `a` stands before `b`. The caller joins pairs that chain.
 */
export function findShinglePairs(
  units: readonly ShingledUnit[],
  { mostHolders, fewest }: Options,
): ShinglePair[] {
  const holders = new Map<string, number[]>();
  for (const [index, { shingles }] of units.entries())
    for (const shingle of shingles) {
      const list = holders.get(shingle);
      if (list) list.push(index);
      else holders.set(shingle, [index]);
    }
  const pairs: ShinglePair[] = [];
  const seen = new Map<string, number>();
  for (const [b, unit] of units.entries()) {
    const counts = new Map<number, number>();
    for (const shingle of unit.shingles) {
      const list = holders.get(shingle) ?? [];
      const at = seen.get(shingle) ?? 0;
      seen.set(shingle, at + 1);
      if (list.length > mostHolders) continue;
      for (const a of list.slice(Math.max(0, at - reach), at))
        if (units[a]?.source !== unit.source) counts.set(a, (counts.get(a) ?? 0) + 1);
    }
    for (const [a, shared] of [...counts].sort(([x], [y]) => x - y))
      if (shared >= fewest) pairs.push({ a, b, shared });
  }
  return pairs;
}
