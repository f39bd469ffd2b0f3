import { diffArrays } from 'diff';
import { toWords } from './word-keys.ts';

/** A stretch of a witness and whether the other witness has it too. */
export interface Reading {
  readonly text: string;
  readonly same: boolean;
}

/** What two witnesses of the same words say, each to the character. */
export interface WordDiff {
  readonly left: readonly Reading[];
  readonly right: readonly Reading[];
}

/**
 * Compares two wordings word by word, by Myers' difference. Case, punctuation, marks of quotation and spaces make no
 * difference; they go with the word that they touch. The readings of a side, joined, are its text.
 */
export function diffWords(left: string, right: string): WordDiff {
  const [leftWords, rightWords] = [toPieces(left), toPieces(right)];
  const changes = diffArrays(
    leftWords.map(({ key }) => key),
    rightWords.map(({ key }) => key),
  );
  const sides = { left: [] as Reading[], right: [] as Reading[] };
  let [atLeft, atRight] = [0, 0];
  for (const { added, removed, count = 0 } of changes) {
    const same = !added && !removed;
    if (!added) {
      append(sides.left, leftWords.slice(atLeft, atLeft + count), same);
      atLeft += count;
    }
    if (!removed) {
      append(sides.right, rightWords.slice(atRight, atRight + count), same);
      atRight += count;
    }
  }
  return sides;
}

interface Piece {
  readonly key: string;
  readonly text: string;
}

/** The words of a text, each with the punctuation that touches it and the space behind it. */
function toPieces(text: string): Piece[] {
  const words = toWords(text);
  if (words.length === 0) return text === '' ? [] : [{ key: '', text }];
  const starts = words.map(({ start }, index) => {
    const before = words[index - 1];
    if (!before) return 0;
    const space = /\s(?=\S*$)/u.exec(text.slice(before.end, start));
    return space ? before.end + space.index + 1 : start;
  });
  return words.map(({ key }, index) => ({
    key,
    text: text.slice(starts[index], starts[index + 1] ?? text.length),
  }));
}

function append(readings: Reading[], pieces: readonly Piece[], same: boolean): void {
  readings.push({ text: pieces.map(({ text }) => text).join(''), same });
}
