import type { Rule } from '../../text/rule.ts';
import { type BlockProfile, toProfile } from '../profile.ts';
import type { Removal } from '../removal.ts';
import { findRepetitions } from '../repetition.ts';
import { findFirstParagraph, isRunningText } from '../running-text.ts';

const shortest = 6;
/** From this length on, nobody says the same twice. */
const long = 12;
/** What is said so often again is the form of the text: a list, a refrain. */
const usual = 3;
const margin = 0.4;

/** Short lines repeat rightly ("Yes." in a transcript), so that only longer ones, or the headline's, count. */
export const rule: Rule<Removal> = {
  summary: 'Paragraphs, headlines and captions that stand a second time, word for word or nearly so.',
  *find(source) {
    const profile = toProfile(source);
    const { blocks } = profile;
    const first = findFirstParagraph(blocks);
    const copies = [...findRepetitions(profile)].filter(([index, { of, share, size }]) => {
      const words = blocks[index]?.words ?? 0;
      if (of > index || share < 0.8 || size < 0.6) return false;
      return words >= shortest || (index <= first && share === 1 && words >= 3);
    });
    const counts = new Map<number, number>();
    for (const [, { of }] of copies) counts.set(of, (counts.get(of) ?? 0) + 1);
    for (const [index, { of, share }] of copies) {
      const isStray =
        index > first &&
        share === 1 &&
        shareOfParagraphs(blocks, of) + margin < shareOfParagraphs(blocks, index);
      const [copy, original] = isStray ? [blocks[of], blocks[index]] : [blocks[index], blocks[of]];
      if (!copy || !original) continue;
      const isList = (counts.get(of) ?? 0) >= usual;
      yield {
        span: copy.block.span,
        label: 'duplicate',
        strength: isList ? 2 : copy.words < long ? 5 : share === 1 ? 8 : 7,
        reason:
          share === 1
            ? `repeats ${original.block.id} word for word`
            : `repeats ${original.block.id} with few words changed`,
      };
    }
  },
};

/** Share of paragraphs among the eight lines around. Of two copies, the one with the smaller strayed from its place. */
function shareOfParagraphs(blocks: readonly BlockProfile[], index: number): number {
  const around = blocks.slice(Math.max(0, index - 4), index + 5).filter((block) => block !== blocks[index]);
  return around.filter(isRunningText).length / (around.length || 1);
}
