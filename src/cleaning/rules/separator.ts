import type { Rule } from '../../text/rule.ts';
import type { Removal } from '../removal.ts';

export const rule: Rule<Removal> = {
  summary: 'Lines of dashes, stars or other signs that only part the page.',
  *find({ blocks }) {
    for (const { span, text } of blocks) {
      if (!/^[\s_*=~#·•|–—-]+$/.test(text) || text.length < 3) continue;
      yield { span, label: 'navigation', strength: 4.5, reason: 'is a line of signs' };
    }
  },
};
