import type { TokenBlock } from './candidate.ts';
import {
  bodyWords,
  departmentHeads,
  districtWords,
  forHeads,
  instrumentTails,
  localBodies,
  ofHeads,
  speechVerbs,
} from './kind-words.ts';
import { isInitials } from './learn-short-forms.ts';
import { isDemonym, isFirstName, isKnownOrganization, isKnownPlace } from './lexicon.ts';
import { startsSentence } from './longer-name.ts';
import {
  calendarWords,
  functionWords,
  honorifics,
  leadingSurnames,
  legalForms,
  officeWords,
  particles,
  roles,
} from './name-words.ts';
import { isAcronym, isCapital, type Token } from './tokens.ts';

/** Capitalised words that stand together, connecting words between them included: tokens `from` to `to`, both inclusive. */
export interface Run {
  readonly block: TokenBlock;
  readonly from: number;
  readonly to: number;
  /** It opens a sentence, so that the first capital says nothing. */
  readonly opens: boolean;
}

/** The runs of a block, none overlapping, in order. */
export function findRuns(block: TokenBlock): readonly Run[] {
  const { tokens } = block;
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!startsRun(tokens, at)) continue;
    let to = at;
    for (let next = findNext(tokens, at, to); next !== null; next = findNext(tokens, at, to)) to = next;
    runs.push({ block, from: at, to, opens: startsSentence(tokens, at) });
    at = to;
  }
  return runs;
}

function isNameWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (isCapital(token) || /^(?:\p{Ll}{1,2}\p{Lu}|\p{Ll}{3,5}\p{Lu}\p{Ll})/u.test(token.raw))
  );
}

/** "N2 million", "Sh112 million": a sum. */
function isSum(tokens: readonly Token[], at: number): boolean {
  return (
    /^\p{Lu}{1,3}\p{Ll}?\d+$/u.test(tokens[at]?.raw ?? '') &&
    /^(?:million|billion|trillion|crore|lakh|bn|m)$/.test(tokens[at + 1]?.key ?? '')
  );
}

function startsRun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isSum(tokens, at)) return false;
  if (token?.raw === 'al' || token?.raw === 'el')
    return tokens[at + 1]?.before === '-' && isNameWord(tokens[at + 1]);
  const isHandle = /^[@#]$/.test(tokens[at - 1]?.raw ?? '') && token?.before === '';
  return isNameWord(token) && token?.raw !== 'I' && !isHandle;
}

/** The token up to which a run grows from `to`, null where it ends. */
function findNext(tokens: readonly Token[], from: number, to: number): number | null {
  const last = tokens[to] as Token;
  const next = tokens[to + 1];
  if (!next || next.kind === 'break' || isSum(tokens, to + 1)) return null;
  if (next.kind === 'mark') return findBeyondMark(tokens, from, to);
  if (next.before === '-') return joinsByHyphen(tokens, from, to) ? to + 1 : null;
  if (isNameWord(next)) return to + 1;
  if (/^(?:plc|llp|llc|gmbh|ltd|inc)$/.test(next.raw)) return to + 1;
  if (/^(?:1[5-9]|20)\d\d$/.test(next.raw) && instrumentTails.has(last.key)) return to + 1;
  return findLocalBody(tokens, from, to) ?? findBeyondSmallWords(tokens, from, to);
}

/** "Elland district council", and "Lagos police" where no noun follows: the body's token. */
function findLocalBody(tokens: readonly Token[], from: number, to: number): number | null {
  const keyOf = (at: number) => tokens[at]?.key ?? '';
  const isName = tokens
    .slice(from, to + 1)
    .every((token) => isNameWord(token) && !calendarWords.has(token.key) && !roles.has(token.key));
  const isNation = isDemonym(keyOf(to)) || (functionWords.has(keyOf(from)) && to === from);
  if (!isName || isNation || to - from > 3) return null;
  const isDistrict = districtWords.has(keyOf(to + 1));
  const at = isDistrict ? to + 2 : to + 1;
  const isBody = localBodies.has(keyOf(at)) && (isDistrict || /^(?:council|police)$/.test(keyOf(at)));
  if (!isBody || tokens[at]?.before !== ' ') return null;
  const next = tokens[at + 1];
  const isEnd = next === undefined || next.kind !== 'word' || functionWords.has(next.key);
  const isFree = isDistrict ? next?.key !== 'officer' : isEnd || speechVerbs.has(next.key);
  return isFree && !(isKnownPlace(keyOf(to)) && !isDistrict) ? at : null;
}

/** Words that make an adjective of the name before the hyphen. */
const compounding = new Set(['based', 'born', 'led', 'run', 'made', 'owned', 'wide', 'bred', 'style', 'era']);
/** Letters of a syllable of a given name: “Raymond Tse Kin-wah”. */
const longestSyllable = 5;

function joinsByHyphen(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to] as Token;
  const next = tokens[to + 1] as Token;
  if (last.raw === 'al' || last.raw === 'el') return true;
  if (/^\d{1,3}$/.test(next.raw)) return to === from && !functionWords.has(last.key);
  if (isNameWord(next)) return ![last, next].some((token) => isAcronym(token) || isKnownPlace(token.key));
  const name = tokens.slice(from, to + 1).map(({ key }) => key);
  return (
    leadingSurnames.has(name.at(-2) ?? '') &&
    next.raw.length <= longestSyllable &&
    !compounding.has(next.key) &&
    !isKnownPlace(name.join(' '))
  );
}

/** Over an initial's full stop, "St.", an ampersand, or an apostrophe within a name. */
function findBeyondMark(tokens: readonly Token[], from: number, to: number): number | null {
  const last = tokens[to] as Token;
  const mark = tokens[to + 1] as Token;
  const after = tokens[to + 2];
  if (mark.raw === '.' && isNameWord(after) && after?.before === ' ') {
    return /^(?:\p{Lu}|St|Mt|Ft|Md|Mohd)$/u.test(last.raw) ? to + 2 : null;
  }
  if (mark.raw === '&' && isNameWord(after)) return to + 2;
  if (mark.key !== "'" || mark.before !== '') return null;
  if (isNameWord(after) && after?.before === '') return last.raw.length === 1 ? to + 2 : null;
  const at = after?.key === 's' && after.before === '' ? to + 3 : to + 2;
  if (roles.has(last.key) && at === to + 3 && bodyWords.has(tokens[at]?.key ?? '') && isNameWord(tokens[at]))
    return at;
  return tokens.slice(at, at + 2).some((token) => isNameWord(token) && bodyWords.has(token.key)) &&
    isNameWord(tokens[at]) &&
    last.key.endsWith('s') === (at === to + 2) &&
    (to === from || (at === to + 2 && to - from < 3)) &&
    !isKnownPlace(last.key) &&
    !isKnownOrganization(last.key)
    ? at
    : null;
}

/** Over "of (the)", "for (the)", "and" and the particles of surnames. */
function findBeyondSmallWords(tokens: readonly Token[], from: number, to: number): number | null {
  const last = tokens[to] as Token;
  const small = tokens[to + 1] as Token;
  const beyond = tokens[to + 2]?.key === 'the' ? to + 3 : to + 2;
  const target = tokens[beyond];
  if (particles.has(small.key) && small.key !== 'as') {
    const end = tokens.findIndex((token, at) => at > to + 1 && !particles.has(token.key));
    return isNameWord(tokens[end]) && end <= to + 4 && tokens[end]?.kind === 'word' ? end : null;
  }
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(target?.raw ?? '');
  if (
    /^(?:of|for)$/.test(small.key) &&
    roles.has(last.key) &&
    officeWords.has(target?.key ?? '') &&
    isNameWord(target)
  )
    return beyond;
  if (small.key === 'of' && (isNameWord(target) || (isYear && instrumentTails.has(last.key)))) {
    return ofHeads.has(last.key) || endsInStatute(tokens, from, beyond) ? beyond : null;
  }
  if (!isNameWord(target)) return null;
  if (small.key === 'on')
    return /^(?:committee|commission|council|convention|conference|office)$/.test(last.key) ? beyond : null;
  if (small.key === 'in') {
    const isCommittee = tokens.slice(from, to).some(({ key }) => key === 'on');
    return isCommittee && isKnownPlace(toKnownKey(tokens, beyond)) ? beyond : null;
  }
  if (small.key === 'for') return forHeads.has(last.key) ? beyond : null;
  if (small.key === 'and') return joinsByAnd(tokens, from, { to, beyond }) ? beyond : null;
  return null;
}

/** "the Preservation of Water Act": what follows "the" and ends in the word for a statute is one name. */
function endsInStatute(tokens: readonly Token[], from: number, beyond: number): boolean {
  let end = beyond;
  while (isNameWord(tokens[end + 1]) && tokens[end + 1]?.before === ' ') end++;
  const isThe = tokens[from - 1]?.key === 'the' || tokens[from]?.key === 'the';
  return isThe && end > beyond && instrumentTails.has(tokens[end]?.key ?? '');
}

/** "the Ports and Fairways Act", "Ministry of Fisheries and Coastal Affairs", but not "Google and Apple". */
function joinsByAnd(
  tokens: readonly Token[],
  from: number,
  { to, beyond }: { readonly to: number; readonly beyond: number },
): boolean {
  let end = beyond;
  while (isNameWord(tokens[end + 1]) && tokens[end + 1]?.before === ' ') end++;
  if (isSpeltByAcronym(tokens, from, end)) return true;
  const rest = tokens.slice(beyond, end + 1);
  const isThe = beyond > to + 2;
  const of = tokens.findIndex(({ key }, at) => at > from && at < to && (key === 'of' || key === 'for'));
  if (of >= 0 && of < from + 3) {
    const isOther = rest.some(
      ({ key }) => isFirstName(key) || honorifics.has(key) || legalForms.has(key) || isKnownOrganization(key),
    );
    if (isOther || isKnownPlace(toKnownKey(tokens, beyond))) return false;
    const isDepartment = departmentHeads.has(tokens[of - 1]?.key ?? '');
    if (isThe || end === beyond)
      return isDepartment && !bodyWords.has(tokens[beyond]?.key ?? '') && end === beyond;
    return isDepartment && !bodyWords.has(tokens[end]?.key ?? '');
  }
  if (isThe || end === beyond) return false;
  const tail = tokens[end]?.key ?? '';
  const isTitled =
    tokens[from - 1]?.key === 'the' ||
    tokens[from]?.key === 'the' ||
    (bodyWords.has(tokens[to]?.key ?? '') &&
      rest.length === 2 &&
      rest.every(({ key }) => bodyWords.has(key)));
  const isExecutive = tail === 'executive' && !roles.has(tokens[end - 1]?.key ?? '');
  return isTitled && (instrumentTails.has(tail) || bodyWords.has(tail) || isExecutive);
}

/** "Health and Safety Executive (HSE)": letters in brackets behind the words that are their initials. */
function isSpeltByAcronym(tokens: readonly Token[], from: number, end: number): boolean {
  const letters = tokens[end + 2];
  if (tokens[end + 1]?.raw !== '(' || tokens[end + 3]?.raw !== ')' || !letters || !isAcronym(letters))
    return false;
  const words = tokens.slice(from, end + 1).filter(isNameWord);
  const isAll = letters.key.length >= words.length || letters.key.length === words.length - 1;
  return (
    isAll &&
    letters.key[0] === words.find(({ key }) => key !== 'the')?.key[0] &&
    isInitials(letters.key, tokens.slice(from, end + 1))
  );
}

function toKnownKey(tokens: readonly Token[], at: number): string {
  const words = tokens
    .slice(at, at + 2)
    .filter(({ before, kind }, index) => kind === 'word' && (index === 0 || before === ' '));
  const both = words.map(({ key }) => key).join(' ');
  return isKnownPlace(both) ? both : (tokens[at]?.key ?? '');
}
