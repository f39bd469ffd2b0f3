import type { Span } from '../text/span.ts';
import type { Gender } from './guess-gender.ts';

/** A name where it stands, by what all its forms share. */
export interface GenderedPlace extends Span {
  readonly paragraph: number;
  readonly key: string;
}

const quoted = /“[^”]*”?|"[^"]*"?|‘[^‘]*?[,.?!…]’/gu;
/** A further sentence that does not begin with the pronoun is about somebody else. */
const otherSubject = /(?<=\p{Ll}{2})[.!?]["”’]?\s+(?!(?:He|She|His|Her)\b).*$/su;
const masculine = /^(?:he|his|him|himself)$/i;

/**
 * The genders that a text's own pronouns give to its people: the first pronoun behind a name, before anybody else is named and
 * outside quotation marks. A name whose pronouns disagree has none. `places` in reading order, people only.
 */
export function voteGenders(
  paragraphs: readonly string[],
  places: readonly GenderedPlace[],
): ReadonlyMap<string, Gender> {
  const votes = new Map<string, { m: number; f: number }>();
  for (const [index, { paragraph, end, key }] of places.entries()) {
    const next = places[index + 1];
    const text = paragraphs[paragraph] ?? '';
    // "Ruiz's lawyer said she": the pronoun may be the lawyer's.
    if (/^['’]s? \p{Ll}/u.test(text.slice(end, end + 4))) continue;
    const stop = next?.paragraph === paragraph ? next.start : text.length;
    const behind = text
      .slice(end, stop)
      .replace(quoted, (words) => ' '.repeat(words.length))
      .replace(otherSubject, '');
    const pronoun = /(?<![\p{L}’'])(?:he|his|him|himself|she|her|hers|herself)(?![\p{L}])/iu.exec(
      behind.slice(0, reach),
    )?.[0];
    if (pronoun === undefined) continue;
    const vote = votes.get(key) ?? { m: 0, f: 0 };
    if (masculine.test(pronoun)) vote.m++;
    else vote.f++;
    votes.set(key, vote);
  }
  return new Map(
    [...votes].map(([key, { m, f }]): [string, Gender] => [key, m > 2 * f ? 'm' : f > 2 * m ? 'f' : null]),
  );
}

/** How far behind its name a pronoun may stand. */
const reach = 200;
