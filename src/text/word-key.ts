const stem = 7;
/** What is its own lower case and has no other form. */
const isPlain = /^[a-z0-9]+$/;

/**
 * What makes two words the same word when vocabularies are compared: lower case, without a possessive 's, only its first
 * seven letters, which levels most endings. It begins with `=`, so that it is never a line's key (`toLineKey`).
 */
export function toWordKey(word: string): string {
  if (isPlain.test(word)) return `=${word.slice(0, stem)}`;
  return `=${word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .slice(0, stem)}`;
}
