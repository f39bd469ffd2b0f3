import type { Speech } from './attribute-speech.ts';

/** Fewer words than these may be anybody's. */
const least = 3;

/** A headline or a standfirst that quotes what the text below quotes again has its speaker. */
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
    if (speech.stretch.paragraph > 1 || words.split(' ').length < least) return speech;
    const again = speeches.find(
      (other) =>
        other.speaker !== null &&
        other.stretch.paragraph > speech.stretch.paragraph &&
        ` ${toWords(other)} `.includes(` ${words} `),
    );
    return again ? { ...speech, speaker: again.speaker } : speech;
  });
}
