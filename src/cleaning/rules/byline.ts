import { toPhraseRule } from '../phrase-rule.ts';

export const rule = toPhraseRule({
  label: 'byline',
  summary: 'Who wrote it.',
  reason: 'names the author:',
});
