import { rules } from '../../src/cleaning/clean.ts';
import { toCorpus } from '../../src/cleaning/corpus.ts';
import { toLineFeatures } from '../../src/cleaning/line-features.ts';
import { toTextView } from '../../src/cleaning/line-view.ts';
import { prior, type RuledRemoval } from '../../src/cleaning/resolve.ts';
import type { Token } from '../../src/cleaning/tokens.ts';
import { readSeed } from '../../src/reading/read-seed.ts';
import type { Context } from '../../src/text/context.ts';
import { noMetadata } from '../../src/text/metadata.ts';
import type { SourceText } from '../../src/text/source-text.ts';
import { type Clipping, type LabelledLine, readDossiers } from './dossiers.ts';
import { type Page, toNorm, toWords } from './metrics.ts';
import { readPageSource, readPages, type SetName, setNames } from './sets.ts';
import { type Article, composePage, readBoilerplate } from './synthetic.ts';

/** A page to learn from or to be judged. */
export interface LearningPage {
  readonly from: SetName | 'synthetic' | 'dossier' | 'clean dossier';
  /** Pages of one group share text: they are learned together or not at all. */
  readonly group: string;
  readonly page: Page;
  readonly source: SourceText;
  readonly context: Context;
  readonly features: readonly Float64Array[];
  /** Of each block its tokens, and how many of them are words. */
  readonly tokens: readonly (readonly Token[])[];
  readonly words: readonly number[];
  /** What the rules but the learned one propose. */
  readonly removals: readonly RuledRemoval[];
  /** Their sum on each block, with the prior. */
  readonly offsets: readonly number[];
  /** Index of the article's headline, -1 where it has none; null where nobody said which line it is. */
  readonly headline: number | null;
  /** Whether the blocks are the lines that were labelled. */
  readonly fits: boolean;
}

export const learned = 'line-shape';
const variants = 3;
/** Synthetic pages share a dossier by so many. */
const together = 5;
const fewestParagraphs = 4;
const fewestWords = 120;
const mostParagraphs = 120;

/** What is known of a page before it is measured. */
type Own = Pick<LearningPage, 'page' | 'group' | 'source' | 'headline'>;

/**
 * The sets of ../shared/bench, articles of theirs with invented boilerplate put in, and the dossiers that may be learned,
 * these once more without what does not belong to them: what was cleaned stays whole.
 */
export function readLearningPages(): LearningPage[] {
  const sets = setNames.map((set) => [set, readPages(set)] as const);
  const fromSets = sets.flatMap(([set, pages]) =>
    toLearningPages(
      set,
      pages.map((page) => ({
        page,
        group: page.id,
        headline: null,
        source: readPageSource(set, page),
      })),
    ),
  );
  const fromDossiers = [...readDossiers('dev')].flatMap(([name, clippings]) => [
    ...toLearningPages(
      'dossier',
      clippings.map((clipping) => toPage(name, clipping, clipping.lines)),
    ),
    ...toLearningPages(
      'clean dossier',
      clippings.map((clipping) =>
        toPage(name, clipping, clipping.lines.filter(({ label }) => label === 'keep').map(withoutGlued)),
      ),
    ),
  ]);
  return [...fromSets, ...composePages(findArticles(new Map(sets))), ...fromDossiers];
}

function toPage(group: string, { name }: Clipping, lines: readonly LabelledLine[]): Own {
  const bytes = Buffer.from(`${lines.map(({ text }) => text).join('\n\n')}\n`);
  return {
    page: {
      id: `${group}/${name}`,
      lines: lines.map(({ text }) => text),
      labels: lines.map(({ label }) => (label === 'either' ? 'neutral' : label)),
      gold: '',
    },
    group,
    headline: lines.findIndex(({ label, category }) => label === 'keep' && category === 'headline'),
    source: readSeed({ file: `${name}.txt`, name, bytes }),
  };
}

function withoutGlued({ text, glued, ...line }: LabelledLine): LabelledLine {
  const rest = glued.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return { ...line, text: rest.replace(/\s+/g, ' ').trim(), glued: [] };
}

function toLearningPages(from: LearningPage['from'], pages: readonly Own[]): LearningPage[] {
  const corpus = toCorpus(pages.map(({ source }) => source));
  const context: Context = { metadata: noMetadata, corpus, entries: [] };
  return pages.map((own) => {
    const { page, source } = own;
    const view = toTextView(source, context);
    const removals = rules
      .filter(({ id }) => id !== learned)
      .flatMap(({ id, find }) =>
        [...find(source, context)].map((removal): RuledRemoval => ({ ...removal, rule: id })),
      );
    const fits =
      page.lines.length === source.blocks.length &&
      source.blocks.every(({ text }, index) => toNorm(text) === toNorm(page.lines[index] ?? ''));
    return {
      ...own,
      from,
      context,
      features: toLineFeatures(view),
      tokens: view.blocks.map(({ tokens }) => tokens),
      words: view.blocks.map(({ words }) => words),
      removals,
      offsets: toOffsets(source, removals),
      fits,
    };
  });
}

function toOffsets(source: SourceText, removals: readonly RuledRemoval[]): number[] {
  const byBlock = Map.groupBy(removals, ({ span }) => `${span.start}-${span.end}`);
  return source.blocks.map(({ span }) => {
    const strongest = new Map<string, number>();
    for (const { rule, strength } of byBlock.get(`${span.start}-${span.end}`) ?? [])
      strongest.set(rule, Math.max(strength, strongest.get(rule) ?? Number.NEGATIVE_INFINITY));
    return [...strongest.values()].reduce((sum, strength) => sum + strength, prior);
  });
}

/** Whole articles, from the sets that hold them whole: lines that belong to them, under the title of the same page. */
function findArticles(sets: ReadonlyMap<SetName, readonly Page[]>): Article[] {
  const titles = new Map<string, string>();
  for (const { id, lines, labels } of [...sets.values()].flat()) {
    const title = lines.find((line, index) => labels[index] === 'neutral' && isTitle(line));
    if (title && !titles.has(id)) titles.set(id, title.split(/\s[|–—-]\s/)[0] ?? title);
  }
  return (['scrapinghub-tail', 'wcxb-dev-leaky'] as const)
    .flatMap((set) => sets.get(set) ?? [])
    .map(({ id, lines, labels }) => ({
      id,
      title: titles.get(id) ?? null,
      paragraphs: lines.filter((_, index) => labels[index] === 'keep'),
    }))
    .filter(
      ({ paragraphs }) =>
        paragraphs.length >= fewestParagraphs &&
        paragraphs.length <= mostParagraphs &&
        toWords(paragraphs.join(' ')).length >= fewestWords,
    );
}

function isTitle(line: string): boolean {
  const words = line.split(' ').length;
  return words >= 4 && words <= 22 && !line.endsWith('.');
}

function composePages(articles: readonly Article[]): LearningPage[] {
  const boilerplate = readBoilerplate();
  const titled = articles.filter(
    ({ title, paragraphs }) => title && paragraphs.some((text) => text.split(' ').length >= 20),
  );
  const pages = Array.from({ length: variants }, (_, variant) =>
    articles.map((article, index) => {
      const others = titled.filter(({ id }) => id !== article.id);
      const page = { ...composePage(article, others, boilerplate, 1000 * (variant + 1) + index), gold: '' };
      const bytes = Buffer.from(`${page.lines.join('\n\n')}\n`);
      const name = `${variant}-${index}`;
      const source = readSeed({ file: `${name}.txt`, name, bytes });
      return { page, group: article.id, headline: null, source };
    }),
  ).flat();
  return Array.from({ length: Math.ceil(pages.length / together) }, (_, at) =>
    toLearningPages('synthetic', pages.slice(together * at, together * (at + 1))),
  ).flat();
}
