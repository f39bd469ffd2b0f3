import type { Numbers } from './words-of.ts';

/** Past every line: where a word stands that is in none. */
export const nowhere = 2 ** 31 - 1;

/** By number of a word, of which there are `count`, the index of the first line in which it stands. */
export function toFirstPlaces(lines: readonly Numbers[], count: number): Int32Array {
  const firsts = new Int32Array(count).fill(nowhere);
  for (let index = lines.length - 1; index >= 0; index--)
    for (const word of lines[index] ?? []) firsts[word] = index;
  return firsts;
}
