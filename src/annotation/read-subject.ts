import type { NamedAt } from './people-index.ts';
import { readBeforeApposition, readNounPhrase } from './read-noun-phrase.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

const auxiliary =
  /(?:^|[\s,])(?:also|later|then|has|have|had|would|was|were|is|are|been|being|previously|earlier|once|again|even|still|often|simply|just|who|which|that|to|first|publicly|now|already|did|not|never|meanwhile|instead|today|yesterday|in turn|on Twitter|\p{Ll}+ly|quoted as|heard|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last (?:week|month|year|night))\s*$/u;

/** Longest phrase looked at before a verb. */
const reach = 220;

/** Who is the subject of a verb: `left` is the paragraph up to the verb, from `from` on. */
export function readSubject(
  text: string,
  span: { from: number; to: number },
  names: readonly NamedAt[],
): SpeakerPhrase | null {
  const from = Math.max(span.from, span.to - reach);
  let left = text.slice(from, span.to).trimEnd();
  for (let round = 0; round < 5; round++) {
    const stripped = left.replace(auxiliary, '').trimEnd();
    if (stripped === left) break;
    left = stripped;
  }
  const end = from + left.length;
  if (/(?:^|[\s,])(?:and|but|or|by|before|after)$/i.test(left) || left === '')
    return { form: 'elided', at: end };
  if (left.endsWith(',')) return readBeforeApposition(text, { from, to: end - 1 }, names);
  return readNounPhrase(text, { from, to: end }, names);
}
