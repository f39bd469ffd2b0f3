import type { Rule } from '../../text/rule.ts';
import { toProfile } from '../profile.ts';
import type { Removal } from '../removal.ts';
import { findRepetitions } from '../repetition.ts';
import { findFirstParagraph } from '../running-text.ts';

const shortest = 6;
/** From this length on, nobody says the same twice. */
const long = 12;

/** Short lines repeat rightly ("Yes." in a transcript), so that only longer ones, or the headline's, count. */
export const rule: Rule<Removal> = {
  summary: 'Paragraphs, headlines and captions that stand a second time, word for word or nearly so.',
  *find(source) {
    const { blocks } = toProfile(source);
    const first = findFirstParagraph(blocks);
    for (const [index, { of, share, size }] of findRepetitions(source)) {
      const block = blocks[index];
      const original = blocks[of];
      if (!block || !original || of > index || share < 0.8 || size < 0.6) continue;
      if (block.words < shortest && !(index <= first && share === 1 && block.words >= 3)) continue;
      yield {
        span: block.block.span,
        label: 'duplicate',
        strength: block.words < long ? 5 : share === 1 ? 8 : 7,
        reason:
          share === 1
            ? `repeats ${original.block.id} word for word`
            : `repeats ${original.block.id} with few words changed`,
      };
    }
  },
};
