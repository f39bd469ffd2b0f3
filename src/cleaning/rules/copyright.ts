import { toPhraseRule } from '../phrase-rule.ts';

export const rule = toPhraseRule({
  label: 'copyright',
  summary: 'Copyright lines, rights notices, reprint offers.',
  reason: 'states rights:',
});
