import type { BlockId } from '../text/block.ts';
import {
  bodyWords,
  eventTails,
  instrumentTails,
  neverNames,
  partyWords,
  programmeFronts,
} from './kind-words.ts';
import { isCommonWord, isDemonym, isFirstName, isKnownOrganization, isKnownPlace } from './lexicon.ts';
import type { Run } from './name-runs.ts';
import { dropTrailingRoles, isOfOffice, isTrade, skipTitle } from './name-titles.ts';
import {
  calendarWords,
  functionWords,
  honorifics,
  legalForms,
  officeWords,
  placeHeads,
  postNominals,
  roles,
} from './name-words.ts';
import { isAcronym, isCapital, type Token } from './tokens.ts';

/** A run cut to the name in it: what it is called, and the words around that tell its kind. */
export interface Sighting {
  /** As it is written: `Jens Peder Stoltenhoff`. */
  readonly form: string;
  readonly words: readonly Token[];
  /** The source's name and block. */
  readonly source: string;
  readonly block: BlockId;
  readonly tokens: readonly Token[];
  /** First and last token of the name. */
  readonly from: number;
  readonly to: number;
  /** The office or form of address before it, as written: `Harbour Minister`; empty without. */
  readonly title: string;
  /** It opens a sentence. */
  readonly opens: boolean;
}

/** What the dossier's running text says of words: which of them also stand in lower case. */
export interface Vocabulary {
  readonly lower: ReadonlySet<string>;
  /** Words with a capital inside a sentence. */
  readonly inner: ReadonlySet<string>;
}

/**
 * The names in a run, without the words of a sentence's beginning, offices, forms of address and nations: "Disney Chief Executive
 * Bob Iger" holds a firm, an office and a person.
 */
export function toSightings(run: Run, source: string, vocabulary: Vocabulary): readonly Sighting[] {
  const { tokens, readable } = run.block;
  const { from, to, opens } = trim(run, vocabulary);
  if (to - from >= longestRun || isShouted(tokens.slice(from, to + 1))) return [];
  const toSighting = (start: number, end: number, title: string): Sighting[] => {
    const words = tokens.slice(start, end + 1);
    const isFirst = opens && start === from;
    if (!isName(words, { opens: isFirst, vocabulary })) return [];
    const form = toForm(words);
    const named = words.filter(({ kind }) => kind === 'word');
    return [
      {
        form,
        words: named,
        source,
        block: readable.block.id,
        tokens,
        from: start,
        to: end,
        title,
        opens: isFirst,
      },
    ];
  };
  if (isKnown(tokens.slice(from, to + 1))) return toSighting(from, to, '');
  const person = findPersonBehindPlace(tokens, from, to);
  if (person !== null) return [...toSighting(from, person - 1, ''), ...toSighting(person, to, '')];
  const body = findBodyEnd(tokens, from, to);
  if (body === to) return toSighting(from, to, '');
  const titled = skipTitle(tokens, body === null ? from : body + 1, to);
  let start = titled;
  while (titled > from && start <= to && /^(?:of|for|the)$/.test(tokens[start]?.raw ?? '')) start++;
  const firstRole = tokens.findIndex(
    ({ key }, at) => at >= from && at < start && (roles.has(key) || honorifics.has(key)),
  );
  const before = body ?? firstRole - 1;
  const prefix = before >= from ? toSighting(skipNation(tokens, from, before), before, '') : [];
  if (start > to) return body === null ? toSighting(from, dropTrailingRoles(tokens, from, to), '') : prefix;
  const isOffice = firstRole >= 0 && start === titled;
  const title = isOffice ? toForm(tokens.slice(body === null ? from : body + 1, start)) : '';
  const end = start > from ? to : dropTrailingRoles(tokens, from, to);
  return [
    ...prefix.filter(({ words }) => isWorthy(words, vocabulary)),
    ...toSighting(skipNation(tokens, start, end), end, title),
  ];
}

/** "the envoy to Ukraine Kurt Volker": where the person begins. */
function findPersonBehindPlace(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from + 1; at < to; at++) {
    const place = tokens.slice(from, at);
    const isPlace = place.every(isCapital) && isKnownPlace(place.map(({ key }) => key).join(' '));
    const isPerson =
      isFirstName(keyAt(tokens, at)) && !isKnownPlace(keyAt(tokens, at)) && !bodyWords.has(keyAt(tokens, to));
    if (isPlace && isPerson && !isFirstName(keyAt(tokens, from)) && tokens[at]?.before === ' ') return at;
  }
  return null;
}

/** No name has more words; what has is a heading or a table. */
const longestRun = 14;

/** What stands before an office must be a name by itself: "Disney Chief Executive", not "Harbour Minister". */
function isWorthy(words: readonly Token[], vocabulary: Vocabulary): boolean {
  return (
    isKnown(words) ||
    words.length > 1 ||
    !words.some(({ key }) => isCommonWord(key) || vocabulary.lower.has(key))
  );
}

function isKnown(words: readonly Token[]): boolean {
  const key = words.map((word) => word.key).join(' ');
  return words.every(isCapital) && (isKnownPlace(key) || isKnownOrganization(key));
}

function trim(run: Run, vocabulary: Vocabulary): { from: number; to: number; opens: boolean } {
  const { tokens } = run.block;
  let { from, to, opens } = run;
  // "Minister of State for Labour Ana Ruiz": the portfolio is no part of the name.
  const isPortfolio = officeWords.has(keyAt(tokens, from)) && /^(?:for|of)$/.test(keyAt(tokens, from - 1));
  if (isPortfolio && to > from + 1 && isOfOffice(tokens, from - 1)) from++;
  while (from < to && isLoose(tokens, from, { opens, vocabulary })) {
    from++;
    opens = false;
  }
  while (to > from && isLooseEnd(tokens[to] as Token)) to--;
  return { from, to, opens };
}

/** The last token of a body or statute with which a run begins: all of it, or up to an office behind "of" ("House of Lords Speaker"). */
function findBodyEnd(tokens: readonly Token[], from: number, to: number): number | null {
  const isTail = (at: number) =>
    bodyWords.has(keyAt(tokens, at)) ||
    instrumentTails.has(keyAt(tokens, at)) ||
    isExecutiveBody(tokens, from, at);
  if (to > from && isTail(to)) return to;
  const of = tokens.findIndex(
    ({ key }, at) => at > from && at < to && /^(?:of|for)$/.test(key) && isTail(at - 1),
  );
  if (of < 0) return null;
  const role = tokens.findIndex(({ key }, at) => at > of + 1 && at <= to && roles.has(key));
  return role < 0 || /^(?:of|for|the)$/.test(keyAt(tokens, role - 1)) ? to : role - 1;
}

/** "Health and Safety Executive", which no office is. */
function isExecutiveBody(tokens: readonly Token[], from: number, at: number): boolean {
  const isJoined = tokens.slice(from, at).some(({ key }) => key === 'and');
  return isJoined && keyAt(tokens, at) === 'executive' && !roles.has(keyAt(tokens, at - 1));
}

function skipNation(tokens: readonly Token[], from: number, to: number): number {
  return from < to && isDemonym(keyAt(tokens, from)) && !isKnown(tokens.slice(from, to + 1))
    ? from + 1
    : from;
}

function isName(words: readonly Token[], context: { opens: boolean; vocabulary: Vocabulary }): boolean {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return false;
  if (words.length === 1) return !isNoName(first, context);
  if (eventTails.has(last.key) || /^\p{Lu}$/u.test(last.raw)) return false;
  if (/^\d+$/.test(last.raw) && words.every(({ key, raw }) => /^\d+$/.test(raw) || neverNames.has(key)))
    return false;
  return !words.every(
    ({ key }) => neverNames.has(key) || calendarWords.has(key) || roles.has(key) || isDemonym(key),
  );
}

/** "PERSISTENT RUMORS", "MORE WEIGHT": a heading in capitals. */
function isShouted(words: readonly Token[]): boolean {
  return words.length > 1 && words.every(isAcronym) && words.some(({ raw }) => raw.length > 4);
}

function isLooseEnd(token: Token): boolean {
  return (
    postNominals.has(token.raw) ||
    calendarWords.has(token.key) ||
    (functionWords.has(token.key) && !isAcronym(token))
  );
}

function keyAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? '';
}

/** Whether a run's first word is no part of a name: a sentence's first word, an article, a nation before a name. */
function isLoose(
  tokens: readonly Token[],
  at: number,
  { opens, vocabulary }: { opens: boolean; vocabulary: Vocabulary },
): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1] as Token;
  if (next.before === '-' || next.kind === 'mark' || isKnownPlace(`${token.key} ${next.key}`)) return false;
  if (isAcronym(token) && isKnownPlace(token.key)) return false;
  if (programmeFronts.has(token.key)) return false;
  if (placeHeads.has(token.key))
    return opens && !vocabulary.inner.has(token.key) && !isKnownPlace(`${token.key} ${next.key}`);
  if (functionWords.has(token.key)) return opens || !isFirstName(token.key);
  // "Jun Watanabe": a short month stands before a number.
  if (calendarWords.has(token.key) && !(token.raw.length === 3 && isCapital(next) && !opens))
    return opens || !isFirstName(token.key);
  if (!opens || roles.has(token.key) || honorifics.has(token.key) || isAcronym(token)) return false;
  if (isTrade(tokens, at)) return true;
  if (vocabulary.inner.has(token.key) || isFirstName(token.key) || isKnownPlace(token.key)) return false;
  return isCommonWord(token.key) || vocabulary.lower.has(token.key) || /^\p{Lu}\p{Ll}+ly$/u.test(token.raw);
}

function isNoName(token: Token, { opens, vocabulary }: { opens: boolean; vocabulary: Vocabulary }): boolean {
  const { key } = token;
  if (isAcronym(token) && (isKnownPlace(key) || isKnownOrganization(key))) return false;
  if (
    neverNames.has(key) ||
    calendarWords.has(key) ||
    functionWords.has(key) ||
    isDemonym(key) ||
    roles.has(key)
  )
    return true;
  if (
    honorifics.has(key) ||
    legalForms.has(key) ||
    partyWords.has(key) ||
    key.length < 2 ||
    isDemonym(key.replace(/s$/, ''))
  )
    return true;
  if (bodyWords.has(key) || instrumentTails.has(key)) return true;
  if (isAcronym(token)) return key.length < 3;
  if (/^.+\p{Lu}/u.test(token.raw)) return false;
  if (vocabulary.lower.has(key)) return true;
  return opens && !vocabulary.inner.has(key) && isCommonWord(key);
}

/** The words as they are written, with single spaces; names set in capitals get small letters again. */
export function toForm(tokens: readonly Token[]): string {
  let form = '';
  for (const [index, token] of tokens.entries()) {
    form += index === 0 ? token.raw : (token.before === '-' ? '-' : token.before) + token.raw;
  }
  return form.replace(/’/g, "'");
}
