import { toPhraseRule } from '../phrase-rule.ts';

export const rule = toPhraseRule({
  label: 'navigation',
  summary: 'Menus, buttons, page numbers and reading times.',
  reason: 'is a menu item or button:',
});
