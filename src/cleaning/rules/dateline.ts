import type { Rule } from '../../text/rule.ts';
import { toProfile } from '../profile.ts';
import type { Removal } from '../removal.ts';
import { isRunningText } from '../running-text.ts';

/** “MARSING, Idaho (WQTL) —”, “Nairobi —”, “NEW YORK, June 2 --”. */
const dateline = /^\p{Lu}[\p{L} .'’-]{2,40}(?:, ?[\p{L}. ]+\d{0,2})?(?: ?\([^)]{2,30}\))? ?(?:[–—-]{1,2})$/u;

export const rule: Rule<Removal> = {
  summary: 'Speaks for a dateline on a line of its own: a place and a dash above a paragraph.',
  *find(source) {
    const { blocks } = toProfile(source);
    for (const [index, { block }] of blocks.entries()) {
      const next = blocks[index + 1];
      if (!next || !isRunningText(next) || !dateline.test(block.text)) continue;
      yield {
        span: block.span,
        label: 'dateline',
        strength: -4,
        reason: 'is a place and a dash above a paragraph',
      };
    }
  },
};
