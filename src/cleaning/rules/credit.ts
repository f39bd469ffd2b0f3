import { toPhraseRule } from '../phrase-rule.ts';

export const rule = toPhraseRule({
  label: 'credit',
  summary: 'Credits to agencies, reporters and editors.',
  reason: 'credits a source:',
});
