import { findAtOrAfter } from '../text/find-at-or-after.ts';
import { addressWordsOf } from './address-words.ts';
import { phrases } from './features/phrases.ts';
import { shape } from './features/shape.ts';
import { once } from './once.ts';
import type { Piece } from './piece-view.ts';
import type { BlockProfile } from './profile.ts';
import type { Token } from './tokens.ts';
import { type CompiledWording, scoreWording } from './wording.ts';
import { isTelling } from './words-of.ts';

const onItsOwn = [...shape, ...phrases].filter(({ name }) => name !== 'goes on with the text');

const besideNames = [
  'how it is worded',
  'how the rest is worded',
  'boilerplate in its wording beyond the rest’s',
  'how its least part is worded',
  'how the unit before is worded',
  'how the unit after is worded',
  'how its best part is worded',
  'how the end of the rest is worded',
  'the unit before asks',
  'the unit before speaks to the reader or of “us”',
  'the unit after speaks to the reader or of “us”',
  'parts that speak to the reader or of “us”',
  'a question first, then more',
  'units',
  'units of the rest',
  'share of the paragraph',
  'at the end',
  'at the start',
  'set off by a bracket',
  'set off by a sign',
  'set off without a space',
  'set off by a capital',
  'the next is set off by a sentence',
  'a full stop before it',
  'a letter after it small',
  'share of its words in the rest',
  'share of its words in the rest or other paragraphs',
  'new words',
  'share of its names in the rest or other paragraphs',
  'names unknown',
  'share of its words in other sources',
  'share of its names in other sources',
  'words to the reader, unquoted',
  'words about “us”, unquoted',
  'requests and offers',
  'words to the reader and about “us” in the rest',
  'share of it in quotation marks',
  'share of other paragraphs that speak to the reader',
  'share of other paragraphs that say “we”',
  'paragraphs in the text',
  'words of the rest',
  'place in the text',
  'the last paragraph',
  'the first paragraph',
  'a paragraph of running text',
  'a pictogram',
  'a dash, a bar or a point sets off its parts',
] as const;

/** All that is measured of a piece, in the order of the values of `toPieceFeatures`. */
export const pieceFeatureNames: readonly string[] = [...onItsOwn.map(({ name }) => name), ...besideNames];

export function toPieceFeatures(piece: Piece, wording: CompiledWording): Float64Array {
  const values = new Float64Array(pieceFeatureNames.length);
  values.set(toOwnFeatures(piece.profile));
  let at = onItsOwn.length;
  for (const measure of [toWordings, toPlaces, toKnown, toAddresses, toSurroundings])
    for (const value of measure(piece, wording)) values[at++] = value;
  return values;
}

/** What is measured of a piece as it would be of a line. */
const toOwnFeatures = once((block: BlockProfile) => Float64Array.from(onItsOwn, ({ of }) => of({ block })));

function toWordings({ paragraph, first, last, profile }: Piece, wording: CompiledWording): number[] {
  const { units, worded, wordedSums, block } = paragraph;
  const own = last - first === 1 ? (worded[first] ?? 0) : scoreWording(profile.tokens, wording);
  const inner = (wordedSums[last] ?? 0) - (wordedSums[first] ?? 0);
  const size = block.tokens.length - profile.tokens.length;
  const rest = size ? ((wordedSums[units.length] ?? 0) - inner) / size : 0;
  let least = own;
  for (let at = first; at < last; at++) least = Math.min(least, worded[at] ?? 0);
  let most = own;
  for (let at = first; at < last; at++) most = Math.max(most, worded[at] ?? 0);
  const speaks = (at: number) => (paragraph.speaks[at] === undefined ? -1 : Number(paragraph.speaks[at]));
  const asks = (at: number) =>
    Number(/\?["'”’»)\]]*$/.test(block.block.text.slice(0, units[at]?.end ?? 0).slice(-4)));
  let speaking = 0;
  for (let at = first; at < last; at++) speaking += Math.max(0, speaks(at));
  const end = last === units.length ? first - 1 : units.length - 1;
  return [
    own,
    rest,
    own - rest,
    least,
    worded[first - 1] ?? -9,
    worded[last] ?? -9,
    most,
    worded[end] ?? -9,
    first ? asks(first - 1) : -1,
    speaks(first - 1),
    speaks(last),
    speaking / (last - first),
    Number(last - first > 1 && asks(first) === 1),
  ];
}

function toPlaces({ paragraph: { units, block }, first, last, profile }: Piece): number[] {
  const joint = units[first]?.joint;
  const next = units[last];
  const { text } = block.block;
  const before = units[first - 1];
  return [
    last - first,
    units.length - (last - first),
    profile.block.text.length / (text.length || 1),
    Number(last === units.length),
    Number(first === 0),
    Number(joint === 'bracket'),
    Number(joint === 'sign'),
    Number(joint === 'no space'),
    Number(joint === 'capital'),
    next ? Number(next.joint === 'sentence' || next.joint === 'no space') : -1,
    before ? Number(/[.!?…]["'”’»)\]]*$/.test(text.slice(Math.max(0, before.end - 6), before.end))) : -1,
    next ? Number(/^\P{L}*\p{Ll}/u.test(text.slice(next.start, next.start + 4))) : -1,
  ];
}

function toKnown({ paragraph: { counts, index, text }, profile: { tokens } }: Piece): number[] {
  const own = new Map<number, number>();
  const names = new Set<number>();
  for (const token of tokens) {
    if (!isTelling(token)) continue;
    own.set(token.number, (own.get(token.number) ?? 0) + 1);
    if (isName(token)) names.add(token.number);
  }
  const once = Number(text.running[index]);
  const small = text.stopWords;
  const inRest = (word: number) => (counts.get(word) ?? 0) > (own.get(word) ?? 0);
  const isKnown = (word: number) => inRest(word) || (text.words[word] ?? 0) > once;
  const words = [...own.keys()].filter((word) => !small.has(text.table.words[word] ?? ''));
  const called = [...names];
  const hasOthers = text.corpus.size > 1;
  const isElsewhere = (word: number) => text.countSources(word) > 1;
  const share = (list: readonly number[], is: (word: number) => boolean) =>
    list.length ? list.filter(is).length / list.length : -1;
  return [
    share(words, inRest),
    share(words, isKnown),
    words.filter((word) => !isKnown(word)).length,
    share(called, isKnown),
    called.filter((word) => !isKnown(word)).length,
    hasOthers ? share(words, isElsewhere) : -1,
    hasOthers ? share(called, isElsewhere) : -1,
  ];
}

function isName({ isCapital, opens }: Token): boolean {
  return isCapital && !opens;
}

function toAddresses({ paragraph, first, last, profile }: Piece): number[] {
  const { quotes, text, units, index } = paragraph;
  const [start, end] = [units[first]?.start ?? 0, units[last - 1]?.end ?? 0];
  const { reader, polite, writer, asking } = addressWordsOf(text.language);
  let [toReader, ofWriter, asks, quoted] = [0, 0, 0, 0];
  let at = findAtOrAfter(quotes, start + 1, ([, to]) => to);
  for (let of = at; of < quotes.length && (quotes[of]?.[0] ?? end) < end; of++)
    quoted += Math.min(end, quotes[of]?.[1] ?? 0) - Math.max(start, quotes[of]?.[0] ?? 0);
  for (const token of profile.tokens) {
    while ((quotes[at]?.[1] ?? token.start + 1) <= token.start) at++;
    if ((quotes[at]?.[0] ?? token.end) <= token.start) continue;
    if (reader.has(token.text) || (polite.has(token.text) && !token.opens && token.isCapital)) toReader++;
    if (writer.has(token.text)) ofWriter++;
    if ((token.opens || token === profile.tokens[0]) && asking.has(token.text)) asks++;
  }
  const all = paragraph.address;
  const own = text.running[index];
  const others = text.paragraphs - Number(own);
  const shareOf = (count: number, isOwn: boolean) =>
    others < 1 ? -1 : (count - Number(own && isOwn)) / others;
  return [
    toReader,
    ofWriter,
    asks,
    all.reader + all.writer - toReader - ofWriter,
    quoted / (end - start || 1),
    shareOf(text.readers, all.reader > 0),
    shareOf(text.writers, all.writer > 0),
  ];
}

function toSurroundings({ paragraph: { text, index, block }, profile }: Piece): number[] {
  return [
    text.paragraphs,
    block.words - profile.words,
    index / text.blocks.length,
    Number(index === text.last),
    Number(index === text.first),
    Number(text.running[index]),
    Number(/[[\p{Extended_Pictographic}▶►☐☑■●◆★☆✓✔←→↑↓⟶➤➔↗]--[©®™]]/v.test(profile.block.text.slice(0, 400))),
    profile.block.text.match(/\s[·|•/›»>–—]\s/g)?.length ?? 0,
  ];
}
