import { analyse } from 'chardet';
import { decodeStrictly } from './decode-strictly.ts';

/** A letter case or mark that no language writes within a word: the sign of a wrong single-byte encoding. */
const implausible = /\p{Ll}[À-ÖØ-ÞŠŒŽŸ‚ƒ„†‡ˆ‰‹Œ](?!\p{Lu})/gu;
const leastConfidence = 20;
const mostImplausible = 0.2;
/** Languages in Latin letters write most of a text in ASCII. */
const latin = /^(macintosh|windows-125[0247])$/;
const mostForeign = 0.3;

/**
 * Decodes bytes that declare no encoding and are no UTF-8: by the statistics of byte sequences (chardet),
 * the likeliest encoding first, passing over those in which the bytes are no text. Old Macintosh files are
 * told by the odd words that they give in every other encoding. Null where no encoding fits.
 */
export function decodeByDetection(bytes: Uint8Array): string | null {
  const names = analyse(bytes)
    .filter((match) => match.confidence >= leastConfidence)
    .map((match) => (match.name === 'ISO-8859-1' ? 'windows-1252' : match.name));
  if (names.length === 0) names.push('windows-1252');
  for (const name of [...names, 'macintosh']) {
    const text = decodeStrictly(bytes, name);
    if (text !== null && isPlausible(text, name)) return text;
  }
  return null;
}

function isPlausible(text: string, encoding: string): boolean {
  const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  const odd = text.match(implausible)?.length ?? 0;
  if (latin.test(encoding) && foreign > text.length * mostForeign) return false;
  return odd <= foreign * mostImplausible && !/[\x80-\x9f]/.test(text);
}
