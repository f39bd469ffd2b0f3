import { toPhraseRule } from '../phrase-rule.ts';

export const rule = toPhraseRule({
  label: 'app-promo',
  summary: 'Promotion of an app or of notifications.',
  reason: 'promotes an app:',
});
