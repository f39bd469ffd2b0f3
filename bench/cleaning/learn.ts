import { lineFeatures } from '../../src/cleaning/line-features.ts';
import {
  aroundNames,
  compileModel,
  judgeAlone,
  type LineModel,
  toAroundFeatures,
  wordedName,
} from '../../src/cleaning/line-score.ts';
import type { Tree } from '../../src/cleaning/trees.ts';
import { compileWording, scoreWording, type WordingModel } from '../../src/cleaning/wording.ts';
import { type BoostingOptions, learnTrees, type Table } from './boosting.ts';
import { learnWording } from './learn-wording.ts';
import type { LearningPage } from './learning-pages.ts';
import { toWords } from './metrics.ts';

/** How much a page counts, by where it is from: the rawest lines are the least like what is cleaned, few dossiers are most like it. */
const pageWeights: Readonly<Record<LearningPage['from'], number>> = {
  'scrapinghub-leaky': 1.5,
  'scrapinghub-main': 0.8,
  'scrapinghub-raw': 0.6,
  'scrapinghub-tail': 1,
  'scrapinghub-repeat': 0.6,
  'wcxb-dev-leaky': 1,
  'wcxb-dev-main': 0.5,
  synthetic: 0.6,
  dossier: 4.5,
  'clean dossier': 2,
};
const pageWeight = 30;
const options: BoostingOptions = {
  trees: 150,
  depth: 5,
  rate: 0.08,
  leastLeaf: 8,
  leastGain: 0.5,
  decay: 10,
  columns: 0.3,
  rows: 0.5,
  bins: 24,
  seed: 11,
};
const optionsTogether: BoostingOptions = { ...options, trees: 200, rate: 0.12, depth: 7 };
/** Models of the second round that differ by chance alone and answer together: one line less hangs on what was drawn. */
const seedsTogether = [11, 12] as const;
const optionsHeadline: BoostingOptions = { ...options, trees: 100, depth: 4, leastLeaf: 2 };
/** What each line weighs where the headline is learned. */
const headlineWeight = 3;
/** Of the many lines of noise of raw pages, one in so many is learned, and counts for the others. */
const thinned = 3;
/** A line that the rules are so sure of, and that gold keeps, is an oddity of gold and teaches nothing. */
const sure = 2;

/** What tells a page from others more than a line from others is not asked. */
const silent: ReadonlySet<string> = new Set([
  'lines in the text',
  'paragraphs in the text',
  'share of lines that are paragraphs',
]);
const asked = lineFeatures.flatMap(({ name }, index) => (silent.has(name) ? [] : [{ name, index }]));

/** What was worked out of the pages before their trees are learned. */
interface Judged {
  readonly numbers: ReadonlyMap<string, number>;
  readonly worded: ReadonlyMap<LearningPage, readonly number[]>;
  readonly around: ReadonlyMap<LearningPage, readonly (readonly number[])[]> | null;
}

/**
 * Learns the wording and both rounds of trees. Words are weighed, and neighbours judged, by what was not learned from the page
 * itself, as they will be on unknown pages.
 */
export function learnModel(pages: readonly LearningPage[]): LineModel {
  const numbers = new Map([...new Set(pages.map(({ group }) => group))].map((group, id) => [group, id]));
  const isOf = (part: number, parts: number) => (page: LearningPage) =>
    (numbers.get(page.group) ?? 0) % parts === part;
  const worded = new Map(
    [0, 1, 2].flatMap((part) => {
      const model = learnWordingOf(pages.filter((page) => !isOf(part, 3)(page)));
      return pages.filter(isOf(part, 3)).map((page) => [page, toWorded(page, model)] as const);
    }),
  );
  const wording = learnWordingOf(pages);
  const learnAlone = (own: readonly LearningPage[]) =>
    learnTrees(toTable(own.flatMap(toRows), { numbers, worded, around: null }), options);
  const halves = [0, 1].map((half) => learnAlone(pages.filter(isOf(1 - half, 2))));
  const models = halves.map((alone) => compileModel({ wording, alone: [alone], together: [], headline: [] }));
  const around = new Map(
    pages.map((page) => {
      const model = models[isOf(0, 2)(page) ? 0 : 1];
      const alone = model ? judgeAlone(page.features, worded.get(page) ?? [], model) : [];
      return [page, toAroundFeatures(alone, page.words)] as const;
    }),
  );
  const judged = { numbers, worded, around };
  const table = toTable(pages.flatMap(toRows), judged);
  const together = seedsTogether
    .flatMap((seed) => learnTrees(table, { ...optionsTogether, seed }))
    .map((tree) => scaleLeaves(tree, 1 / seedsTogether.length));
  const headline = learnTrees(toHeadlineTable(pages, judged), optionsHeadline);
  return { wording, alone: halves, together, headline };
}

function scaleLeaves(tree: Tree, by: number): Tree {
  if (typeof tree === 'number') return tree * by;
  const [name, most, then, otherwise] = tree;
  return [name, most, scaleLeaves(then, by), scaleLeaves(otherwise, by)];
}

/** What a line weighs here grows more slowly than there: words are few in a line, and the same in many. */
function learnWordingOf(pages: readonly LearningPage[]): WordingModel {
  return learnWording(
    pages.flatMap(toRows).map(({ page, index, weight }) => ({
      tokens: page.tokens[index] ?? [],
      isNoise: page.page.labels[index] === 'drop',
      weight: Math.sqrt(weight),
    })),
  );
}

function toWorded({ tokens }: LearningPage, model: WordingModel): number[] {
  const compiled = compileWording(model);
  return tokens.map((own) => scoreWording(own, compiled));
}

interface Row {
  readonly page: LearningPage;
  readonly index: number;
  readonly weight: number;
}

/** Every line of the pages whose headline is known, told whether it is the headline. */
function toHeadlineTable(pages: readonly LearningPage[], judged: Judged): Table {
  const rows = pages.flatMap((page) =>
    page.fits && page.headline !== null
      ? page.features.map((_, index): Row => ({ page, index, weight: headlineWeight }))
      : [],
  );
  return {
    ...toTable(rows, judged),
    offsets: new Float64Array(rows.length),
    isNoise: Uint8Array.from(rows, ({ page, index }) => Number(index === page.headline)),
  };
}

function toTable(rows: readonly Row[], { numbers, worded, around }: Judged): Table {
  const column = (measure: (row: Row) => number) => Float64Array.from(rows, measure);
  return {
    names: [...asked.map(({ name }) => name), wordedName, ...(around ? aroundNames : [])],
    columns: [
      ...asked.map(({ index }) => column((row) => row.page.features[row.index]?.[index] ?? 0)),
      column(({ page, index }) => worded.get(page)?.[index] ?? 0),
      ...(around ? aroundNames : []).map((_, at) =>
        column((row) => around?.get(row.page)?.[row.index]?.[at] ?? 0),
      ),
    ],
    offsets: column(({ page, index }) => (around ? (page.offsets[index] ?? 0) : 0)),
    isNoise: Uint8Array.from(rows, ({ page, index }) => Number(page.page.labels[index] === 'drop')),
    weights: column(({ weight }) => weight),
    pages: Uint32Array.from(rows, ({ page }) => numbers.get(page.group) ?? 0),
  };
}

/** The lines of a page that teach something; a page weighs the same however long it is. */
function toRows(page: LearningPage): Row[] {
  const { from, offsets } = page;
  const { labels, lines } = page.page;
  if (!page.fits) return [];
  const sizes = lines.map((line) => Math.sqrt(toWords(line).length + 3));
  const total = sizes.reduce((sum, size, index) => sum + (labels[index] === 'neutral' ? 0 : size), 0) || 1;
  return labels.flatMap((label, index): Row[] => {
    const isThinned = from === 'scrapinghub-raw' && label === 'drop';
    if (label === 'neutral' || (label === 'keep' && (offsets[index] ?? 0) >= sure)) return [];
    if (isThinned && index % thinned) return [];
    const share = (sizes[index] ?? 0) / total;
    return [{ page, index, weight: pageWeights[from] * pageWeight * share * (isThinned ? thinned : 1) }];
  });
}
