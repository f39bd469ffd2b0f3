/** A question about a feature, by its name: at most so much → the first answer, more → the second. A leaf is log-odds. */
export type Tree = number | readonly [feature: string, most: number, then: Tree, otherwise: Tree];

/**
 * Trees filled up to the same depth, all their nodes of one level in one row: below the node at `n` of its row stand `2n` and
 * `2n + 1` of the next. So a line falls through all trees level by level, and no tree waits for the answer of another.
 */
export interface CompiledTrees {
  readonly count: number;
  readonly levels: readonly Level[];
}

interface Level {
  /** What a node asks about, and the most for the first answer; a node put in, and a leaf, asks what is always so. */
  readonly feature: Int16Array;
  readonly most: Float64Array;
  /** Of a leaf its log-odds, of any other node the mean of the two below. */
  readonly value: Float64Array;
}

/** `names` gives the number by which a feature is asked; a tree that asks for another is an error. */
export function compileTrees(trees: readonly Tree[], names: readonly string[]): CompiledTrees {
  const depth = Math.max(0, ...trees.map(toDepth));
  const levels = Array.from({ length: depth + 1 }, (_, step) => toLevel(trees.length * 2 ** step));
  const place = (tree: Tree, step: number, node: number): number => {
    const level = levels[step];
    if (!level) return 0;
    const isLeaf = typeof tree === 'number';
    const then = place(isLeaf ? tree : tree[2], step + 1, 2 * node);
    const otherwise = place(isLeaf ? tree : tree[3], step + 1, 2 * node + 1);
    if (!isLeaf) {
      level.feature[node] = toFeature(tree[0], names);
      level.most[node] = tree[1];
    }
    const own = isLeaf ? tree : (then + otherwise) / 2;
    level.value[node] = own;
    return own;
  };
  for (const [index, tree] of trees.entries()) place(tree, 0, index);
  return { count: trees.length, levels };
}

function toLevel(size: number): Level {
  return {
    feature: new Int16Array(size),
    most: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    value: new Float64Array(size),
  };
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
export function answer({ count, levels }: CompiledTrees, values: Float64Array): number {
  const nodes = new Int32Array(count);
  for (let tree = 0; tree < count; tree++) nodes[tree] = tree;
  for (let step = 0; step + 1 < levels.length; step++) {
    const { feature, most } = levels[step] as Level;
    for (let tree = 0; tree < count; tree++) {
      const node = nodes[tree] as number;
      // A sum, not a choice of two: a branch that cannot be foreseen costs more than all else here.
      const isMore = 1 - Number((values[feature[node] as number] as number) <= (most[node] as number));
      nodes[tree] = 2 * node + isMore;
    }
  }
  const { value } = levels.at(-1) as Level;
  let sum = 0;
  for (let tree = 0; tree < count; tree++) sum += value[nodes[tree] as number] as number;
  return sum;
}

/** How far each feature moved the trees' answers (Saabas 2014). */
export function toShares({ count, levels }: CompiledTrees, values: Float64Array): Float64Array {
  const shares = new Float64Array(values.length);
  for (let tree = 0; tree < count; tree++) {
    let node = tree;
    for (let step = 0; step + 1 < levels.length; step++) {
      const { feature, most, value } = levels[step] as Level;
      const asked = feature[node] as number;
      const next = 2 * node + 1 - Number((values[asked] as number) <= (most[node] as number));
      const below = levels[step + 1]?.value[next] as number;
      shares[asked] = (shares[asked] as number) + below - (value[node] as number);
      node = next;
    }
  }
  return shares;
}
