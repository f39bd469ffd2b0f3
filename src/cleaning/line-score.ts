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
  const alone = features.map((values) => toProbability(answer(model.alone, values, null)));
  const around = toAroundFeatures(
    alone,
    view.blocks.map(({ words }) => words),
  );
  return features.map((values, index) => {
    const all = new Float64Array(names.length);
    all.set(values);
    all.set(around[index] ?? [], values.length);
    const shares = new Float64Array(names.length);
    const logOdds = answer(model.together, all, shares);
    return { logOdds, because: logOdds > 0 ? toReasons(all, shares) : [] };
  });
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
  ]);
}

interface CompiledTree {
  readonly feature: Int16Array;
  readonly most: Float64Array;
  /** Index of the first answer; the second stands after it. A leaf holds -1 and its log-odds in `value`. */
  readonly next: Int16Array;
  /** Mean log-odds at each node, from its leaves. */
  readonly value: Float64Array;
}

export interface CompiledModel {
  readonly alone: readonly CompiledTree[];
  readonly together: readonly CompiledTree[];
}

export function compileModel({ alone, together }: LineModel): CompiledModel {
  return { alone: alone.map(compileTree), together: together.map(compileTree) };
}

function compileTree(tree: Tree): CompiledTree {
  const nodes: { feature: number; most: number; next: number; value: number }[] = [];
  const place = (node: Tree, at: number): number => {
    if (typeof node === 'number') {
      nodes[at] = { feature: -1, most: 0, next: -1, value: node };
      return node;
    }
    const [name, most, then, otherwise] = node;
    const feature = names.indexOf(name);
    if (feature < 0) throw new Error(`no such feature: ${name}`);
    const next = nodes.length;
    nodes.push({ feature: -1, most: 0, next: -1, value: 0 }, { feature: -1, most: 0, next: -1, value: 0 });
    const value = (place(then, next) + place(otherwise, next + 1)) / 2;
    nodes[at] = { feature, most, next, value };
    return value;
  };
  nodes.push({ feature: -1, most: 0, next: -1, value: 0 });
  place(tree, 0);
  return {
    feature: Int16Array.from(nodes, ({ feature }) => feature),
    most: Float64Array.from(nodes, ({ most }) => most),
    next: Int16Array.from(nodes, ({ next }) => next),
    value: Float64Array.from(nodes, ({ value }) => value),
  };
}

/** Adds the trees' answers; into `shares`, how far each feature moved them (Saabas 2014). */
function answer(trees: readonly CompiledTree[], values: Float64Array, shares: Float64Array | null): number {
  let sum = 0;
  for (const { feature, most, next, value } of trees) {
    let at = 0;
    for (let asked = feature[0] ?? -1; asked >= 0; asked = feature[at] ?? -1) {
      const to = (next[at] ?? 0) + ((values[asked] ?? 0) <= (most[at] ?? 0) ? 0 : 1);
      if (shares) shares[asked] = (shares[asked] ?? 0) + (value[to] ?? 0) - (value[at] ?? 0);
      at = to;
    }
    sum += value[at] ?? 0;
  }
  return sum;
}

function toReasons(values: Float64Array, shares: Float64Array): string[] {
  return [...shares.keys()]
    .filter((id) => (shares[id] ?? 0) > 0.05 && !isSilent(names[id] ?? '', values[id] ?? 0))
    .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b)
    .slice(0, told)
    .map((id) => `${names[id]}: ${toShown(names[id] ?? '', values[id] ?? 0)}`);
}

/** What a line has not got says little to a reader. */
function isSilent(name: string, value: number): boolean {
  return (
    value === 0 && /^(?:phrase|an? (?!full stop)|words |share of it|only |capitals |brackets )/.test(name)
  );
}

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
