/** What `kindOf` answers is a sum of these. */
export const letter = 1;
export const mark = 2;
export const digit = 4;
export const capital = 8;
const known = 128;

const kinds = new Uint8Array(0x10000);

/**
 * What Unicode says of a character (letter, mark, number, capital letter), 0 for any other; a character beyond the basic
 * plane is given by its code point. A look into a table, since regular expressions take a step of their own for each word.
 */
export function kindOf(code: number): number {
  if (code > 0xffff) return findKind(code);
  const kind = kinds[code] ?? 0;
  if (kind) return kind & ~known;
  const found = findKind(code);
  kinds[code] = found | known;
  return found;
}

function findKind(code: number): number {
  const character = String.fromCodePoint(code);
  if (/\p{Lu}/u.test(character)) return letter | capital;
  if (/\p{L}/u.test(character)) return letter;
  if (/\p{M}/u.test(character)) return mark;
  return /\p{N}/u.test(character) ? digit : 0;
}
