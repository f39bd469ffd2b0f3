import type { Rule } from '../../text/rule.ts';
import { type BlockProfile, toProfile } from '../profile.ts';
import type { Removal } from '../removal.ts';

const shortest = 25;

export const rule: Rule<Removal> = {
  summary: 'Teasers of other stories at the end of a file: long lines that break off in mid-sentence.',
  *find(source) {
    const { blocks } = toProfile(source);
    const teasers: BlockProfile[] = [];
    for (const block of blocks.toReversed()) {
      if (block.words < shortest || block.ends || /[:;]$/.test(block.block.text)) break;
      teasers.push(block);
    }
    if (teasers.length === blocks.length) return;
    for (const { block } of teasers) {
      yield {
        span: block.span,
        label: 'unrelated-news',
        strength: teasers.length > 1 ? 4.5 : 3,
        reason: 'breaks off in mid-sentence at the end of the file, as teasers of other stories do',
      };
    }
  },
};
