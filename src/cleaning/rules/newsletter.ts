import { toPhraseRule } from '../phrase-rule.ts';

export const rule = toPhraseRule({
  label: 'newsletter',
  summary: 'Invitations to newsletters, mailing lists and feeds.',
  reason: 'invites to a newsletter or feed:',
});
