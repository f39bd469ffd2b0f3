const stem = 7;

/**
 * What makes two words the same word when vocabularies are compared: lower case, without a possessive 's, only its first
 * seven letters, which levels most endings. It begins with `=`, so that it is never a line's key (`toLineKey`).
 */
export function toWordKey(word: string): string {
  return `=${word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .slice(0, stem)}`;
}
