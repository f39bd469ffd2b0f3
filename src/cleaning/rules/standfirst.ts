import type { Rule } from '../../text/rule.ts';
import { toProfile } from '../profile.ts';
import type { Removal } from '../removal.ts';
import { findFirstParagraph } from '../running-text.ts';
import { countVocabulary } from '../vocabulary.ts';

const shortest = 6;
const longest = 60;
const leastShared = 0.3;

export const rule: Rule<Removal> = {
  summary:
    'Speaks for the headline and the standfirst: lines above the first paragraph whose words the paragraphs take up.',
  *find(source) {
    const profile = toProfile(source);
    const { blocks } = profile;
    const first = findFirstParagraph(blocks);
    if (first === blocks.length) return;
    const vocabulary = countVocabulary(profile);
    for (const block of blocks.slice(0, first)) {
      if (
        block.words < shortest ||
        block.words > longest ||
        block.hits.some(({ kind }) => kind.endsWith('!'))
      )
        continue;
      if ((vocabulary(block).shared ?? 0) < leastShared) continue;
      yield {
        span: block.block.span,
        label: 'dek',
        strength: -2,
        reason: 'the paragraphs below take up its words',
      };
    }
  },
};
