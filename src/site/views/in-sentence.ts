import { toSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { toShown } from './locator.ts';

/** Words in their sentence: what stands before, the words, what stands after. */
export type InSentence = readonly [before: string, words: string, after: string];

const longestSide = 60;

/** The sentence around words of a block, its sides cut at words where they are long; null where this edition withholds the words. */
export function toInSentence(text: string, { start, end }: Span): InSentence | null {
  const words = toShown(text.slice(start, end));
  if (words === null) return null;
  const sentence = toSentences(text).find((span) => start < span.end) ?? { start: 0, end: text.length };
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, Math.max(sentence.end, end));
  const left = before.length > longestSide ? `… ${before.slice(-longestSide).replace(/^\S*\s/, '')}` : before;
  const right = after.length > longestSide ? `${after.slice(0, longestSide).replace(/\s\S*$/, '')} …` : after;
  return [left, words, right];
}
