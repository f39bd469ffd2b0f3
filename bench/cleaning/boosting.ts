import type { Tree } from '../../src/cleaning/trees.ts';
import { toRandom } from './random.ts';

/** Lines to learn from, column by column; all arrays but `names` and `columns` hold one value a line. */
export interface Table {
  readonly names: readonly string[];
  /** One column a name. */
  readonly columns: readonly Float64Array[];
  /** Log-odds known of a line already. */
  readonly offsets: Float64Array;
  readonly isNoise: Uint8Array;
  readonly weights: Float64Array;
  /** The page of each line, a number from 0; lines of one page are drawn together. */
  readonly pages: Uint32Array;
}

export interface BoostingOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least weight of lines in a leaf, by their curvature. */
  readonly leastLeaf: number;
  /** Least gain of a split. */
  readonly leastGain: number;
  readonly decay: number;
  /** Share of features that each tree may ask about. */
  readonly columns: number;
  /** Share of pages that each tree learns from. */
  readonly rows: number;
  /** How many values of a feature are told apart, at most 255. */
  readonly bins: number;
  readonly seed: number;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

/** Sums of slopes and curvatures, in turn, by feature and bin. */
type Histogram = Float64Array;

interface Learner {
  readonly table: Table;
  readonly options: BoostingOptions;
  readonly edges: readonly (readonly number[])[];
  readonly binned: readonly Uint8Array[];
  /** Bins of a feature. */
  readonly width: number;
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly sums: Float64Array;
}

/**
 * Gradient boosting of small regression trees over binned features under logistic loss, with Newton steps
 * (Friedman 2001; Chen and Guestrin 2016), the histogram of a larger child by subtraction (Ke et al. 2017).
 * Deterministic: what is random is drawn from `seed`.
 */
export function learnTrees(table: Table, options: BoostingOptions): Tree[] {
  const edges = table.columns.map((column) => toEdges(column, options.bins));
  const learner: Learner = {
    table,
    options,
    edges,
    binned: table.columns.map((column, feature) => toBins(column, edges[feature] ?? [])),
    width: options.bins + 1,
    slopes: new Float64Array(table.offsets.length),
    curves: new Float64Array(table.offsets.length),
    sums: Float64Array.from(table.offsets),
  };
  const random = toRandom(options.seed);
  return Array.from({ length: options.trees }, () => learnTree(learner, random));
}

function learnTree(learner: Learner, random: () => number): Tree {
  const { table, options, slopes, curves, sums } = learner;
  for (let row = 0; row < sums.length; row++) {
    const p = 1 / (1 + Math.exp(-(sums[row] as number)));
    slopes[row] = (p - (table.isNoise[row] as number)) * (table.weights[row] as number);
    curves[row] = Math.max(1e-6, p * (1 - p)) * (table.weights[row] as number);
  }
  const features = table.names.map((_, feature) => feature).filter(() => random() < options.columns);
  const rows = drawRows(table.pages, () => random() < options.rows);
  const tree = growTree(learner, features, rows, toHistogram(rows, features, learner), options.depth);
  addAnswers(tree, table, sums);
  return tree;
}

function growTree(
  learner: Learner,
  features: readonly number[],
  rows: Uint32Array,
  histogram: Histogram,
  depth: number,
): Tree {
  const { table, options, edges, binned } = learner;
  const split = depth > 0 ? findSplit(histogram, features, learner) : null;
  if (!split) {
    const [slope, curve] = toTotals(histogram, features[0] ?? 0, learner.width);
    return round((-options.rate * slope) / (curve + options.decay));
  }
  const [left, right] = divide(rows, binned[split.feature] as Uint8Array, split.bin);
  const isLeftSmaller = left.length < right.length;
  const ofSmaller = toHistogram(isLeftSmaller ? left : right, features, learner);
  const ofLarger = subtract(histogram, ofSmaller);
  return [
    table.names[split.feature] ?? '',
    edges[split.feature]?.[split.bin] ?? 0,
    growTree(learner, features, left, isLeftSmaller ? ofSmaller : ofLarger, depth - 1),
    growTree(learner, features, right, isLeftSmaller ? ofLarger : ofSmaller, depth - 1),
  ];
}

function toHistogram(rows: Uint32Array, features: readonly number[], learner: Learner): Histogram {
  const { width, binned, slopes, curves } = learner;
  const histogram = new Float64Array(2 * width * binned.length);
  for (const feature of features) {
    const bins = binned[feature] as Uint8Array;
    const base = 2 * width * feature;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      const at = base + 2 * (bins[row] as number);
      histogram[at] = (histogram[at] as number) + (slopes[row] as number);
      histogram[at + 1] = (histogram[at + 1] as number) + (curves[row] as number);
    }
  }
  return histogram;
}

function subtract(whole: Histogram, part: Histogram): Histogram {
  const rest = new Float64Array(whole.length);
  for (let i = 0; i < whole.length; i++) rest[i] = (whole[i] as number) - (part[i] as number);
  return rest;
}

/** Slope and curvature of all lines of a histogram, read from any one of its features. */
function toTotals(histogram: Histogram, feature: number, width: number): [slope: number, curve: number] {
  let slope = 0;
  let curve = 0;
  for (let at = 2 * width * feature; at < 2 * width * (feature + 1); at += 2) {
    slope += histogram[at] as number;
    curve += histogram[at + 1] as number;
  }
  return [slope, curve];
}

function findSplit(histogram: Histogram, features: readonly number[], learner: Learner): Split | null {
  const { width, edges, options } = learner;
  const { decay, leastLeaf, leastGain } = options;
  const [slope, curve] = toTotals(histogram, features[0] ?? 0, width);
  const whole = (slope * slope) / (curve + decay);
  let best: Split | null = null;
  for (const feature of features) {
    const base = 2 * width * feature;
    let left = 0;
    let leftCurve = 0;
    for (let bin = 0; bin < (edges[feature]?.length ?? 0); bin++) {
      left += histogram[base + 2 * bin] as number;
      leftCurve += histogram[base + 2 * bin + 1] as number;
      if (leftCurve < leastLeaf) continue;
      if (curve - leftCurve < leastLeaf) break;
      const right = slope - left;
      const gain =
        (left * left) / (leftCurve + decay) + (right * right) / (curve - leftCurve + decay) - whole;
      if (gain > leastGain && (!best || gain > best.gain)) best = { feature, bin, gain };
    }
  }
  return best;
}

/** All lines of the pages that are drawn. */
function drawRows(pages: Uint32Array, isDrawn: () => boolean): Uint32Array {
  const count = pages.reduce((most, page) => Math.max(most, page + 1), 0);
  const drawn = Uint8Array.from({ length: count }, () => Number(isDrawn()));
  return Uint32Array.from(pages.keys()).filter((row) => drawn[pages[row] as number]);
}

function divide(
  rows: Uint32Array,
  values: Uint8Array | Float64Array,
  most: number,
): [atMost: Uint32Array, more: Uint32Array] {
  const left = new Uint32Array(rows.length);
  const right = new Uint32Array(rows.length);
  let l = 0;
  let r = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if ((values[row] as number) <= most) left[l++] = row;
    else right[r++] = row;
  }
  return [left.subarray(0, l), right.subarray(0, r)];
}

function addAnswers(tree: Tree, { names, columns }: Table, sums: Float64Array): void {
  const ids = new Map(names.map((name, id) => [name, id]));
  const add = (node: Tree, rows: Uint32Array): void => {
    if (typeof node === 'number') {
      for (const row of rows) sums[row] = (sums[row] as number) + node;
      return;
    }
    const [name, most, then, otherwise] = node;
    const [left, right] = divide(rows, columns[ids.get(name) ?? -1] as Float64Array, most);
    add(then, left);
    add(otherwise, right);
  };
  add(tree, Uint32Array.from(sums.keys()));
}

/** Upper edges of the bins, at quantiles, one between the least value and the next; the last bin has none. */
function toEdges(column: Float64Array, bins: number): number[] {
  const values = column.toSorted();
  const least = values[0] ?? 0;
  const edges = new Set<number>();
  for (let bin = 1; bin < bins; bin++)
    edges.add(round(values[Math.floor((bin * values.length) / bins)] ?? 0));
  const next = values.find((value) => value > least);
  if (next !== undefined) edges.add(round((least + next) / 2));
  return [...edges]
    .sort((a, b) => a - b)
    .filter((edge) => edge < (values.at(-1) ?? 0))
    .slice(0, bins);
}

function toBins(column: Float64Array, edges: readonly number[]): Uint8Array {
  return Uint8Array.from(column, (value) => {
    const at = edges.findIndex((edge) => value <= edge);
    return at < 0 ? edges.length : at;
  });
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
