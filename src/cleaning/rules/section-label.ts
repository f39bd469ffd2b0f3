import type { Rule } from '../../text/rule.ts';
import { toProfile } from '../profile.ts';
import type { Removal } from '../removal.ts';
import { findFirstParagraph } from '../running-text.ts';

const longest = 4;
const farthest = 12;

export const rule: Rule<Removal> = {
  summary: 'The name of a section or topic, above or beside the headline.',
  *find(source) {
    const { blocks } = toProfile(source);
    const first = Math.min(findFirstParagraph(blocks), farthest);
    const hasHeadline = blocks.slice(0, first).some(({ words }) => words > longest);
    if (!hasHeadline) return;
    for (const { block, words, ends, hits } of blocks.slice(0, first)) {
      if (words === 0 || words > longest || ends) continue;
      if (hits.some(({ kind, from }) => kind.endsWith('!') && from === 0)) continue;
      yield {
        span: block.span,
        label: 'section-label',
        strength: 2.8,
        reason: 'is a few words beside the headline',
      };
    }
  },
};
