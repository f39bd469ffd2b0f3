import type { Context } from '../text/context.ts';
import type { SourceText } from '../text/source-text.ts';
import { lineFeatures, toLineFeatures } from './line-features.ts';
import { toSums, toTextView } from './line-view.ts';
import { tellReasons } from './tell-reasons.ts';
import { addUp, answer, type CompiledTrees, compileTrees, findLeaves, type Tree, toShares } from './trees.ts';
import { type CompiledWording, compileWording, scoreWording, type WordingModel } from './wording.ts';

/**
 * `wording` judges the words of a line; then come trees whose answers are added: those of `alone`, two models of which the mean
 * counts, judge a line by itself, `together` once its neighbours have been judged, and `headline` tells which one is the headline.
 */
export interface LineModel {
  readonly wording: WordingModel;
  readonly alone: readonly (readonly Tree[])[];
  readonly together: readonly Tree[];
  readonly headline: readonly Tree[];
}

/** Log-odds that a line is boilerplate, and what spoke most for it, strongest first. */
export interface LineScore {
  readonly logOdds: number;
  readonly because: readonly string[];
}

export interface ScoredLines {
  /** One a block. */
  readonly lines: readonly LineScore[];
  /** The line that is likeliest the headline, and the log-odds that it is; null in a text without lines. */
  readonly headline: { readonly index: number; readonly logOdds: number } | null;
}

/** The answer of `wording`; both rounds ask it beside `lineFeatures`. */
export const wordedName = 'how it is worded';

/** How the lines around a line look; the second round asks these too. */
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

const names: readonly string[] = [...lineFeatures.map(({ name }) => name), wordedName, ...aroundNames];

/**
 * Scores each block of a source in two rounds; both add up answers, so that each verdict can be read back. After them the
 * likeliest headline is looked for.
 */
export function scoreLines(
  source: SourceText,
  context: Pick<Context, 'corpus'>,
  model: CompiledModel,
): ScoredLines {
  const view = toTextView(source, context);
  const features = toLineFeatures(view);
  const worded = view.blocks.map(({ tokens }) => scoreWording(tokens, model.wording));
  const alone = judgeAlone(features, worded, model);
  const around = toAroundFeatures(
    alone,
    view.blocks.map(({ words }) => words),
  );
  const all = new Float64Array(names.length);
  let headline: ScoredLines['headline'] = null;
  const lines = features.map((values, index): LineScore => {
    all.set(values);
    all[values.length] = worded[index] ?? 0;
    const own = around[index] ?? [];
    for (let at = 0; at < own.length; at++) all[values.length + 1 + at] = own[at] as number;
    const asHeadline = answer(model.headline, all);
    if (!headline || asHeadline > headline.logOdds) headline = { index, logOdds: asHeadline };
    const leaves = findLeaves(model.together, all);
    const logOdds = addUp(model.together, leaves);
    if (logOdds <= 0) return { logOdds, because: [] };
    return { logOdds, because: tellReasons(names, all, toShares(model.together, leaves, all.length)) };
  });
  return { lines, headline };
}

/** The first round: the probability of each line that it is boilerplate. */
export function judgeAlone(
  features: readonly Float64Array[],
  worded: readonly number[],
  { alone }: Pick<CompiledModel, 'alone'>,
): number[] {
  const all = new Float64Array(names.length);
  return features.map((values, index) => {
    all.set(values);
    all[values.length] = worded[index] ?? 0;
    return alone.reduce((sum, trees) => sum + toProbability(answer(trees, all)), 0) / (alone.length || 1);
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
    mean(0, alone.length),
  ]);
}

export interface CompiledModel {
  readonly wording: CompiledWording;
  readonly alone: readonly CompiledTrees[];
  readonly together: CompiledTrees;
  readonly headline: CompiledTrees;
}

export function compileModel({ wording, alone, together, headline }: LineModel): CompiledModel {
  return {
    wording: compileWording(wording),
    alone: alone.map((trees) => compileTrees(trees, names)),
    together: compileTrees(together, names),
    headline: compileTrees(headline, names),
  };
}

export function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
