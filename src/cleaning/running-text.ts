import type { BlockProfile } from './profile.ts';

/** Whether a block is running text by its shape alone: long enough, ended as a sentence, with the small words of a sentence. */
export function isRunningText({ words, ends, stopShare, sentences }: BlockProfile): boolean {
  return ends && (words >= 20 || (words >= 12 && sentences.length > 1)) && stopShare >= 0.2;
}

/** Index of the first block of running text, the number of blocks where there is none. */
export function findFirstParagraph(blocks: readonly BlockProfile[]): number {
  const first = blocks.findIndex(isRunningText);
  return first < 0 ? blocks.length : first;
}

/** Index of the last block of running text, -1 where there is none. */
export function findLastParagraph(blocks: readonly BlockProfile[]): number {
  return blocks.findLastIndex(isRunningText);
}
