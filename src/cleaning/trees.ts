/** A question about a feature, by its name: at most so much → the first answer, more → the second. A leaf is log-odds. */
export type Tree = number | readonly [feature: string, most: number, then: Tree, otherwise: Tree];

/**
 * Trees filled up to the same depth and laid into one row level by level, of all trees together: below the node at `n` of its level
 * stand `2n` and `2n + 1` of the next, which begins at `toStart`. So a line falls through all trees a level at a time, and no
 * tree waits for the answer of another.
 */
export interface CompiledTrees {
  readonly count: number;
  readonly depth: number;
  /** What a node asks about, and the most for the first answer; a node put in asks what is always so. */
  readonly feature: Int16Array;
  readonly most: Float64Array;
  /** Of a leaf its log-odds, of any other node the mean of the two below. */
  readonly value: Float64Array;
  /** Where in its level the line that is asked about stands, by tree; written anew for each line. */
  readonly nodes: Int32Array;
}

/** `names` gives the number by which a feature is asked; a tree that asks for another is an error. */
export function compileTrees(trees: readonly Tree[], names: readonly string[]): CompiledTrees {
  const count = trees.length;
  const depth = Math.max(0, ...trees.map(toDepth));
  const size = toStart(depth + 1, count);
  const feature = new Int16Array(size);
  const most = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const value = new Float64Array(size);
  const place = (tree: Tree, step: number, node: number): number => {
    if (step > depth) return 0;
    const at = toStart(step, count) + node;
    const isLeaf = typeof tree === 'number';
    const then = place(isLeaf ? tree : tree[2], step + 1, 2 * node);
    const otherwise = place(isLeaf ? tree : tree[3], step + 1, 2 * node + 1);
    if (!isLeaf) {
      feature[at] = toFeature(tree[0], names);
      most[at] = tree[1];
    }
    const own = isLeaf ? tree : (then + otherwise) / 2;
    value[at] = own;
    return own;
  };
  for (const [index, tree] of trees.entries()) place(tree, 0, index);
  return { count, depth, feature, most, value, nodes: new Int32Array(count) };
}

/** Where a level begins: above it stand `2 ** step - 1` nodes of each tree. */
function toStart(step: number, count: number): number {
  return count * (2 ** step - 1);
}

function toDepth(tree: Tree): number {
  return typeof tree === 'number' ? 0 : 1 + Math.max(toDepth(tree[2]), toDepth(tree[3]));
}

function toFeature(name: string, names: readonly string[]): number {
  const feature = names.indexOf(name);
  if (feature < 0) throw new Error(`no such feature: ${name}`);
  return feature;
}

/** Adds the trees' answers. */
export function answer(trees: CompiledTrees, values: Float64Array): number {
  return addUp(trees, findLeaves(trees, values));
}

/** Adds the answers of the leaves that a line fell into. */
export function addUp({ count, depth, value }: CompiledTrees, leaves: Int32Array): number {
  const start = toStart(depth, count);
  let sum = 0;
  for (let tree = 0; tree < count; tree++) sum += value[start + (leaves[tree] as number)] as number;
  return sum;
}

/** Where in the last level a line falls, by tree; holds until the trees are asked about the next line. */
export function findLeaves(
  { count, depth, feature, most, nodes }: CompiledTrees,
  values: Float64Array,
): Int32Array {
  for (let tree = 0; tree < count; tree++) nodes[tree] = tree;
  for (let step = 0; step < depth; step++) {
    const start = toStart(step, count);
    for (let tree = 0; tree < count; tree++) {
      const node = nodes[tree] as number;
      const asked = feature[start + node] as number;
      // A sum, not a choice of two: a branch that cannot be foreseen costs more than all else here.
      const isMore = 1 - Number((values[asked] as number) <= (most[start + node] as number));
      nodes[tree] = 2 * node + isMore;
    }
  }
  return nodes;
}

/** How far each of so many features moved the answers of the leaves that a line fell into (Saabas 2014). */
export function toShares(
  { count, depth, feature, value }: CompiledTrees,
  leaves: Int32Array,
  features: number,
): Float64Array {
  const shares = new Float64Array(features);
  for (let tree = 0; tree < count; tree++) {
    const leaf = leaves[tree] as number;
    let own = value[tree] as number;
    for (let step = 0, start = 0; step < depth; step++) {
      const asked = feature[start + (leaf >> (depth - step))] as number;
      start += count << step;
      const below = value[start + (leaf >> (depth - step - 1))] as number;
      shares[asked] = (shares[asked] as number) + below - own;
      own = below;
    }
  }
  return shares;
}
