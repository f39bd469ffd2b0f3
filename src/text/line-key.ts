import { digit, kindOf, letter } from './letter-kinds.ts';

/**
 * What makes two lines the same line: lower case, compatibility forms unified, digits, punctuation and runs
 * of white space levelled, so that "3 min read" and "5 min read" share a key. Empty where nothing is left.
 */
export function toLineKey(line: string): string {
  const text = line.normalize('NFKC').toLowerCase();
  let key = '';
  let isApart = false;
  let isNumber = false;
  let from = 0;
  let to = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    const kind = kindOf(code);
    if (kind & letter) {
      if (from === to) {
        if (isApart && key) key += ' ';
        from = at;
      }
      to = end;
      isNumber = false;
      isApart = false;
    } else {
      key += text.slice(from, to);
      from = to = end;
      if (!(kind & digit)) isNumber = false;
      else if (!isNumber) {
        key += isApart && key ? ' 0' : '0';
        isNumber = true;
      }
      isApart = !(kind & digit);
    }
    at = end;
  }
  return key + text.slice(from, to);
}
