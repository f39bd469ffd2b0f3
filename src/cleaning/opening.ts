export const clockFirst = /^\d{1,2}[:.h]\d\d(?!\d)/;
export const listNumberFirst = /^(?:\d{1,2}|[a-z])[.)]\s/i;

/** How a line begins, where it begins with a sign, a number or a label; null where with a word like any other. */
export function toOpening(text: string): string | null {
  if (clockFirst.test(text)) return 'clock';
  if (listNumberFirst.test(text)) return 'number';
  if (/^\d/.test(text)) return 'digit';
  if (/^\p{Lu}[\p{L} .'’-]{0,30}:\s/u.test(text)) return 'label';
  const [sign = ''] = /^[^\p{L}\d\s]+/u.exec(text) ?? [];
  return sign || null;
}
