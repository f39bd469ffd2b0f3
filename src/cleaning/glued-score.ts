import { removedLabels } from '../text/label.ts';
import type { Span } from '../text/span.ts';
import { once } from './once.ts';
import { pieceFeatureNames, toPieceFeatures } from './piece-features.ts';
import {
  type OwnPiece,
  type OwnView,
  type Piece,
  type PieceParagraph,
  type PieceText,
  toPiece,
  toPieceParagraph,
} from './piece-view.ts';
import type { Unit } from './pieces.ts';
import { type BlockProfile, toTextProfile } from './profile.ts';
import { answer, type CompiledTrees, compileTrees, type Tree } from './trees.ts';
import { type CompiledWording, compileWording, type WordingModel } from './wording.ts';

/** `wording` judges the words of a piece; the answers of the trees, added, judge the piece beside what it is glued to. */
export interface GluedModel {
  readonly wording: WordingModel;
  readonly trees: readonly Tree[];
}

export interface CompiledGluedModel {
  readonly wording: CompiledWording;
  readonly trees: CompiledTrees;
}

/** A piece, and the log-odds that it is glued to the rest of its paragraph. */
export interface JudgedPiece {
  readonly piece: Piece;
  readonly logOdds: number;
}

/** A glued piece, and where it stands in its block: offsets within the block's text. */
export interface GluedPiece {
  readonly judged: JudgedPiece;
  readonly span: Span;
}

/** At which a piece is cut: of unknown dossiers, one wrong cut in about sixty clippings (`train-glued.ts --check`). */
export const leastLogOdds = 1.8;
/** How much more it counts against a piece that a phrase of the trade opens it. */
const named = 2;
/** Most units of a piece at an end of its paragraph, and inside it; most tokens; most pieces of a paragraph. */
const leastWorded = -1.5;
const mostAtEnd = 4;
const mostInside = 2;
const mostTokens = 60;
const mostCuts = 6;

export function compileGluedModel({ wording, trees }: GluedModel): CompiledGluedModel {
  return { wording: compileWording(wording), trees: compileTrees(trees, pieceFeatureNames) };
}

/** The pieces of a paragraph that may be glued to it: some of its first and of its last units, and few inside. */
export function findPieces(paragraph: PieceParagraph): Piece[] {
  return findOwnPieces(paragraph).map((piece) => ({ ...piece, paragraph }));
}

const findOwnPieces = once((paragraph: OwnView): readonly OwnPiece[] => {
  const { units, likely } = paragraph;
  const pieces: OwnPiece[] = [];
  for (let first = 0; first < units.length; first++) {
    const most = first === 0 ? mostAtEnd : mostInside;
    for (let last = first + 1; last <= Math.min(units.length, first + mostAtEnd); last++) {
      const size = (units[last - 1]?.to ?? 0) - (units[first]?.from ?? 0);
      const isFit = last === units.length ? first > 0 : last - first <= most;
      const isLikely = likely.slice(first, last).includes(true);
      if (isFit && isLikely && size > 0 && size <= mostTokens && !isAmiss(paragraph, first, last))
        pieces.push(toPiece(paragraph, first, last));
    }
  }
  return pieces;
});

/** Whether a piece has a sentence at an end that is worded like the article, or ends with a colon, so that more of it follows. */
function isAmiss({ block, units, worded }: OwnView, first: number, last: number): boolean {
  if (block.block.text[(units[last - 1]?.end ?? 0) - 1] === ':') return true;
  if (last - first < 2) return false;
  const isText = (at: number) => (worded[at] ?? 0) < leastWorded;
  return (
    (isText(first) && units[first + 1]?.joint === 'sentence') ||
    (isText(last - 1) && units[last - 1]?.joint === 'sentence')
  );
}

/**
 * What is glued to a block, piece by piece: the likeliest goes, and what is left is judged anew, as it will be when the
 * cleaned text is cleaned again.
 */
export function findGlued(
  text: PieceText,
  index: number,
  model: CompiledGluedModel,
  least = leastLogOdds,
): GluedPiece[] {
  let block = text.blocks[index];
  let found: GluedPiece[] = [];
  for (let cuts = 0; block && cuts < mostCuts; cuts++) {
    const judged = findLikeliest(text, index, block, model);
    if (!judged || judged.logOdds < least) break;
    const cut = toCut(judged.piece);
    const start = toOriginal(cut.start, found);
    const end = toOriginal(cut.end - 1, found) + 1;
    const outside = found.filter(({ span }) => span.end <= start || span.start >= end);
    found = [...outside, { judged, span: { start, end } }].sort((a, b) => a.span.start - b.span.start);
    block = toTextProfile(without(block, cut), text);
  }
  return found;
}

function findLikeliest(
  text: PieceText,
  index: number,
  block: BlockProfile,
  { wording, trees }: CompiledGluedModel,
): JudgedPiece | null {
  const paragraph = toPieceParagraph(text, index, block, wording);
  if (!paragraph) return null;
  let best: JudgedPiece | null = null;
  for (const piece of findPieces(paragraph)) {
    const logOdds = answer(trees, toPieceFeatures(piece, wording)) + (isNamed(piece) ? named : 0);
    if (!best || logOdds > best.logOdds) best = { piece, logOdds };
  }
  return best;
}

function isNamed({ profile: { tokens, hits } }: Piece): boolean {
  const first = tokens.findIndex(({ isWord }) => isWord);
  return hits.some(({ kind, from }) => from <= first && isTelling(kind));
}

const telling = new Set<string>(
  removedLabels.filter((label) => label !== 'update-note').map((label) => `${label}!`),
);
const isTelling = (kind: string) => telling.has(kind);

/** With the space after it, and the signs beside it that set it off. */
function toCut({ paragraph: { units, block }, first, last }: Piece): Span {
  const isSign = (unit: Unit | undefined) =>
    unit !== undefined && block.tokens.slice(unit.from, unit.to).every(({ isWord }) => !isWord);
  const before = units[first - 1];
  const after = units[last];
  const start = before && isSign(before) && units[first]?.joint === 'sign' ? before : units[first];
  const next = after?.joint === 'sign' && isSign(after) ? units[last + 1] : after;
  return { start: start?.start ?? 0, end: next?.start ?? block.block.text.length };
}

function without({ block }: BlockProfile, { start, end }: Span): BlockProfile['block'] {
  return { ...block, text: (block.text.slice(0, start) + block.text.slice(end)).trimEnd() };
}

/** Where a character of what is left stands in the whole block. */
function toOriginal(offset: number, found: readonly GluedPiece[]): number {
  return found.reduce((at, { span }) => (span.start <= at ? at + span.end - span.start : at), offset);
}
