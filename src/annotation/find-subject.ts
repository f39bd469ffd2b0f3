import type { Span } from '../text/span.ts';
import { isPastTense } from './lexicon.ts';
import { postNominals } from './name-words.ts';
import type { NamedAt } from './people-index.ts';
import { toCueForm } from './speech-words.ts';

/** What a sentence is about: the name or the pronoun before its first finite verb. */
export type Subject =
  | { readonly form: 'name'; readonly at: NamedAt }
  | { readonly form: 'pronoun'; readonly word: string; readonly start: number };

/** "in Lagos", "of the late Ana Ruiz": what hangs on another word is no subject. */
const hangs =
  /(?:^|[^\p{L}’'])(?:of|in|at|to|for|with|by|from|on|over|about|against|after|before|under|near|into|through|than|like|between|among|behind|via|per|without|during|since|until|including|told|asked|called|gave)\s+(?:(?:the|a|an|his|her|its|their|our|this|that|late|former|then)\s+)*(?:[\p{Ll}-]+\s+){0,2}$/iu;
/** "that runs the AMAs": an object. */
const isObject =
  /(?<!\b(?:as|was|is|has|says|whereas|unless|perhaps|always|besides))(?<=\p{Ll}{2}(?:ed|ing|[^s]s)) (?:the|a|an|his|her|its|their) $/u;
const finite =
  /^(?:has|have|had|is|are|was|were|will|would|can|could|may|might|must|should|did|does|do|also|then|later|never|once|both|not|even|still|often|again|just|already|now|soon|first|instead)$/;
/**
 * The subject of a sentence outside its quotations: the first name or pronoun that stands where a subject may and has a verb behind it.
 * `null` where a sentence has none, such as one about "the bridge".
 */
export function findSubject(
  blanked: string,
  { start, end }: Span,
  names: readonly NamedAt[],
): Subject | null {
  const words = blanked.slice(start, end);
  const pronouns = [...words.matchAll(/(?<![\p{L}’'])(?:he|she|they|it)(?=['’]s\b|['’]d\b| )/giu)].map(
    ({ 0: word, index }): Subject => ({ form: 'pronoun', word: word.toLowerCase(), start: start + index }),
  );
  const named = names.map((at): Subject => ({ form: 'name', at }));
  const places = [...named, ...pronouns].sort((a, b) => toStart(a) - toStart(b));
  return (
    places.find((place) => {
      const before = words.slice(0, toStart(place) - start);
      if (hangs.test(before) || isObject.test(before)) return false;
      if (place.form === 'name')
        return (
          !place.at.possessive &&
          isBeforeVerb(blanked.slice(place.at.end, end), /, (?:[\p{Ll}-]+ ){0,4}$/u.test(before))
        );
      // "the company said it was late": something without a name comes first.
      return /^(?:he|she)$/.test(place.word)
        ? !names.some(({ end: at }) => at < place.start)
        : opens.test(before);
    }) ?? null
  );
}

/** What may stand before a pronoun that begins its clause. */
const opens = /^["“‘]?$|^(?:[\p{L}\d’' ]{1,40},)? ?(?:[Bb]ut |[Aa]nd |[Nn]ow |[Ss]o )?$/u;

const toStart = (subject: Subject): number => (subject.form === 'name' ? subject.at.start : subject.start);

/**
 * Whether what follows a name goes on with a finite verb, appositions and relative clauses passed over. `isApposed`: the name
 * itself stands behind a comma ("One of them, the driver Ana Ruiz, said"), so that the next one closes what the comma opened.
 */
function isBeforeVerb(after: string, isApposed: boolean): boolean {
  const rest = after.slice(0, reach).replace(behindName, '');
  if (isVerb(rest) || (isApposed && rest.startsWith(',') && isVerb(rest.slice(1)))) return true;
  if (!/^,? (?:who|which)\b|^, (?!(?:and|or|but)\b)/.test(rest)) return false;
  return [...rest.slice(1).matchAll(/,(?= )/g)].some(({ index }) => isVerb(rest.slice(index + 2)));
}

function isVerb(rest: string): boolean {
  const word = /^ (?:\p{Ll}+ly )?(\p{Ll}+)/u.exec(rest)?.[1];
  if (word === undefined) return false;
  return (
    finite.test(word) ||
    isPastTense(word) ||
    /ed$/.test(word) ||
    /^(?:past|present)$/.test(toCueForm(word) ?? '')
  );
}

const behindName = new RegExp(`^ (?:\\([^()]{1,40}\\)|${[...postNominals].join('|')}|Jr|Sr)`);

/** Longest apposition looked over. */
const reach = 240;
