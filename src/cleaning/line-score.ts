import type { Context } from '../text/context.ts';
import type { SourceText } from '../text/source-text.ts';
import { lineFeatures, toLineFeatures } from './line-features.ts';
import { toSums, toTextView } from './line-view.ts';

/** A question about a feature, by its name: at most so much → the first answer, more → the second. A leaf is log-odds. */
export type Tree = number | readonly [feature: string, most: number, then: Tree, otherwise: Tree];

/** Trees whose answers are added: `alone` judges a line by itself, `together` once its neighbours have been judged. */
export interface LineModel {
  readonly alone: readonly Tree[];
  readonly together: readonly Tree[];
}

/** Log-odds that a line is boilerplate, and what spoke most for it, strongest first. */
export interface LineScore {
  readonly logOdds: number;
  readonly because: readonly string[];
}

/** How the lines around a line look; the second round asks these beside `lineFeatures`. */
export const aroundNames = [
  'how it looks by itself',
  'how the line above looks',
  'how the line below looks',
  'how the second line above looks',
  'how the second line below looks',
  'how the 4 lines above look',
  'how the 4 lines below look',
  'how the 12 lines around look',
  'how all above looks',
  'how all below looks',
  'how the whole text looks',
] as const;

const told = 3;
const names: readonly string[] = [...lineFeatures.map(({ name }) => name), ...aroundNames];

/** Scores each block of a source in two rounds; both add up answers, so that each verdict can be read back. */
export function scoreLines(
  source: SourceText,
  context: Pick<Context, 'corpus'>,
  model: CompiledModel,
): readonly LineScore[] {
  const view = toTextView(source, context);
  const features = toLineFeatures(view);
  const alone = judgeAlone(features, model);
  const around = toAroundFeatures(
    alone,
    view.blocks.map(({ words }) => words),
  );
  const all = new Float64Array(names.length);
  return features.map((values, index) => {
    all.set(values);
    all.set(around[index] ?? [], values.length);
    const logOdds = answer(model.together, all);
    return { logOdds, because: logOdds > 0 ? toReasons(all, toShares(model.together, all)) : [] };
  });
}

/** The first round: the probability of each line that it is boilerplate. */
export function judgeAlone(
  features: readonly Float64Array[],
  { alone }: Pick<CompiledModel, 'alone'>,
): number[] {
  return features.map((values) => toProbability(answer(alone, values)));
}

/** Values of `aroundNames` for each line, from the probabilities of the first round; -1 where there is no line. */
export function toAroundFeatures(
  alone: readonly number[],
  words: readonly number[],
): readonly (readonly number[])[] {
  const weights = words.map((count) => Math.sqrt(count + 1));
  const sums = toSums(alone.map((value, index) => value * (weights[index] ?? 0)));
  const totals = toSums(weights);
  const mean = (from: number, to: number): number => {
    const start = Math.max(0, from);
    const end = Math.min(alone.length, to);
    return start < end
      ? ((sums[end] ?? 0) - (sums[start] ?? 0)) / ((totals[end] ?? 0) - (totals[start] ?? 0))
      : -1;
  };
  return alone.map((own, at) => [
    own,
    mean(at - 1, at),
    mean(at + 1, at + 2),
    at > 1 ? mean(at - 2, at - 1) : -1,
    mean(at + 2, at + 3),
    mean(at - 4, at),
    mean(at + 1, at + 5),
    mean(at - 6, at + 7),
    mean(0, at),
    mean(at + 1, alone.length),
    mean(0, alone.length),
  ]);
}

/**
 * Trees filled up to the same depth and laid into one row, each level by level: below the node at `n` of its tree stand
 * `2n + 1` and `2n + 2`. So a line falls through all of them in as many steps, without a look at where a tree ends.
 */
export interface CompiledTrees {
  readonly count: number;
  readonly depth: number;
  /** What a node asks about, and the most for the first answer; a node put in asks what is always so. */
  readonly feature: Int16Array;
  readonly most: Float64Array;
  /** Of a leaf its log-odds, of any other node the mean of the two below. */
  readonly value: Float64Array;
}

export interface CompiledModel {
  readonly alone: CompiledTrees;
  readonly together: CompiledTrees;
}

export function compileModel({ alone, together }: LineModel): CompiledModel {
  return { alone: compileTrees(alone), together: compileTrees(together) };
}

function compileTrees(trees: readonly Tree[]): CompiledTrees {
  const depth = Math.max(...trees.map(toDepth));
  const size = 2 ** (depth + 1) - 1;
  const feature = new Int16Array(size * trees.length);
  const most = new Float64Array(size * trees.length).fill(Number.POSITIVE_INFINITY);
  const value = new Float64Array(size * trees.length);
  const place = (tree: Tree, root: number, node: number): number => {
    if (node >= size) return 0;
    const isLeaf = typeof tree === 'number';
    const then = place(isLeaf ? tree : tree[2], root, 2 * node + 1);
    const otherwise = place(isLeaf ? tree : tree[3], root, 2 * node + 2);
    if (!isLeaf) {
      feature[root + node] = toFeature(tree[0]);
      most[root + node] = tree[1];
    }
    const own = isLeaf ? tree : (then + otherwise) / 2;
    value[root + node] = own;
    return own;
  };
  for (const [index, tree] of trees.entries()) place(tree, index * size, 0);
  return { count: trees.length, depth, feature, most, value };
}

function toDepth(tree: Tree): number {
  return typeof tree === 'number' ? 0 : 1 + Math.max(toDepth(tree[2]), toDepth(tree[3]));
}

function toFeature(name: string): number {
  const feature = names.indexOf(name);
  if (feature < 0) throw new Error(`no such feature: ${name}`);
  return feature;
}

/** Adds the trees' answers. */
function answer({ count, depth, feature, most, value }: CompiledTrees, values: Float64Array): number {
  const size = 2 ** (depth + 1) - 1;
  let sum = 0;
  for (let root = 0; root < count * size; root += size) {
    let node = 0;
    for (let step = 0; step < depth; step++) {
      const asked = feature[root + node] as number;
      node = 2 * node + ((values[asked] as number) <= (most[root + node] as number) ? 1 : 2);
    }
    sum += value[root + node] as number;
  }
  return sum;
}

/** How far each feature moved the trees' answers (Saabas 2014). */
function toShares({ count, depth, feature, most, value }: CompiledTrees, values: Float64Array): Float64Array {
  const shares = new Float64Array(names.length);
  const size = 2 ** (depth + 1) - 1;
  for (let root = 0; root < count * size; root += size) {
    let node = 0;
    for (let step = 0; step < depth; step++) {
      const asked = feature[root + node] ?? 0;
      const next = 2 * node + ((values[asked] ?? 0) <= (most[root + node] ?? 0) ? 1 : 2);
      shares[asked] = (shares[asked] ?? 0) + (value[root + next] ?? 0) - (value[root + node] ?? 0);
      node = next;
    }
  }
  return shares;
}

function toReasons(values: Float64Array, shares: Float64Array): string[] {
  const telling: number[] = [];
  for (let id = 0; id < shares.length; id++)
    if ((shares[id] ?? 0) > 0.05 && !(values[id] === 0 && isSilent[id])) telling.push(id);
  return telling
    .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b)
    .slice(0, told)
    .map((id) => `${names[id]}: ${toShown(names[id] ?? '', values[id] ?? 0)}`);
}

/** What a line has not got says little to a reader. */
const isSilent = names.map((name) =>
  /^(?:phrase|an? (?!full stop)|words |share of it|only |capitals |brackets )/.test(name),
);

function toShown(name: string, value: number): string {
  if (value < 0) return 'none';
  if (name.startsWith('how '))
    return value < 0.3 ? 'like the article' : value < 0.7 ? 'mixed' : 'like boilerplate';
  if (/^(?:share|place)/.test(name)) return `${Math.round(value * 100)} %`;
  if (/^an? /.test(name)) return value ? 'yes' : 'no';
  return String(Math.round(value * 10) / 10);
}

export function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
