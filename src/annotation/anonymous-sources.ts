import type { AttributionLink } from '../text/annotation.ts';
import type { Span } from '../text/span.ts';
import { isPeople } from './count-nouns.ts';
import { parseCount } from './time-words.ts';

/** Who or what stands behind a statement, from the one nearest to the outlet to the root. */
export interface Root extends Span {
  readonly links: readonly AttributionLink[];
}

const few = 'one|two|three|four|five|six|seven|eight|nine|ten';
const counts = `a|an|${few}|several|some|multiple|many|another|unnamed|unidentified|anonymous`;
const insiders =
  'sources?|people|persons?|officials?|insiders?|executives?|employees?|diplomats?|advis[eo]rs?|lawyers?|bankers?|aides?|officers?|lawmakers?|managers?|staffers?|investors?|traders?|negotiators?|someone|somebody';
const knowing =
  'familiar with|briefed on|close to|with (?:direct )?knowledge of|with direct knowledge|aware of|involved in|who (?:was|were|is|are) (?:briefed|familiar|close|not authori[sz]ed)|who (?:declined|asked|spoke|wished|requested)|(?:speaking )?on condition of anonymity';
const tail = '[^,.;:“”"]{0,80}?(?=[,.;:“”"]| (?:said|told|says|had|have|has|that|reported)\\b|$)';
const where = '(?: (?:t?here|(?:in|at|from|of) [^,.;:“”"]{1,50}?))?';
/** People who speak without a name: known by a number, by what they know, or by being sources. */
const hidden = new RegExp(
  `(?<![\\p{L}-])(?:(?:the|its|his|their) )?(?:(?<count>${counts}) )?(?:(?:[\\p{Ll}-]+|\\p{Lu}[\\p{L}-]+) ){0,2}?(?:(?:${insiders})(?:,|${where},?) (?:${knowing})${tail}|sources?(?![\\p{L}-])|someone (?:${knowing})${tail})`,
  'giu',
);
/** "two diplomats", "an official": people with a number, who are sources where they speak. */
const numbered = new RegExp(
  `(?<![\\p{L}\\p{N}’'.,-])(?:(?<count>${few}|another|several) (?:(?:[\\p{Ll}-]+|\\p{Lu}[\\p{L}-]+) ){0,2}?(?<noun>[\\p{Ll}-]+)|an? (?:(?:senior|government|company|western|local|foreign|security|military|ministry|party|bank|industry|union|[\\p{Lu}][\\p{L}-]+) ){0,2}(?:official|insider|diplomat|aide|person))(?![\\p{L}-])`,
  'giu',
);
/** "one of them", "another of the officials", "the official": of those told of before. */
const taken = new RegExp(
  `(?<![\\p{L}-])(?:(?<count>one|another|two|three|several|some) of (?:them|(?:the|those|these) (?:(?:two|three|four|five) )?(?<those>${insiders}))|the (?<that>${insiders}))(?![\\p{L}-])`,
  'giu',
);
const verbs =
  'said|says?|told|tells?|added|confirmed|reported|warned|cautioned|insisted|acknowledged|estimated';
const speaks = new RegExp(
  `^,? (?:\\p{Ll}+ly )?(?:(?:have |has |had )(?:earlier |previously |also )?)?(?:(?:${verbs})(?![\\p{L}])(?! to be\\b)|described\\b[^.;]* as\\b|called\\b[^.;]*[“"‘'])`,
  'u',
);
const spokenBefore = /(?:[,”"’'] |^)(?:said|says|added|warned) $/;

/** People without a name within a stretch of a paragraph, whatever they do: those who know, and sources. */
export function findHidden(text: string, { start, end }: Span): Root | null {
  const match = text.slice(start, end).matchAll(hidden).next().value;
  return match ? toRoot(match, start) : null;
}

/**
 * People without a name who speak in a sentence. `known` are those of whom the text told shortly before, from whom “one of
 * them” and “the official” are taken.
 */
export function findSpeaking(text: string, sentence: Span, known: AttributionLink | null): Root | null {
  const words = text.slice(sentence.start, sentence.end);
  const matches = [
    ...words.matchAll(hidden),
    ...[...words.matchAll(numbered)].filter(isOfPeople),
    ...[...words.matchAll(taken)].filter((match) => known !== null && isOneOf(match, known)),
  ];
  const spoken = matches.find((match) => {
    const end = match.index + match[0].trimEnd().length;
    return (
      speaks.test(words.slice(end)) ||
      (spokenBefore.test(words.slice(0, match.index)) && /^(?:[,.;:]|$)/.test(words.slice(end)))
    );
  });
  return spoken ? toRoot(spoken, sentence.start) : null;
}

function isOfPeople({ groups }: RegExpExecArray): boolean {
  const { noun } = groups ?? {};
  return noun === undefined || isPeople(noun) || isPeople(`${noun}s`);
}

/** Whether the noun is that of those known; “them” is any of several. */
function isOneOf({ groups }: RegExpExecArray, { name, count }: AttributionLink): boolean {
  const { those, that } = groups ?? {};
  const noun = (those ?? that)?.toLowerCase().replace(/s$/, '');
  if (noun !== undefined)
    return new RegExp(`(?<![\\p{L}-])${noun}s?(?![\\p{L}-])`, 'iu').test(
      name.replace(/ (?:who|with) .*/, ''),
    );
  return count !== 1;
}

function toRoot(match: RegExpExecArray, offset: number): Root {
  const words = match[0].trimEnd();
  const start = offset + match.index;
  const name = words.replace(
    /^(?:An?|The|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Some|Another|Sources?)(?![\p{L}-])/u,
    (first) => first.toLowerCase(),
  );
  const link: AttributionLink = { name, entry: null, anonymous: true, count: toCount(words, match.groups) };
  return { start, end: start + words.length, links: [link] };
}

/** How many; null where a plural has no number. */
function toCount(words: string, groups: RegExpExecArray['groups']): number | null {
  const lower = groups?.['count']?.toLowerCase() ?? '';
  const counted = parseCount(lower === 'one' || lower === 'another' ? 'a' : lower);
  if (counted !== null) return counted;
  const single = /\b(?:someone|somebody|person|source|official|insider|diplomat|aide)\b/i.test(words);
  return single && !/\b(?:sources|people|officials)\b/i.test(words) ? 1 : null;
}
