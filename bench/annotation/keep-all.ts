import type { SourceText } from '../../src/text/source-text.ts';
import type { Verdict } from '../../src/text/verdict.ts';

/** The verdicts on a text of which nothing was cleaned away: a headline, and body below it. */
export function keepAll({ blocks }: SourceText): readonly Verdict[] {
  return blocks.map(
    ({ id }, index): Verdict => ({
      block: id,
      keep: true,
      label: index === 0 ? 'headline' : 'body',
      rule: null,
      reason: null,
      strength: null,
      doubtful: false,
      cuts: [],
    }),
  );
}
