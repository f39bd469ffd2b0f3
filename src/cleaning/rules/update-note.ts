import { toPhraseRule } from '../phrase-rule.ts';

export const rule = toPhraseRule({
  label: 'update-note',
  summary: 'Lines that say when a text was published or updated.',
  reason: 'says when the text was published or updated:',
});
