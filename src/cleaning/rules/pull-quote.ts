import type { Rule } from '../../text/rule.ts';
import { toProfile } from '../profile.ts';
import type { Removal } from '../removal.ts';
import { findRepetitions } from '../repetition.ts';
import { findFirstParagraph, isRunningText } from '../running-text.ts';

/** An excerpt keeps this share of its four-word runs even where a word was put in or a capital set. */
const leastShare = 0.6;

export const rule: Rule<Removal> = {
  summary: 'Excerpts of a paragraph set large, and the name of their speaker on the next line.',
  *find(source) {
    const profile = toProfile(source);
    const { blocks } = profile;
    const first = findFirstParagraph(blocks);
    for (const [index, { of, share, size }] of findRepetitions(profile)) {
      const block = blocks[index];
      const original = blocks[of];
      if (!block || !original || index < first || !isRunningText(original)) continue;
      if (share < leastShare || size >= 0.75 || block.words < 7) continue;
      const strength = share >= 0.8 ? 5 : 4.5;
      yield {
        span: block.block.span,
        label: 'pull-quote',
        strength,
        reason: `is an excerpt of ${original.block.id}`,
      };
      const speaker = blocks[index + 1];
      if (!speaker || speaker.ends || speaker.words > 6) continue;
      const named = new Set(original.tokens.map((token) => token.text));
      if (speaker.words > 0 && speaker.tokens.every((token) => named.has(token.text))) {
        yield {
          span: speaker.block.span,
          label: 'pull-quote',
          strength: 4.5,
          reason: `names the speaker of the pull quote ${block.block.id}`,
        };
      }
    }
  },
};
