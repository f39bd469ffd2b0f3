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
  // After "Yahoo!" or "who?" a sentence may go on.
  if (/^[?!]$/.test(before)) return false;
  if (before === '.') return left.end < right.start && words[at - 2]?.tag !== '.' && !isOddStart(text, right);
  if (adverbs.has(left.tag) && right.tag === ',' && left.end === right.start) return false;
  if (prepositions.has(left.tag) && isContact(words, at)) return false;
  // "As of Monday" is one preposition.
  return !(left.tag === 'as' && right.tag === 'of') && !isShared(words, at);
}

function canFollow({ text, words }: PlaceView, at: number, right: TaggedWord): boolean {
  const left = words[at - 1];
  const sign = text.slice(right.start, right.end);
  const isApart = left === undefined || left.end < right.start;
  if (isWord.test(sign)) return isApart && !/^\p{L}\.$/u.test(sign);
  if (!left || !/^[,.;:)?!—–-]$/.test(sign)) return sign === '’s' && isApart;
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
const contactReach = 5;

/** "the men they held talks with", "the shore he is fond of": a clause right behind its noun may end in a preposition. */
function isContact(words: readonly TaggedWord[], at: number): boolean {
  for (let place = at - 2; place > 0 && place >= at - 1 - contactReach; place--) {
    const tag = words[place]?.tag ?? '';
    if (subjects.test(tag)) return /^(?:NOUNS?|NAME|those|one|all|these)$/.test(words[place - 1]?.tag ?? '');
    if (/^[,.;:?!"(-]$/.test(tag)) return false;
  }
  return false;
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
