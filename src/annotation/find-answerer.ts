import type { Span } from '../text/span.ts';
import type { NamedAt } from './people-index.ts';
import type { Stretch } from './quote-marks.ts';
import type { Speaker } from './speaker.ts';
import type { SpeakerMemory } from './speaker-memory.ts';

/** Who asks, and who is to answer. */
export interface Asked {
  readonly asker: Speaker | null;
  readonly answerer: Speaker;
}

const question = '(?:why|whether|if|how|what|when|where|about|who)\\b';

/** "Stadler asked Amaya why", "Okerlund asked him whether"; `null` where a sentence asks nobody. */
export function readAsked(
  blanked: string,
  { sentence, names }: { sentence: Span; names: readonly NamedAt[] },
  memory: SpeakerMemory,
): Asked | null {
  const words = blanked.slice(sentence.start, sentence.end);
  const [head] = names;
  const asker = head ? { name: head.named.name, entry: head.named.entry } : null;
  const pronoun = new RegExp(`\\basked (him|her) ${question}`).exec(words)?.[1];
  if (pronoun && asker) {
    const answerer = memory.resolveBeside(pronoun, asker.name);
    return answerer && { asker, answerer };
  }
  const asked = names.find(
    ({ start, end }) =>
      /\basked (?:(?:the|his|her) )?(?:[\p{Ll}-]+ ){0,3}$/u.test(blanked.slice(sentence.start, start)) &&
      new RegExp(`^ ${question}`).test(blanked.slice(end, sentence.end)),
  );
  if (!asked) return null;
  const opening = /^["“]?(He|She) /.exec(words)?.[1]?.toLowerCase();
  return {
    asker: asked === head ? (opening ? memory.resolvePronoun(opening) : null) : asker,
    answerer: { name: asked.named.name, entry: asked.named.entry },
  };
}

/** Nothing but a short quotation: a line of a dialogue. */
const isLine = (text = ''): boolean => text.length < 200 && /^\s*[“"‘'][^”"]*[”"’']\s*$/u.test(text);

/** “I was at home,” Ms Ruiz answered. */
const isTurn = (text = ''): boolean => /^\s*[“"‘'][^”"]{1,160}[,.!?][”"’'],? [^“”"]{4,48}\.$/u.test(text);

/**
 * Whether a quotation that stands alone in its paragraph is by the other of two: it answers a question or a charge (“You
 * wanted it,” said Harcourt. “I wanted my house.”), or it is a question put between the lines of a dialogue.
 */
export function isByTheOther(
  previous: Stretch | undefined,
  stretch: Stretch,
  paragraphs: readonly string[],
): boolean {
  if (previous?.paragraph !== stretch.paragraph - 1) return false;
  const toWords = ({ paragraph, start, end }: Stretch) =>
    paragraphs[paragraph]?.slice(start, end).trim() ?? '';
  const put = toWords(previous);
  const words = toWords(stretch);
  if (/\?$/.test(put)) return true;
  if (/\?$/.test(words) && isLine(paragraphs[stretch.paragraph]))
    return isLine(paragraphs[previous.paragraph]) || isTurn(paragraphs[previous.paragraph]);
  const charges = /\byou\b/i.test(put) && !/\b(?:I|we|my|our)\b/i.test(put);
  return charges && /^(?:I|I[’'](?:m|ve|d|ll)|Yes|No|Yeah|We|My|Never|Not|Of course|Because)\b/.test(words);
}
