import type { Context } from '../../text/context.ts';
import type { Label } from '../../text/label.ts';
import type { Rule } from '../../text/rule.ts';
import type { SourceText } from '../../text/source-text.ts';
import model from '../line-model.json' with { type: 'json' };
import { compileModel, type LineModel, scoreLines } from '../line-score.ts';
import { type BlockProfile, toProfile } from '../profile.ts';
import type { Removal } from '../removal.ts';
import { findFirstParagraph, findLastParagraph, isRunningText } from '../running-text.ts';

const compiled = compileModel(model as unknown as LineModel);
/** No line is condemned or cleared by its shape alone beyond this. */
const strongest = 6;

export const rule: Rule<Removal> = {
  summary:
    'Lines that look like what surrounds an article, by length, ending, wording, place and neighbours (learned).',
  *find(source: SourceText, context: Context) {
    const { blocks } = toProfile(source);
    const first = findFirstParagraph(blocks);
    const last = findLastParagraph(blocks);
    const scores = scoreLines(source, context, compiled);
    const headline = blocks.findIndex((block, index) => index < first && isHeadlineLike(block));
    for (const [index, { logOdds, because }] of scores.entries()) {
      const block = blocks[index];
      if (!block || index === headline) continue;
      yield {
        span: block.block.span,
        label: toLabel(block, index < first, index > last),
        strength: Math.max(-strongest, Math.min(strongest, logOdds)),
        reason:
          logOdds > 0
            ? `looks like what surrounds an article (${because.join('; ')})`
            : 'looks like the article',
      };
    }
  },
};

/** A headline looks like what surrounds an article; the first line above the text that may be one is left to other rules. */
function isHeadlineLike({ words, ends, hits }: BlockProfile): boolean {
  return words >= 4 && words <= 25 && !ends && hits.length === 0;
}

/** The likeliest name for a line that only its shape speaks against. */
function toLabel(block: BlockProfile, isAbove: boolean, isBelow: boolean): Label {
  if (isRunningText(block)) return isBelow ? 'unrelated-news' : 'other';
  if (block.words >= 6 && !block.ends) return isAbove ? 'other' : 'related-link';
  if (block.words <= 3) return isAbove ? 'section-label' : 'navigation';
  return 'other';
}
