/**
 * Learns the trees of `src/cleaning/line-model.json` from the labelled lines of ../shared/bench.
 *
 *   node bench/cleaning/train.ts           learns from every page and writes the points
 *   node bench/cleaning/train.ts --check   learns from one half of the pages and scores the other, both ways, and
 *                                          wcxb with points learned on scrapinghub alone; writes nothing
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/cleaning/clean.ts';
import { toCorpus } from '../../src/cleaning/corpus.ts';
import { lineFeatures, toLineFeatures } from '../../src/cleaning/line-features.ts';
import {
  aroundNames,
  type LineModel,
  type Tree,
  toAroundFeatures,
  toProbability,
} from '../../src/cleaning/line-score.ts';
import { toTextView } from '../../src/cleaning/line-view.ts';
import { toProfile } from '../../src/cleaning/profile.ts';
import type { Context } from '../../src/text/context.ts';
import { noMetadata } from '../../src/text/metadata.ts';
import type { SourceText } from '../../src/text/source-text.ts';
import { answerTree, type Example, learnTrees } from './boosting.ts';
import { type Page, scorePages, toNorm, toWords } from './metrics.ts';
import { readPageSource, readPages, type SetName, setNames } from './sets.ts';

/** The prior of `resolve.ts` and the log-odds at which it removes. */
const prior = -2;
const removedAt = Math.log(0.6 / 0.4);
const learned = 'line-shape';

interface LearnedPage {
  readonly set: SetName;
  readonly page: Page;
  readonly source: SourceText;
  readonly features: readonly Float64Array[];
  readonly words: readonly number[];
  /** What the other rules say of each line, with the prior. */
  readonly offsets: readonly number[];
}

/** How much a set's pages count: the rawest lines are the least like what is cleaned. */
const setWeights: Record<SetName, number> = {
  'scrapinghub-leaky': 1.5,
  'scrapinghub-main': 0.8,
  'scrapinghub-raw': 0.6,
  'scrapinghub-tail': 1,
  'scrapinghub-repeat': 0.6,
  'wcxb-dev-leaky': 1,
  'wcxb-dev-main': 0.5,
};

function readSet(set: SetName): LearnedPage[] {
  const pages = readPages(set).map((page) => ({ page, source: readPageSource(set, page) }));
  const corpus = toCorpus(pages.map(({ source }) => source));
  const context: Context = { metadata: noMetadata, corpus, entries: [] };
  return pages.map(({ page, source }) => ({
    set,
    page,
    source,
    features: toLineFeatures(toTextView(source, context)),
    words: toProfile(source).blocks.map(({ words }) => words),
    offsets: toOffsets(source, context),
  }));
}

function toOffsets(source: SourceText, context: Context): number[] {
  const at = new Map(source.blocks.map(({ span }, index) => [`${span.start}-${span.end}`, index]));
  const offsets = source.blocks.map(() => prior);
  for (const { id, find } of rules) {
    if (id === learned) continue;
    const strongest = new Map<number, number>();
    for (const { span, strength } of find(source, context)) {
      const index = at.get(`${span.start}-${span.end}`);
      if (index !== undefined)
        strongest.set(index, Math.max(strength, strongest.get(index) ?? Number.NEGATIVE_INFINITY));
    }
    for (const [index, strength] of strongest) offsets[index] = (offsets[index] ?? 0) + strength;
  }
  return offsets;
}

const foldOf = ({ page }: LearnedPage) =>
  [...page.id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1009, 7) % 2;

/** The labels of a page's blocks; `null` where the file was read into other lines than the labels name. */
function toLabels({ page, source }: LearnedPage): readonly Page['labels'][number][] | null {
  const fits =
    page.lines.length === source.blocks.length &&
    source.blocks.every(({ text }, index) => toNorm(text) === toNorm(page.lines[index] ?? ''));
  return fits ? page.labels : null;
}

function toExamples(
  pages: readonly LearnedPage[],
  more: (page: LearnedPage) => readonly (readonly number[])[],
  withOffsets: boolean,
): Example[] {
  return pages.flatMap((page) => {
    const labels = toLabels(page);
    if (!labels) return [];
    const extra = more(page);
    const sizes = page.page.lines.map((line) => Math.sqrt(toWords(line).length + 3));
    const total = sizes.reduce((sum, size, index) => sum + (labels[index] === 'neutral' ? 0 : size), 0) || 1;
    return labels.flatMap((label, index): Example[] =>
      label === 'neutral'
        ? []
        : [
            {
              features: [...(page.features[index] ?? []), ...(extra[index] ?? [])],
              offset: withOffsets ? (page.offsets[index] ?? 0) : 0,
              isNoise: label === 'drop',
              weight: (setWeights[page.set] * 30 * (sizes[index] ?? 0)) / total,
            },
          ],
    );
  });
}

const options = { trees: 120, depth: 4, rate: 0.1, leastLeaf: 4, decay: 5, columns: 0.4, rows: 0.6 };
const aloneNames = lineFeatures.map(({ name }) => name);
const allNames = [...aloneNames, ...aroundNames];
const ids = new Map<string, number>(allNames.map((name, id) => [name, id]));

function judgeAlone(page: LearnedPage, trees: readonly Tree[]): number[] {
  return page.features.map((features) =>
    toProbability(trees.reduce<number>((sum, tree) => sum + answerTree(tree, features, ids), 0)),
  );
}

/** Neighbours are judged by trees that were not learned from them, as they will be on pages not seen before. */
function learn(pages: readonly LearnedPage[]): LineModel {
  const halves = [0, 1].map((fold) => pages.filter((_, index) => hashIndex(pages, index) === fold));
  const alone = (own: readonly LearnedPage[]) =>
    learnTrees(
      toExamples(own, () => [], false),
      aloneNames,
      options,
    );
  const fromHalf = halves.map(alone);
  const judged = new Map<LearnedPage, number[]>();
  halves.forEach((half, fold) => {
    for (const page of half) judged.set(page, judgeAlone(page, fromHalf[1 - fold] ?? []));
  });
  const around = (page: LearnedPage) => toAroundFeatures(judged.get(page) ?? [], page.words);
  return { alone: alone(pages), together: learnTrees(toExamples(pages, around, true), allNames, options) };
}

/** Another halving than `foldOf`, by page too. */
function hashIndex(pages: readonly LearnedPage[], index: number): number {
  return (
    [...(pages[index]?.page.id ?? '')].reduce((sum, letter) => (sum * 37 + letter.charCodeAt(0)) % 1013, 3) %
    2
  );
}

function judge(page: LearnedPage, { alone, together }: LineModel): number[] {
  const around = toAroundFeatures(judgeAlone(page, alone), page.words);
  return page.features.map((features, index) => {
    const all = [...features, ...(around[index] ?? [])];
    return together.reduce<number>((sum, tree) => sum + answerTree(tree, all, ids), page.offsets[index] ?? 0);
  });
}

function report(
  title: string,
  pages: readonly LearnedPage[],
  sums: ReadonlyMap<LearnedPage, readonly number[]>,
): void {
  console.log(`\n${title}`);
  for (const set of setNames) {
    const own = pages.filter((page) => page.set === set);
    if (!own.length) continue;
    for (const threshold of [0, removedAt, 1, 1.5]) {
      const outputs = new Map(
        own.map((page) => [page.page.id, toText(page, sums.get(page) ?? [], threshold)]),
      );
      const s = scorePages(
        own.map(({ page }) => page),
        outputs,
      );
      console.log(
        set.padEnd(20),
        threshold.toFixed(1),
        `shingle ${s.shingle.f1.toFixed(3)} (${s.shingle.precision.toFixed(3)} ${s.shingle.recall.toFixed(3)})`,
        `token ${s.token.f1.toFixed(3)} R ${s.token.recall.toFixed(3)}`,
        `lines ${s.lines.toFixed(3)} noise out ${s.noiseOut.toFixed(3)}`,
        `lost ${s.lost.toFixed(3)} spotless ${s.spotless.toFixed(3)}`,
      );
    }
  }
}

function toText({ source }: LearnedPage, sums: readonly number[], threshold: number): string {
  return source.blocks
    .filter((_, index) => (sums[index] ?? 0) < threshold)
    .map(({ text }) => text)
    .join('\n\n');
}

const pages = setNames.flatMap(readSet);
console.log(
  `${pages.length} pages, ${pages.filter((page) => !toLabels(page)).length} read into other lines than labelled`,
);
if (process.argv.includes('--check')) {
  const sums = new Map<LearnedPage, readonly number[]>();
  for (const fold of [0, 1]) {
    const points = learn(pages.filter((page) => foldOf(page) !== fold));
    for (const page of pages) if (foldOf(page) === fold) sums.set(page, judge(page, points));
  }
  report('each half with points learned on the other', pages, sums);
  const scrapinghub = learn(pages.filter(({ set }) => set.startsWith('scrapinghub')));
  const others = pages.filter(({ set }) => !set.startsWith('scrapinghub'));
  report(
    'wcxb with points learned on scrapinghub',
    others,
    new Map(others.map((page) => [page, judge(page, scrapinghub)])),
  );
} else {
  const model = learn(pages);
  const file = join(import.meta.dirname, '../../src/cleaning/line-model.json');
  const lines = (trees: readonly Tree[]) => trees.map((tree) => `  ${JSON.stringify(tree)}`).join(',\n');
  writeFileSync(
    file,
    `{\n "alone": [\n${lines(model.alone)}\n ],\n "together": [\n${lines(model.together)}\n ]\n}\n`,
  );
}
