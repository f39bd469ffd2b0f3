import type { PlaceView } from './place-view.ts';
import type { TaggedWord } from './tagged-words.ts';

const isWord = /^[\p{L}\p{N}]/u;
const open = /^(?:NOUN|NOUNS|NAME|ADJ|ADV|NUM|YEAR|DAY|MONTH|V.*)$/;
/** Words that may end a sentence or stand before a dash by right, where an object might be missed otherwise. */
const last = new Set(
  "in on up out off over through around along about after before since to at with for not have has had do does did is was are were can could will would should n't between within inside near under down away behind that this these those there here more such so too".split(
    ' ',
  ),
);
const prepositions = new Set(
  'in on up out off over through around along about after before since to at with for of by from into onto under between among across within without against during toward towards upon inside outside above below near down behind including fro'.split(
    ' ',
  ),
);
/** Those that also stand without an object: "the day after, …", "came in, …". */
const adverbs = new Set(
  'in on up out off over through around along after before since inside outside above below near down behind'.split(
    ' ',
  ),
);
const joining = /^(?:and|or|but|nor)$/;

/**
 * Whether words may be lost before word `at`: between words, or before a mark that ends something; neither inside a word nor beside
 * brackets, dashes and signs, nor where two prepositions share what follows ("to and from", "founder of, and investor in, the firm").
 */
export function isAskable(view: PlaceView, at: number): boolean {
  const { text, words } = view;
  const left = words[at - 1];
  const right = words[at];
  if (!right || !canFollow(view, at, right)) return false;
  if (!left) return !isOddStart(text, right);
  const before = text.slice(left.start, left.end);
  if (!isWord.test(before) && !/^[,;"”’).?!]$/.test(before)) return false;
  // "The plug-in will", "lock-in: …" are nouns, as is "plan A".
  if (isHyphened(text, left) || isLetter(view, at - 1)) return false;
  if (isHedge(words, at) || isParticle(words, at) || isPassiveTold(words, at)) return false;
  if (isAroundClause(words, at)) return false;
  if (isQuestion(words, at) || (left.tag === 'told' && right.tag === 'of')) return false;
  // "At the earliest", "the most since 1978".
  if (superlative.test(left.word) && words[at - 2]?.tag === 'the') return false;
  // After "Yahoo!" or "who?" a sentence may go on.
  if (/^[?!]$/.test(before)) return false;
  if (before === '.') return left.end < right.start && words[at - 2]?.tag !== '.' && !isOddStart(text, right);
  if (adverbs.has(left.tag) && right.tag === ',' && left.end === right.start) return false;
  if (prepositions.has(left.tag) && isStranded(words, at)) return false;
  // "As of Monday" is one preposition.
  return !(left.tag === 'as' && right.tag === 'of') && !isShared(words, at);
}

const hyphened = /[\p{L}\p{N}]-$/u;

function isHyphened(text: string, { start }: TaggedWord): boolean {
  return hyphened.test(text.slice(Math.max(0, start - 2), start));
}

/** A capital “A” within a sentence is no article. */
function isLetter({ text, words }: PlaceView, at: number): boolean {
  const { start = 0, end = 0 } = words[at] ?? {};
  return text.slice(start, end) === 'A' && !/^(?:[.?!:;"(-]|)$/.test(words[at - 1]?.tag ?? '');
}

/** "It is over, sort of." But "a kind of" waits for what it is. */
function isHedge(words: readonly TaggedWord[], at: number): boolean {
  const [before, kind, of] = [-3, -2, -1].map((place) => words[at + place]);
  return (
    of?.tag === 'of' &&
    /^(?:sort|kind)$/.test(kind?.word ?? '') &&
    !/^(?:an?|the|this|that|some|any|every|what|no|one|another|same|ADJ)$/.test(before?.tag ?? '')
  );
}

/** Verbs after which "in" is no preposition, by stem and by form: "hone in on", "sworn in on Monday". */
const withIn =
  /^(?:(?:bak|cash|cav|check|chip|clock|dial|hom|hon|kick|listen|lock|log|opt|phon|pitch|plug|settl|sign|step|tuck|tun|usher|weigh|zero)(?:e?s|ed|ing|[gnpt]?(?:ed|ing)|e)?|swear|swore|sworn|breaks?|broken?|breaking|comes?|came|coming|sends?|sent|sending)$/;

function isParticle(words: readonly TaggedWord[], at: number): boolean {
  return words[at - 1]?.tag === 'in' && withIn.test(words[at - 2]?.word ?? '');
}

const superlative = /^(?:\p{L}{3,}est|most|least|worst|best|latter|former|same)$/u;

const being = /^(?:is|are|am|was|were|be|been|being|'s|'re|'m|got|get|gets)$/;

/** "The trial, which may last for weeks, continues", "Ana Ruiz, defending, said": what stands between commas is no object. */
function isAroundClause(words: readonly TaggedWord[], at: number): boolean {
  const tag = (place: number) => words[at + place]?.tag ?? '';
  if (tag(-1) === 'VING' && tag(-2) === ',' && tag(0) === ',') return true;
  if (tag(-1) !== ',' || !/^(?:VS|VPAST)$/.test(tag(0))) return false;
  for (let place = -2; place > -2 - clauseReach; place--) {
    if (/^(?:|[.;:?!"])$/.test(tag(place))) return false;
    if (/^(?:who|which)$/.test(tag(place)) && tag(place - 1) === ',') return true;
  }
  return false;
}

/** How long a clause between commas may be, in words. */
const clauseReach = 20;

/** "pressed the government on who would pay": what is asked stands where a name might. */
function isQuestion(words: readonly TaggedWord[], at: number): boolean {
  return (
    prepositions.has(words[at - 1]?.tag ?? '') &&
    /^(?:who|what|how|whether|why|where|when|which)$/.test(words[at]?.tag ?? '') &&
    /^(?:would|will|should|could|can|may|might|must|is|are|was|were)$/.test(words[at + 1]?.tag ?? '')
  );
}

/** Who was told is the subject already. */
function isPassiveTold(words: readonly TaggedWord[], at: number): boolean {
  return (
    words[at - 1]?.tag === 'told' && [-2, -3, -4].some((place) => being.test(words[at + place]?.tag ?? ''))
  );
}

function canFollow({ text, words }: PlaceView, at: number, right: TaggedWord): boolean {
  const left = words[at - 1];
  const sign = text.slice(right.start, right.end);
  const isApart = left === undefined || left.end < right.start;
  if (isWord.test(sign)) return isApart && !/^\p{L}\.$/u.test(sign);
  if (!left || !/^[,.;:)?!—–-]$/.test(sign)) return /^['’]s$/.test(sign) && isApart;
  if (/^[.?!]/.test(text.slice(left.start, left.end))) return false;
  if (/^[.?!—–-]$/.test(sign) && last.has(left.tag)) return false;
  if (sign === '?' && prepositions.has(left.tag)) return false;
  if (/^[—–-]$/.test(sign)) return isApart && !open.test(left.tag) && isWord.test(left.word);
  // A space before a mark after a name or a noun is a habit of typing.
  return !(isApart && open.test(left.tag)) && !/[.\p{L}\p{N}]/u.test(text[right.end] ?? '');
}

/** Names such as "payKart" and list items begin with a small letter by right; a verb does not. */
function isOddStart(text: string, { start, tag }: TaggedWord): boolean {
  return /^\p{Ll}/u.test(text[start] ?? '') && /^(?:NOUN|NOUNS|NAME|ADJ|ADV|X)$/.test(tag);
}

const subjects = /^(?:he|she|they|we|i|you|it)$/;
const heads = /^(?:NOUNS?|NAME|those|one|all|these)$/;
const nounsBegin = /^(?:NOUNS?|NAME|ADJ|NUM|the|an?|his|her|its|their|our|my|your|some|these|those)$/;
const someone = /^(?:(?:some|any|no)(?:one|thing|body)|one|little|much)$/;
const strandReach = 5;

/**
 * A preposition may be left behind where its object stands before the clause: "the men they held talks with", "what he was accused of",
 * "the bridge that the ferry ran into", "no one to turn to".
 */
function isStranded(words: readonly TaggedWord[], at: number): boolean {
  const tag = (place: number) => words[place]?.tag ?? '';
  for (let place = at - 2; place >= Math.max(0, at - 1 - strandReach); place--) {
    if (subjects.test(tag(place))) return heads.test(tag(place - 1)) || isObject(words, place - 1);
    if (isObject(words, place)) return nounsBegin.test(tag(place + 1));
    if (tag(place) === 'to' && tag(place + 1) === 'VBASE' && someone.test(words[place - 1]?.word ?? ''))
      return true;
    if (/^[,.;:?!"(-]$/.test(tag(place))) return false;
  }
  return false;
}

/** A pronoun that may be the object of the clause it begins; not the "that" of "said that". */
function isObject(words: readonly TaggedWord[], at: number): boolean {
  const tag = words[at]?.tag ?? '';
  return /^(?:what|whom|which|who)$/.test(tag) || (tag === 'that' && heads.test(words[at - 1]?.tag ?? ''));
}

/** How far on the second of two prepositions may stand. */
const reach = 7;

function isShared(words: readonly TaggedWord[], at: number): boolean {
  const tag = (place: number) => words[place]?.tag ?? '';
  if (!prepositions.has(tag(at - 1))) return false;
  if (joining.test(tag(at)) && prepositions.has(words[at + 1]?.word ?? '')) return true;
  // "is inspired by and recalls", "is moved to and stays in".
  if (joining.test(tag(at)) && tag(at - 1) !== 'of' && /^V(?!ING)/.test(tag(at + 1))) return true;
  if (tag(at) !== ',') return false;
  if (prepositions.has(tag(at + 1)) && /^(?:and|or|,)$/.test(tag(at + 2))) return true;
  if (joining.test(tag(at + 1)))
    for (let place = at + 2; place < at + 2 + reach; place++)
      if (prepositions.has(tag(place)) && (tag(place + 1) === ',' || place === at + 2)) return true;
  for (let place = at - 2; place > Math.max(0, at - 2 - reach); place--)
    if (tag(place) === ',') return prepositions.has(tag(place - 1));
  return false;
}
