import { toPhraseRule } from '../phrase-rule.ts';

export const rule = toPhraseRule({
  label: 'paywall',
  summary: 'Barriers and offers of subscription, log-in forms.',
  reason: 'asks to subscribe or log in:',
});
