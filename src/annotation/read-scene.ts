import type { Span } from '../text/span.ts';
import { isHuman } from './is-told-of-as-person.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { toNounGender } from './to-noun-gender.ts';

const opening =
  /^(?<words>(?:My|One|An?|Another) (?:[\p{Ll}-]+ ){0,3}?(?<noun>\p{Ll}{3,}))(?=,? who\b|, [^,]{1,60},| (?:in|at|from|on|outside|near|with|of) | (?:has|had|was|is|puts?|stood|sat|held|\p{Ll}+ed|\p{Ll}+s) )/u;

/**
 * Somebody without a name with whom a paragraph begins: "My neighbour, who sells fish on the pier, knows it." “Nobody comes,” she
 * says behind it. `null` where it begins with anybody else.
 */
export function readScene(
  blanked: string,
  { start, end }: Span,
): (SpeakerPhrase & { form: 'description' }) | null {
  const { words, noun } = opening.exec(blanked.slice(start, end))?.groups ?? {};
  if (start !== 0 || !words || !noun) return null;
  if (!isHuman(noun) && toNounGender({ words, noun }) === null) return null;
  return { form: 'description', words, noun, at: start, apposed: false };
}
