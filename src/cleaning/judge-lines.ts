import type { Context } from '../text/context.ts';
import type { Label } from '../text/label.ts';
import type { SourceText } from '../text/source-text.ts';
import { isCorrection } from './is-correction.ts';
import { type CompiledModel, scoreLines } from './line-score.ts';
import { type BlockProfile, toProfile } from './profile.ts';
import type { Removal } from './removal.ts';
import { findFirstParagraph, findLastParagraph, isRunningText } from './running-text.ts';
import { countVocabulary } from './vocabulary.ts';

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
/** Share of a headline's longer words that the paragraphs take up. */
const leastTakenUp = 0.3;
/** A row of names of which the paragraphs take up less is a menu. */
const mostOfMenu = 0.5;

/** What a learned model says of each line of a text. The likely headline and corrections are left to other rules. */
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
  const headline = findHeadline(blocks.slice(0, first), blocks);
  return scoreLines(source, context, model).flatMap(({ logOdds, because }, index): Removal[] => {
    const block = blocks[index];
    if (!block || index === headline || isCorrection(block)) return [];
    return [
      {
        span: block.block.span,
        label: toLabel(block, index < first, index > last),
        strength: Math.max(-strongest, Math.min(strongest, logOdds - toCaution(block))),
        reason:
          logOdds > 0
            ? `looks like what surrounds an article (${because.join('; ')})`
            : 'looks like the article',
      },
    ];
  });
}

/** Of the lines above the text that may be its headline the first whose words it takes up, else the first; -1 where none may be. */
function findHeadline(head: readonly BlockProfile[], blocks: readonly BlockProfile[]): number {
  const candidates = [...head.entries()].filter(([, block]) => isHeadlineLike(block));
  if (!candidates.length) return -1;
  const vocabulary = countVocabulary(blocks);
  const likely = candidates
    .map(([index, block]) => ({ index, block, shared: vocabulary(block).shared ?? 0 }))
    .filter(({ block, shared }) => !(isRowOfNames(block) && shared < mostOfMenu));
  return (likely.find(({ shared }) => shared >= leastTakenUp) ?? likely[0])?.index ?? -1;
}

/** Capitalised words without a small one among them: a menu, if the text does not take them up. */
function isRowOfNames({ block, tokens, words, stopShare }: BlockProfile): boolean {
  return (
    words >= 5 &&
    stopShare === 0 &&
    tokens.every(({ isWord, start }) => !isWord || /[^\p{Ll}]/u.test(block.text[start] ?? ''))
  );
}

/** A headline looks like what surrounds an article. */
function isHeadlineLike({ block, words, ends, hits }: BlockProfile): boolean {
  return words >= 4 && words <= 25 && !ends && hits.length === 0 && !isMenu(block.text);
}

/** Parts set side by side by signs. */
function isMenu(text: string): boolean {
  return /[|·›»>]|\s—\s.*\s—\s/.test(text);
}

/** The likeliest name for a line that only its shape speaks against. */
function toLabel(block: BlockProfile, isAbove: boolean, isBelow: boolean): Label {
  if (isRunningText(block)) return isBelow ? 'unrelated-news' : 'other';
  if (block.words >= 6 && !block.ends) return isAbove ? 'other' : 'related-link';
  if (block.words <= 3) return isAbove ? 'section-label' : 'navigation';
  return 'other';
}
