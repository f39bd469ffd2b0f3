import type { Span } from '../text/span.ts';
import { type Gender, guessGender } from './guess-gender.ts';
import { readKin } from './read-kin.ts';
import { toNounGender } from './to-noun-gender.ts';

/** A name where it stands, by what all its forms share. */
export interface GenderedPlace extends Span {
  readonly paragraph: number;
  readonly key: string;
}

const quoted = /“[^”]*”?|"[^"]*"?|‘[^‘]*?[,.?!…]’/gu;
/** A further sentence that does not begin with the pronoun is about somebody else. */
const otherSubject = /(?<=\p{Ll}{2})[.!?]["”’]?\s+(?!(?:He|She|His|Her)\b).*$/su;
const pronoun = /(?<![\p{L}’'])(?:he|his|himself|she|her|hers|herself)(?![\p{L}])/giu;
const masculine = /^(?:he|his|himself)$/i;
/** “…,” she said: the paragraph behind one that names nobody else first. */
const spoken = /^\s*["“‘][^"”]*["”’],? (he|she) \p{Ll}+/iu;
/** What a pronoun tells: little where it is an owner's within the sentence, which may have another subject by then. */
const enough = 2;
const weights = { kin: 4, subject: 3, spoken: 2, owner: 1 };

/**
 * The genders that a text's own pronouns give to its people: the first pronoun behind a name, before anybody else is named and
 * outside quotation marks; “him” is never the subject of its own clause, so it tells nothing. A name whose pronouns disagree has
 * none. `places` in reading order, people only.
 */
export function voteGenders(
  paragraphs: readonly string[],
  places: readonly GenderedPlace[],
): ReadonlyMap<string, Gender> {
  const votes = new Map<string, { m: number; f: number }>();
  const add = (key: string, word: string, weight: number) => {
    const vote = votes.get(key) ?? { m: 0, f: 0 };
    if (masculine.test(word)) vote.m += weight;
    else vote.f += weight;
    votes.set(key, vote);
  };
  for (const [index, { paragraph, start, end, key }] of places.entries()) {
    const next = places[index + 1];
    const text = paragraphs[paragraph] ?? '';
    // "her brother, Jon Berg"
    const kin = readKin(text, start);
    if (kin) add(key, toNounGender({ words: '', noun: kin }) === 'm' ? 'he' : 'she', weights.kin);
    // "Ruiz's lawyer said she": the pronoun may be the lawyer's.
    if (/^['’]s? \p{Ll}/u.test(text.slice(end, end + 4))) continue;
    const stop = next?.paragraph === paragraph ? next.start : text.length;
    const behind = text
      .slice(end, stop)
      .replace(quoted, (words) => ' '.repeat(words.length))
      .replace(otherSubject, '')
      .slice(0, reach);
    const [first] = behind.matchAll(pronoun);
    if (first) {
      const isSubject = /[.!?]\W*$/.test(behind.slice(0, first.index)) || /^s?he$/i.test(first[0]);
      add(key, first[0], isSubject ? weights.subject : weights.owner);
    }
    const isOnly = next?.paragraph !== paragraph && places[index - 1]?.paragraph !== paragraph;
    const speaks = isOnly ? spoken.exec(paragraphs[paragraph + 1] ?? '')?.[1] : undefined;
    if (speaks && guessGender(key) === null) add(key, speaks, weights.spoken);
  }
  return new Map(
    [...votes].map(([key, { m, f }]): [string, Gender] => [
      key,
      m + f < enough ? null : m > 2 * f ? 'm' : f > 2 * m ? 'f' : null,
    ]),
  );
}

/** How far behind its name a pronoun may stand, in UTF-16 code units. */
const reach = 200;
