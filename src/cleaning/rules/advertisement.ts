import { toPhraseRule } from '../phrase-rule.ts';

export const rule = toPhraseRule({
  label: 'advertisement',
  summary: 'Advertisements, affiliate notices and appeals for money.',
  reason: 'advertises:',
});
