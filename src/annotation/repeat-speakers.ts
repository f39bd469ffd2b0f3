import type { Speech } from './attribute-speech.ts';

/** Fewer words than these may be anybody's. */
const least = 3;
/** Below the head of a text terms are repeated too. */
const leastApart = 5;

/** A headline or a standfirst that quotes what the text below quotes again has its speaker, and so has a line set apart with no verb of speech. */
export function repeatSpeakers(
  speeches: readonly Speech[],
  paragraphs: readonly string[],
): readonly Speech[] {
  const toWords = ({ stretch: { paragraph, start, end } }: Speech) =>
    (
      paragraphs[paragraph]
        ?.slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' ');
  return speeches.map((speech) => {
    const words = toWords(speech);
    const isHead = speech.stretch.paragraph <= 1;
    if ((!isHead && speech.cued) || words.split(' ').length < (isHead ? least : leastApart)) return speech;
    const again = speeches.find(
      (other) =>
        other.speaker !== null &&
        (isHead || other.cued) &&
        (isHead
          ? other.stretch.paragraph > speech.stretch.paragraph
          : other.stretch.paragraph !== speech.stretch.paragraph) &&
        ` ${toWords(other)} `.includes(` ${words} `),
    );
    return again ? { ...speech, speaker: again.speaker } : speech;
  });
}
