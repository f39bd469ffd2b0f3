import type { Context } from '../text/context.ts';
import { type Label, removedLabels } from '../text/label.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';
import { type CompiledGluedModel, findGlued, type JudgedPiece, leastLogOdds } from './glued-score.ts';
import { isCorrection } from './is-correction.ts';
import { pieceFeatureNames, toPieceFeatures } from './piece-features.ts';
import { toPieceText } from './piece-view.ts';
import type { BlockProfile } from './profile.ts';
import type { Removal } from './removal.ts';
import { tellReasons } from './tell-reasons.ts';
import { findLeaves, toShares } from './trees.ts';

/** The least strength that cuts, and the most that any one rule gives. */
const cutting = 2.5;
const strongest = 6;

/** What a learned model says is glued to the paragraphs of a text. Corrections are left alone. */
export function judgeGlued(
  source: SourceText,
  context: Pick<Context, 'corpus'>,
  model: CompiledGluedModel,
): Removal[] {
  const text = toPieceText(source, context);
  return text.blocks.flatMap((block, index): Removal[] => {
    if (isCorrection(block)) return [];
    return findGlued(text, index, model).map(({ judged, span }) => ({
      span: toPlace(span, block),
      label: toLabel(judged.piece.profile),
      strength: Math.min(strongest, judged.logOdds - leastLogOdds + cutting),
      reason: `looks glued to what stands beside it (${toReasons(judged, model).join('; ')})`,
    }));
  });
}

function toPlace({ start, end }: Span, { block: { span } }: BlockProfile): Span {
  return { start: span.start + start, end: span.start + end };
}

/** The label of the first phrase of the trade in it. */
function toLabel({ hits }: BlockProfile): Label {
  const labels = hits.map(({ kind }) => removedLabels.find((label) => kind === `${label}!`));
  return labels.find((label) => label !== undefined) ?? 'other';
}

function toReasons({ piece }: JudgedPiece, { wording, trees }: CompiledGluedModel): string[] {
  const values = toPieceFeatures(piece, wording);
  return tellReasons(pieceFeatureNames, values, toShares(trees, findLeaves(trees, values), values.length));
}
