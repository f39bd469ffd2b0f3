import { toPhraseRule } from '../phrase-rule.ts';

export const rule = toPhraseRule({
  label: 'tags',
  summary: 'Lists of tags and topics.',
  reason: 'lists tags or topics:',
});
