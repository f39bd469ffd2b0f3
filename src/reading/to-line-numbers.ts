import { findLines } from './find-lines.ts';

/** Turns offsets of a text into line numbers, from 1. */
export function toLineNumbers(text: string): (offset: number) => number {
  const starts = [...findLines(text)].map((line) => line.start);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
