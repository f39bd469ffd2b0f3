import type { Rule } from '../../text/rule.ts';
import { type BlockProfile, toProfile } from '../profile.ts';
import type { Removal } from '../removal.ts';
import { isRunningText } from '../running-text.ts';

const leastShare = 0.35;
const shortest = 30;
const strongest = 4;

export const rule: Rule<Removal> = {
  summary:
    'Speaks for a paragraph that holds much of the text: what little there is of an article is not thrown out.',
  *find(source) {
    const { blocks } = toProfile(source);
    const prose = blocks.filter(isRunningText).reduce((sum, { words }) => sum + words, 0);
    for (const block of blocks) {
      const share = block.words / (prose || 1);
      if (!isProse(block) || share < leastShare) continue;
      const percent = Math.min(100, Math.round(share * 100));
      const strength = -Math.min(strongest, 1.5 + 10 * (share - leastShare));
      yield {
        span: block.block.span,
        label: 'body',
        strength,
        reason: `holds ${percent} % of the running text`,
      };
    }
  },
};

function isProse({ words, stopShare, hits, ends }: BlockProfile): boolean {
  return (
    ends &&
    words >= shortest &&
    stopShare >= 0.2 &&
    !hits.some(({ kind, from }) => kind.endsWith('!') && from === 0)
  );
}
