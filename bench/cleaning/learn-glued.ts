import { findPieces, type GluedModel } from '../../src/cleaning/glued-score.ts';
import { pieceFeatureNames, toPieceFeatures } from '../../src/cleaning/piece-features.ts';
import { type Piece, type PieceText, toPieceParagraph, toPieceText } from '../../src/cleaning/piece-view.ts';
import { findUnits } from '../../src/cleaning/pieces.ts';
import { toTokens } from '../../src/cleaning/tokens.ts';
import type { Tree } from '../../src/cleaning/trees.ts';
import { type CompiledWording, compileWording, type WordingModel } from '../../src/cleaning/wording.ts';
import { type BoostingOptions, learnTrees } from './boosting.ts';
import type { GluedLine, GluedPage } from './glued-pages.ts';
import { learnWording, type WordedLine } from './learn-wording.ts';

const options: BoostingOptions = {
  trees: 170,
  depth: 4,
  rate: 0.1,
  leastLeaf: 4,
  leastGain: 0.5,
  decay: 6,
  columns: 0.3,
  rows: 0.6,
  bins: 24,
  seed: 7,
};
const weightOf = { dossier: 4, composed: 1, set: 1 } as const;
type Fit = 'whole' | 'part' | 'over' | 'no';
/** Where a piece ends is what is hardest to tell: a piece that laps over what is glued teaches most, a part of it little. */
const weightOfFit: Readonly<Record<Fit, number>> = { whole: 2, part: 0.3, over: 2, no: 1 };
/** Of the pieces inside of lines that nothing is glued to one in so many is learned, and counts for the others. */
const thinned = 4;
const longestLine = 60;

const texts = new WeakMap<GluedPage, PieceText>();
export function toGluedText(page: GluedPage): PieceText {
  const found = texts.get(page) ?? toPieceText(page.source, page);
  texts.set(page, found);
  return found;
}

/** Words are weighed by what was not learned from the page itself, as they will be on unknown pages. */
export function learnGlued(pages: readonly GluedPage[]): GluedModel {
  return { wording: learnWordingOf(pages), trees: learnFrom(toAllRows(pages)) };
}

function toAllRows(pages: readonly GluedPage[]): Row[] {
  const numbers = new Map([...new Set(pages.map(({ id }) => id))].map((id, number) => [id, number]));
  return [...new Set(pages.map(({ part }) => part))].flatMap((part) => {
    const wording = compileWording(learnWordingOf(pages.filter((page) => page.part !== part)));
    return pages
      .filter((page) => page.part === part)
      .flatMap((page) => toRows(page, wording, numbers.get(page.id) ?? 0));
  });
}

function learnFrom(rows: readonly Row[]): Tree[] {
  return learnTrees(
    {
      names: pieceFeatureNames,
      columns: pieceFeatureNames.map((_, at) => Float64Array.from(rows, ({ values }) => values[at] ?? 0)),
      offsets: new Float64Array(rows.length),
      isNoise: Uint8Array.from(rows, ({ isGlued }) => Number(isGlued)),
      weights: Float64Array.from(rows, ({ weight }) => weight),
      pages: Uint32Array.from(rows, ({ page }) => page),
    },
    options,
  );
}

function learnWordingOf(pages: readonly GluedPage[]): WordingModel {
  return learnWording(pages.filter(({ from }) => from !== 'composed').flatMap(toWordedLines));
}

/** The units of what stays, and what goes: whole lines and glued pieces. */
function toWordedLines(page: GluedPage): WordedLine[] {
  const text = toGluedText(page);
  const weight = page.from === 'dossier' ? 3 : 1;
  return page.lines.flatMap((line, index): WordedLine[] => {
    const block = text.blocks[index];
    if (!block || line.label === 'either' || !block.words) return [];
    if (line.label === 'drop')
      return block.words > longestLine ? [] : [{ tokens: block.tokens, isNoise: true, weight }];
    const kept = findUnits(block, text.stopWords)
      .filter(
        ({ start, end, from, to }) =>
          to > from && !line.glued.some((glued) => start < glued.end && glued.start < end),
      )
      .map(({ from, to }) => ({ tokens: block.tokens.slice(from, to), isNoise: false, weight }));
    const glued = line.glued.map(({ start, end }) => ({
      tokens: toTokens(line.text.slice(start, end)),
      isNoise: true,
      weight: 2 * weight,
    }));
    return [...kept, ...glued];
  });
}

interface Row {
  readonly values: Float64Array;
  readonly isGlued: boolean;
  readonly weight: number;
  readonly page: number;
}

function toRows(page: GluedPage, wording: CompiledWording, number: number): Row[] {
  const text = toGluedText(page);
  return page.lines.flatMap((line, index): Row[] => {
    if (line.label !== 'keep' || (page.from === 'composed' && !line.glued.length)) return [];
    const block = text.blocks[index];
    const paragraph = block ? toPieceParagraph(text, index, block, wording) : null;
    if (!paragraph) return [];
    return findPieces(paragraph).flatMap((piece, at): Row[] => {
      const fit = toFit(piece, line);
      const isFar = !line.glued.length && piece.first > 0 && piece.last < paragraph.units.length;
      if (isFar && (index + at) % thinned) return [];
      const weight = weightOf[page.from] * (isFar ? thinned : 1) * weightOfFit[fit];
      const values = toPieceFeatures(piece, wording);
      return [{ values, isGlued: fit === 'whole', weight, page: number }];
    });
  });
}

/** Whether a piece is all that is glued to a line in one place, a part of it, laps over it, or is something else. */
function toFit({ paragraph: { units, block }, first, last }: Piece, { glued }: GluedLine): Fit {
  const [start, end] = toBare(block.block.text, units[first]?.start ?? 0, units[last - 1]?.end ?? 0);
  for (const each of glued) {
    const [from, to] = toBare(block.block.text, each.start, each.end);
    if (from === start && to === end) return 'whole';
    if (start >= from && end <= to) return 'part';
    if (start < to && from < end) return 'over';
  }
  return 'no';
}

function toBare(text: string, from: number, to: number): [start: number, end: number] {
  let [start, end] = [from, to];
  while (start < end && !/[\p{L}\p{N}]/u.test(text[start] ?? '')) start++;
  while (end > start && !/[\p{L}\p{N}]/u.test(text[end - 1] ?? '')) end--;
  return [start, end];
}
