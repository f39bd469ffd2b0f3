import type { CleanedSource } from '../text/verdict.ts';

const functionWords = new Set(
  'the of and to in that is was for on with as by at it from be are has have said not which this but'.split(
    ' ',
  ),
);

/** Enough words to judge by. */
const least = 12;

/**
 * Whether the English detectors can read a source: its language is English, or it states none and one word in seven is
 * one of the commonest English function words (running English has one in four, German or French one in thirty).
 */
export function isEnglish({ source, metadata }: CleanedSource): boolean {
  if (metadata.language) return /^en\b/i.test(metadata.language);
  const words = source.text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < least) return /^[\p{Script=Latin}\P{L}]*$/u.test(source.text);
  return words.filter((word) => functionWords.has(word)).length * 7 > words.length;
}
