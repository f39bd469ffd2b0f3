import type { Tree } from '../../src/cleaning/line-score.ts';

/** A line to learn from: its features, what is known of it already (log-odds), what it is and how much it counts. */
export interface Example {
  readonly features: ArrayLike<number>;
  readonly offset: number;
  readonly isNoise: boolean;
  readonly weight: number;
}

export interface BoostingOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least weight of lines in a leaf, by their curvature. */
  readonly leastLeaf: number;
  readonly decay: number;
  /** Share of features that each tree may ask about. */
  readonly columns: number;
  /** Share of lines that each tree learns from. */
  readonly rows: number;
}

const bins = 32;

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

/**
 * Gradient boosting of small regression trees over binned features under logistic loss, with Newton steps
 * (Friedman 2001; Chen and Guestrin 2016). Deterministic: what is random is drawn from a fixed seed.
 */
export function learnTrees(
  examples: readonly Example[],
  names: readonly string[],
  options: BoostingOptions,
): Tree[] {
  const edges = names.map((_, feature) => toEdges(examples, feature));
  const binned = names.map((_, feature) =>
    Uint8Array.from(examples, ({ features }) => toBin(edges[feature] ?? [], features[feature] ?? 0)),
  );
  const sums = Float64Array.from(examples, ({ offset }) => offset);
  const slopes = new Float64Array(examples.length);
  const curves = new Float64Array(examples.length);
  const random = toRandom(11);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    examples.forEach(({ isNoise, weight }, index) => {
      const p = 1 / (1 + Math.exp(-(sums[index] ?? 0)));
      slopes[index] = (p - Number(isNoise)) * weight;
      curves[index] = Math.max(1e-6, p * (1 - p)) * weight;
    });
    const columns = names.map((_, feature) => feature).filter(() => random() < options.columns);
    const rows = Uint32Array.from([...examples.keys()].filter(() => random() < options.rows));
    const grow = (own: Uint32Array, depth: number): Tree => {
      const split = depth > 0 ? findSplit(own, columns, { binned, edges, slopes, curves }, options) : null;
      if (!split) return round2((-options.rate * total(own, slopes)) / (total(own, curves) + options.decay));
      const bin = binned[split.feature] ?? new Uint8Array();
      const then = grow(
        own.filter((index) => (bin[index] ?? 0) <= split.bin),
        depth - 1,
      );
      const otherwise = grow(
        own.filter((index) => (bin[index] ?? 0) > split.bin),
        depth - 1,
      );
      return [names[split.feature] ?? '', edges[split.feature]?.[split.bin] ?? 0, then, otherwise];
    };
    const tree = grow(rows, options.depth);
    trees.push(tree);
    const ids = new Map(names.map((name, id) => [name, id]));
    examples.forEach(({ features }, index) => {
      sums[index] = (sums[index] ?? 0) + answerTree(tree, features, ids);
    });
  }
  return trees;
}

/** The leaf of a tree that a line falls into. */
export function answerTree(
  tree: Tree,
  features: ArrayLike<number>,
  ids: ReadonlyMap<string, number>,
): number {
  let node = tree;
  while (typeof node !== 'number')
    node = (features[ids.get(node[0]) ?? -1] ?? 0) <= node[1] ? node[2] : node[3];
  return node;
}

interface Data {
  readonly binned: readonly Uint8Array[];
  readonly edges: readonly (readonly number[])[];
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
}

function findSplit(
  rows: Uint32Array,
  columns: readonly number[],
  data: Data,
  { decay, leastLeaf }: BoostingOptions,
): Split | null {
  const slope = total(rows, data.slopes);
  const curve = total(rows, data.curves);
  const whole = (slope * slope) / (curve + decay);
  let best: Split | null = null;
  const slopeSums = new Float64Array(bins + 1);
  const curveSums = new Float64Array(bins + 1);
  for (const feature of columns) {
    const bin = data.binned[feature] ?? new Uint8Array();
    slopeSums.fill(0);
    curveSums.fill(0);
    for (const row of rows) {
      const at = bin[row] ?? 0;
      slopeSums[at] = (slopeSums[at] ?? 0) + (data.slopes[row] ?? 0);
      curveSums[at] = (curveSums[at] ?? 0) + (data.curves[row] ?? 0);
    }
    let left = 0;
    let leftCurve = 0;
    for (let at = 0; at < (data.edges[feature]?.length ?? 0); at++) {
      left += slopeSums[at] ?? 0;
      leftCurve += curveSums[at] ?? 0;
      if (leftCurve < leastLeaf || curve - leftCurve < leastLeaf) continue;
      const gain =
        (left * left) / (leftCurve + decay) + (slope - left) ** 2 / (curve - leftCurve + decay) - whole;
      if (gain > 0.5 && (!best || gain > best.gain)) best = { feature, bin: at, gain };
    }
  }
  return best;
}

/** Upper edges of the bins, at quantiles; the last bin has none. */
function toEdges(examples: readonly Example[], feature: number): number[] {
  const values = Float64Array.from(examples, ({ features }) => features[feature] ?? 0).sort();
  const edges = new Set<number>();
  for (let bin = 1; bin < bins; bin++)
    edges.add(round3(values[Math.floor((bin * values.length) / bins)] ?? 0));
  const rare = values.find((value) => value > (values[0] ?? 0));
  if (rare !== undefined) edges.add(round3(((values[0] ?? 0) + rare) / 2));
  return [...edges]
    .sort((a, b) => a - b)
    .filter((edge) => edge < (values.at(-1) ?? 0))
    .slice(0, bins);
}

function toBin(edges: readonly number[], value: number): number {
  const at = edges.findIndex((edge) => value <= edge);
  return at < 0 ? edges.length : at;
}

function total(rows: Uint32Array, values: Float64Array): number {
  let sum = 0;
  for (const row of rows) sum += values[row] ?? 0;
  return sum;
}

/** Park and Miller's generator (1988), 0 to 1. */
function toRandom(start: number): () => number {
  let seed = start;
  return () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
}

function round2(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}
