import type { PagePath } from '../../dossier/dossier.ts';
import type { SiteIndex } from '../model/site-index.ts';
import { type InSentence, toInSentence } from './in-sentence.ts';
import { type Locator, toLocator } from './locator.ts';
import { type Part, toParts } from './to-parts.ts';

export interface FigureRow {
  readonly amount: string;
  readonly of: string | null;
  /** The figure as written, in its sentence. Null where this edition withholds it. */
  readonly context: InSentence | null;
  readonly language: string | null;
  readonly locator: Locator;
}

export interface FigureGroup {
  /** `USD`, `%`, `people` …; null for bare counts. */
  readonly unit: string | null;
  readonly rows: readonly FigureRow[];
}

/** More figures than these are told on pages of their own, a unit each. */
export const mostFigures = 600;

/** A page of figures of one unit. */
export interface FigurePart extends Part<FigureRow> {
  readonly unit: string | null;
}

/** The pages of a view with too many figures for one; empty where they fit. */
export function toFigureParts(index: SiteIndex): readonly FigurePart[] {
  const groups = toFigureGroups(index, 'figures/unit');
  if (groups.reduce((sum, { rows }) => sum + rows.length, 0) <= mostFigures) return [];
  return groups.flatMap(({ unit, rows }, at) =>
    toParts(`figures/unit-${at + 1}`, rows, mostFigures).map((part) => ({ ...part, unit })),
  );
}

/** All figures of the kept blocks by unit, the largest first; money and shares before counts. */
export function toFigureGroups(index: SiteIndex, page: PagePath): readonly FigureGroup[] {
  const found = index.dossier.sources.flatMap((source) =>
    source.blocks
      .filter(({ keep }) => keep)
      .flatMap((block) =>
        block.annotations.flatMap((note) => {
          if (note.type !== 'figure') return [];
          const row: FigureRow = {
            amount: toAmount(note.amount),
            of: note.of,
            context: toInSentence(block.text, note.span),
            language: source.metadata.language,
            locator: toLocator(index, page, { source: source.path, block: block.id, span: note.span }),
          };
          return [{ unit: note.unit, amount: note.amount, row }];
        }),
      ),
  );
  return [...Map.groupBy(found, ({ unit }) => unit)]
    .sort(([a], [b]) => toRank(a) - toRank(b) || ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([unit, group]) => ({
      unit,
      rows: group.toSorted((a, b) => b.amount - a.amount).map(({ row }) => row),
    }));
}

function toRank(unit: string | null): number {
  if (unit === null) return 3;
  if (/^[A-Z]{3}$/.test(unit)) return 0;
  return unit === '%' ? 1 : 2;
}

/** `1,500`; from a million on in words, `1.5 million`. */
function toAmount(amount: number): string {
  const scales = [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const;
  const [scale, name] = scales.find(([size]) => Math.abs(amount) >= size) ?? [1, ''];
  const text = (amount / scale).toLocaleString('en', { maximumFractionDigits: 3 });
  return name ? `${text} ${name}` : text;
}
