import { toPhraseRule } from '../phrase-rule.ts';

export const rule = toPhraseRule({
  label: 'author-bio',
  summary: 'Biographies of the author and disclaimers about opinions.',
  reason: 'tells about the author:',
});
