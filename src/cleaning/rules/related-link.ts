import { toPhraseRule } from '../phrase-rule.ts';

export const rule = toPhraseRule({
  label: 'related-link',
  summary: 'Links to other articles, by the words before them.',
  reason: 'points to other articles:',
});
