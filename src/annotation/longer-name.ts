import type { Kind } from '../text/annotation.ts';
import { isDemonym, isFirstName } from './lexicon.ts';
import {
  calendarWords,
  functionWords,
  honorifics,
  institutionHeads,
  leadingSurnames,
  legalForms,
  nameTails,
  officeWords,
  particles,
  placeHeads,
  roles,
} from './name-words.ts';
import { isAcronym, isCapital, type Token } from './tokens.ts';

export interface NamePlace {
  readonly tokens: readonly Token[];
  /** First and last token of the name. */
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  /** Most words of the block have a capital, so that a capital says nothing. */
  readonly titleCase: boolean;
  /** Whether another name of an entry begins at a token. */
  beginsName(at: number): boolean;
  /** Whether another name of an entry ends at a token. */
  endsName(at: number): boolean;
}

/**
 * Whether a name is only part of a longer name that no entry has: "China" in "China Internet Report", "Trump" in
 * "Melania Trump". "US President Donald Trump", "Chinese Huawei" and "Trump Thursday night" are no longer names.
 * Returns the token beyond the name that makes it longer, null where none does.
 */
export function findLongerName(place: NamePlace): number | null {
  const { tokens, from, to } = place;
  const before = tokens[from - 1];
  const after = tokens[to + 1];
  if (after?.raw === '$' && after.before === '') return to + 1;
  if (before && isPartBefore(before, place)) return from - 1;
  if (after && isPartAfter(after, place)) return to + 1;
  return null;
}

function isPartBefore(before: Token, place: NamePlace): boolean {
  const { tokens, from, to, kind } = place;
  if (tokens[from]?.before === '' && before.key === "'") return kind === 'person' && isGlued(tokens, from);
  if (from !== to || before.kind !== 'word' || place.endsName(from - 1)) return false;
  if (tokens[from]?.before === '-') return kind === 'person' && isCapital(before) && !roles.has(before.key);
  if (kind === 'place' && before.key === 'of' && institutionHeads.has(tokens[from - 2]?.key ?? '')) {
    return isCapital(tokens[from - 2] as Token);
  }
  if (kind === 'person' && particles.has(before.key) && before.key !== 'as')
    return isCapital(tokens[from - 2] ?? before);
  const opens = startsSentence(tokens, from - 1);
  if (!isCapital(before)) return false;
  if (functionWords.has(before.key) ? opens || place.titleCase || kind !== 'person' : isFree(before))
    return false;
  if (kind === 'place' && placeHeads.has(before.key)) return true;
  if (place.titleCase) return false;
  return !opens || (kind === 'person' && isFirstName(before.key));
}

/** "O'Brien", "D’Arcy": what stands before the apostrophe belongs to the name. */
function isGlued(tokens: readonly Token[], from: number): boolean {
  const prefix = tokens[from - 2];
  return (
    tokens[from - 1]?.before === '' && prefix !== undefined && prefix.raw.length === 1 && isCapital(prefix)
  );
}

function isPartAfter(after: Token, place: NamePlace): boolean {
  const { tokens, from, to, kind } = place;
  if (after.kind !== 'word' || place.beginsName(to + 1)) return false;
  if (after.before === '-')
    return kind === 'person' && from === to && isCapital(after) && isFirstName(tokens[from]?.key ?? '');
  if (after.before !== ' ' || !isCapital(after)) return false;
  if (place.titleCase) return nameTails.has(after.key) && kind === 'person' && !roles.has(after.key);
  if (kind === 'person' && from === to && leadingSurnames.has(tokens[from]?.key ?? '') && !isFree(after))
    return true;
  if (from !== to) return nameTails.has(after.key) && !roles.has(after.key);
  if (isFree(after) || legalForms.has(after.key) || isAcronym(after)) return false;
  return !(kind === 'place' && isAcronym(tokens[from] as Token));
}

function isFree({ key }: Token): boolean {
  return (
    roles.has(key) ||
    officeWords.has(key) ||
    honorifics.has(key) ||
    calendarWords.has(key) ||
    functionWords.has(key) ||
    isDemonym(key)
  );
}

/** Whether a token opens a sentence: what has a capital there need not be a name. */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'break' || /^[.!?:;"“”'‘’()[\]—•|]$/.test(before.raw);
}

/** Whether a block is set like a title: no full stop at its end, and few of its bearing words in lower case. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const last = tokens.findLast(({ raw }) => !/^["”’')\]]$/.test(raw));
  if (last === undefined || /^[.!?…:]$/.test(last.raw)) return false;
  const words = tokens.filter(({ raw, key }) => /^\p{L}{2}/u.test(raw) && !functionWords.has(key));
  return words.length >= 3 && words.filter(isCapital).length > 0.7 * words.length;
}
