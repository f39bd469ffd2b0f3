import { toPhraseRule } from '../phrase-rule.ts';

export const rule = toPhraseRule({
  label: 'comments',
  summary: 'Comment forms, counters and their rules.',
  reason: 'belongs to a comment form:',
});
