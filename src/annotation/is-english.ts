import type { CleanedSource } from '../text/verdict.ts';

const functionWords = new Set(
  'the of and to in that is was for on with as by at it from be are has have said not which this but'.split(
    ' ',
  ),
);

/** Enough words to judge by. */
const least = 12;

/**
 * Whether the English detectors can read a source: one word in seven is one of the commonest English function words (running
 * English has one in four, German or French one in thirty), or its language is said to be English and one in twenty is.
 */
export function isEnglish({ source, metadata }: CleanedSource): boolean {
  const isStated = metadata.language !== null && /^en\b/i.test(metadata.language);
  if (metadata.language && !isStated) return false;
  const words = source.text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < least) return isStated || /^[\p{Script=Latin}\P{L}]*$/u.test(source.text);
  return words.filter((word) => functionWords.has(word)).length * (isStated ? 20 : 7) > words.length;
}
