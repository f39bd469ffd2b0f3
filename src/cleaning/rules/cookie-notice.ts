import { toPhraseRule } from '../phrase-rule.ts';

export const rule = toPhraseRule({
  label: 'cookie-notice',
  summary: 'Consent banners and privacy links.',
  reason: 'is about cookies or privacy on the site:',
});
