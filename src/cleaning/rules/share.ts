import { toPhraseRule } from '../phrase-rule.ts';

export const rule = toPhraseRule({
  label: 'share',
  summary: 'Buttons and pleas to share or follow.',
  reason: 'asks to share or follow:',
});
