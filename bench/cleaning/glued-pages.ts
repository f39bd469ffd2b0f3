import { toCorpus } from '../../src/cleaning/corpus.ts';
import { toProfile } from '../../src/cleaning/profile.ts';
import { readSeed } from '../../src/reading/read-seed.ts';
import type { Context } from '../../src/text/context.ts';
import type { SourceText } from '../../src/text/source-text.ts';
import { type LabelledLine, readDossiers } from './dossiers.ts';
import { toNorm } from './metrics.ts';
import { toRandom } from './random.ts';
import { readPageSource, readPages } from './sets.ts';

/** A text to learn from what is glued to its lines. */
export interface GluedPage {
  readonly from: 'dossier' | 'composed' | 'set';
  readonly id: string;
  /** Texts of one part share lines: they are learned together or not at all. */
  readonly part: number;
  readonly source: SourceText;
  readonly corpus: Context['corpus'];
  readonly lines: readonly GluedLine[];
}

export type GluedLine = Pick<LabelledLine, 'label' | 'text' | 'glued' | 'category'>;

export const parts = 3;
const variants = 2;
/** Share of the lines that stay to which boilerplate is glued. */
const share = 0.25;
const fewestWords = 8;
const mostWords = 32;
const unfit: ReadonlySet<string> = new Set([
  'navigation',
  'section-label',
  'tags',
  'duplicate',
  'pull-quote',
  'unrelated-news',
  'headline',
  'other',
]);

/** Dossiers of dev as they are, with lines of other dossiers glued to theirs, and articles of ../shared/bench, the same. */
export function readGluedPages(): GluedPage[] {
  const dossiers = [...readDossiers('dev').values()];
  const plain = dossiers.flatMap((clippings, at) => {
    const corpus = toCorpus(clippings.map(({ source }) => source));
    return clippings.map(
      ({ dossier, name, source, lines }): GluedPage => ({
        from: 'dossier',
        id: `${dossier}/${name}`,
        part: at % parts,
        source,
        corpus,
        lines,
      }),
    );
  });
  const sets = (['scrapinghub-tail', 'wcxb-dev-leaky'] as const).flatMap((set) =>
    readPages(set).flatMap((page, at): GluedPage[] => {
      const source = readPageSource(set, page);
      const { labels, lines } = page;
      if (
        lines.length !== source.blocks.length ||
        source.blocks.some(({ text }, index) => toNorm(text) !== toNorm(lines[index] ?? ''))
      )
        return [];
      return [
        {
          from: 'set',
          id: page.id,
          part: at % parts,
          source,
          corpus: toCorpus([source]),
          lines: source.blocks.map(({ text }, index) => ({
            text,
            category: '',
            glued: [],
            label: labels[index] === 'neutral' ? 'either' : (labels[index] ?? 'either'),
          })),
        },
      ];
    }),
  );
  const donors = findDonors(plain);
  const bases = [...Array.from({ length: variants }, () => plain).flat(), ...sets];
  return [...plain, ...sets, ...bases.map((page, at) => compose(page, donors, toRandom(at + 1)))];
}

type Donors = ReadonlyMap<string, readonly string[]>;

/** Short lines that go, by part and language. */
function findDonors(pages: readonly GluedPage[]): Donors {
  const donors = new Map<string, string[]>();
  for (const { part, source, lines } of pages) {
    const key = `${part} ${toProfile(source).language}`;
    const own = donors.get(key) ?? [];
    donors.set(key, own);
    for (const { label, category, text } of lines) {
      const words = text.split(' ').length;
      if (label === 'drop' && !unfit.has(category) && words <= mostWords) own.push(text);
    }
  }
  return donors;
}

function compose(page: GluedPage, donors: Donors, random: () => number): GluedPage {
  for (let warm = 0; warm < 5; warm++) random();
  const own = donors.get(`${page.part} ${toProfile(page.source).language}`) ?? [];
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const lines = page.lines.map((line, index): GluedLine => {
    const isFit =
      line.label === 'keep' &&
      !line.glued.length &&
      line.text.split(' ').length >= fewestWords &&
      /[.!?”"]$/.test(line.text);
    const donor = isFit && random() < share ? pick(own) : undefined;
    const sentences = toProfile(page.source).blocks[index]?.sentences ?? [];
    return donor
      ? glue(
          line,
          donor,
          sentences.map(({ end }) => end),
          random,
        )
      : line;
  });
  const bytes = Buffer.from(`${lines.map(({ text }) => text).join('\n\n')}\n`);
  const source = readSeed({ file: `${page.id}.txt`, name: page.id, bytes });
  if (
    source.blocks.length !== lines.length ||
    source.blocks.some(({ text }, index) => text !== lines[index]?.text)
  )
    return { ...page, from: 'composed', lines: page.lines };
  return {
    ...page,
    from: 'composed',
    source,
    corpus: random() < 0.5 ? toCorpus([source]) : page.corpus,
    lines,
  };
}

const wraps: readonly (readonly [number, string, string])[] = [
  [0.78, '', ''],
  [0.84, '(', ')'],
  [0.9, '[', ']'],
  [0.94, '>>> ', ''],
  [0.97, '| ', ''],
  [1, '', ' ↓'],
];

function glue(line: GluedLine, donor: string, ends: readonly number[], random: () => number): GluedLine {
  const [where, how] = [random(), random()];
  const [, before = '', after = ''] = wraps.find(([most]) => how < most) ?? [];
  const piece = before + donor + after;
  const inner = ends.length > 2 ? ends[Math.floor(random() * (ends.length - 1))] : undefined;
  const at = where < 0.2 && inner ? inner : where < 0.35 ? 0 : line.text.length;
  const head = line.text.slice(0, at);
  const tail = line.text.slice(at).trimStart();
  const space = at > 0 && !(how < 0.05) ? ' ' : '';
  const start = head.length + space.length;
  return {
    ...line,
    text: `${head}${space}${piece}${tail ? ` ${tail}` : ''}`,
    glued: [{ start, end: start + piece.length }],
  };
}
