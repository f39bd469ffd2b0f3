import type { Context } from '../text/context.ts';
import type { Label } from '../text/label.ts';
import type { SourceText } from '../text/source-text.ts';
import { isCorrection } from './is-correction.ts';
import { type CompiledModel, scoreLines } from './line-score.ts';
import { type BlockProfile, toProfile } from './profile.ts';
import type { Removal } from './removal.ts';
import { findFirstParagraph, findLastParagraph, isRunningText } from './running-text.ts';

/** No line is condemned or cleared by its shape alone beyond this. */
const strongest = 6;
/** How much less a learned answer counts against a line than it says: losing text is worse than leaving noise. */
const caution = 0.7;
/** The same against a paragraph of running text. */
const cautionOfText = 1.2;
/** The same against a sentence of so many words in a text of fewer paragraphs than these, which tells little of its own ways. */
const cautionOfShort = 3;
const fewParagraphs = 5;
const fewWords = 8;

/** From so many log-odds on a line is taken for the headline; so much more, and no more than `surest`, speaks for it. */
const leastHeadline = -1;
/** The same on for a sentence of running text: a first paragraph without a headline looks like one. */
const leastHeadlineOfText = -0.5;
const sparing = 2;
const surest = 4;

/** What a learned model says of each line of a text: against it or for it, and for the headline. Corrections are left to other rules. */
export function judgeLines(
  source: SourceText,
  context: Pick<Context, 'corpus'>,
  model: CompiledModel,
): Removal[] {
  const { blocks } = toProfile(source);
  const isShort = blocks.filter(isRunningText).length < fewParagraphs;
  const toCaution = (block: BlockProfile) => {
    if (isShort && (block.ends || block.sentences.length > 1) && block.words >= fewWords)
      return cautionOfShort;
    return isRunningText(block) ? cautionOfText : caution;
  };
  const first = findFirstParagraph(blocks);
  const last = findLastParagraph(blocks);
  const { lines, headline } = scoreLines(source, context, model);
  return lines.flatMap(({ logOdds, because }, index): Removal[] => {
    const block = blocks[index];
    if (!block || isCorrection(block)) return [];
    const least = isRunningText(block) ? leastHeadlineOfText : leastHeadline;
    if (index === headline?.index && headline.logOdds >= least)
      return [
        {
          span: block.block.span,
          label: 'headline',
          strength: -Math.min(surest, headline.logOdds + sparing),
          reason: 'reads as the headline of what stands below it',
        },
      ];
    return [
      {
        span: block.block.span,
        label: toLabel(block, index < first, index > last),
        isGuess: true,
        strength: Math.max(-strongest, Math.min(strongest, logOdds - toCaution(block))),
        reason:
          logOdds > 0
            ? `looks like what surrounds an article (${because.join('; ')})`
            : 'looks like the article',
      },
    ];
  });
}

/** The likeliest name for a line that only its shape speaks against. */
function toLabel(block: BlockProfile, isAbove: boolean, isBelow: boolean): Label {
  if (isRunningText(block)) return isBelow ? 'unrelated-news' : 'other';
  if (block.words >= 6 && !block.ends) return isAbove ? 'other' : 'related-link';
  if (block.words <= 3) return isAbove ? 'section-label' : 'navigation';
  return 'other';
}
