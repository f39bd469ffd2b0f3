import type { Span } from '../text/span.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The sentence of a text that holds an offset (UTF-16 code units), by the Unicode rules that `Intl.Segmenter`
 * applies; `language` is a BCP 47 tag.
 */
export function findSentence(text: string, offset: number, language = 'en'): Span {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(Intl.getCanonicalLocales(language), { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  const found = segmenter.segment(text).containing(Math.min(offset, Math.max(0, text.length - 1)));
  if (!found) return { start: 0, end: text.length };
  return { start: found.index, end: found.index + found.segment.trimEnd().length };
}
