/** A question about a feature, by its name: at most so much → the first answer, more → the second. A leaf is log-odds. */
export type Tree = number | readonly [feature: string, most: number, then: Tree, otherwise: Tree];

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

/** `names` gives the number by which a feature is asked; a tree that asks for another is an error. */
export function compileTrees(trees: readonly Tree[], names: readonly string[]): CompiledTrees {
  const depth = Math.max(0, ...trees.map(toDepth));
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
      feature[root + node] = toFeature(tree[0], names);
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

function toFeature(name: string, names: readonly string[]): number {
  const feature = names.indexOf(name);
  if (feature < 0) throw new Error(`no such feature: ${name}`);
  return feature;
}

/** Adds the trees' answers. */
export function answer({ count, depth, feature, most, value }: CompiledTrees, values: Float64Array): number {
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
export function toShares(
  { count, depth, feature, most, value }: CompiledTrees,
  values: Float64Array,
): Float64Array {
  const shares = new Float64Array(values.length);
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
