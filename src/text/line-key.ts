/**
 * What makes two lines the same line: lower case, compatibility forms unified, digits, punctuation and runs
 * of white space levelled, so that "3 min read" and "5 min read" share a key. Empty where nothing is left.
 */
export function toLineKey(line: string): string {
  return line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\p{N}+/gu, '0')
    .trim();
}
