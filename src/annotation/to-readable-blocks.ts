import { blankCuts } from '../text/blank-cuts.ts';
import { metadataLabels } from '../text/label.ts';
import type { CleanedSource } from '../text/verdict.ts';
import type { ReadableBlock } from './detector.ts';

const citable: ReadonlySet<string> = new Set([...metadataLabels, 'pull-quote']);

/** The blocks that may be annotated, in reading order: kept ones, captions, credits, bylines and pull quotes. */
export function toReadableBlocks({ source, verdicts }: CleanedSource): readonly ReadableBlock[] {
  return source.blocks.flatMap((block, index): ReadableBlock[] => {
    const verdict = verdicts[index];
    if (!verdict || !(verdict.keep || citable.has(verdict.label))) return [];
    const text = blankCuts(block, verdict.cuts, '\n');
    return [{ block, label: verdict.label, kept: verdict.keep, text }];
  });
}
