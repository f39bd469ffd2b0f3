import type { Rule } from '../../text/rule.ts';
import { findHeadline } from '../find-headline.ts';
import { toProfile } from '../profile.ts';
import type { Removal } from '../removal.ts';

export const rule: Rule<Removal> = {
  summary: 'Speaks for the headline, though a phrase of the trade stands in it (“Live: …”, “Explained: …”).',
  *find(source) {
    const profile = toProfile(source);
    const headline = profile.blocks[findHeadline(profile)];
    if (!headline?.hits.length) return;
    yield {
      span: headline.block.span,
      label: 'headline',
      strength: -4,
      reason: 'the paragraphs below take up its words, and no other line above them',
    };
  },
};
