import type { Figure } from '../text/annotation.ts';
import type { Span } from '../text/span.ts';
import { type Amount, digits, parseAmount, scaled, spelt } from './amount.ts';
import { breaks, isPeople, isPlural, notCounted, shortMeasures, toMeasure } from './count-nouns.ts';
import { codes, currencyWords, signs, type Tender, toCentsOf, toCurrency } from './currencies.ts';
import { readLower, readUpper } from './figure-ranges.ts';

/** A figure and where it stands, in UTF-16 offsets of the paragraph. */
export type FoundFigure = Span & Pick<Figure, 'amount' | 'unit' | 'of'>;

/** A figure with its number as read, which an end of a range shares with the other. */
export interface ReadFigure extends FoundFigure {
  readonly read: Amount;
}

/** Behind a hyphen or a dash a number may end a range (`10–15`). */
const edge =
  '(?:(?<![\\p{L}\\p{N}.,$€£¥₹₦#/:–-])|(?<=(?<![\\p{L}\\d.,/:–-])[$€£¥₹₦]?\\d+(?:\\.\\d+)?(?:%|bn|m|k)?[–-]))';
const stop = '(?![\\p{L}\\p{N}])';
const number = `(?:${digits})(?:${scaled})?(?![\\p{L}\\d])|${spelt}`;
const toPattern = (one: string) => one.replace(/[$.]/g, '\\$&');
const before = [...Object.keys(signs), '$', ...codes]
  .sort((a, b) => b.length - a.length)
  .map(toPattern)
  .join('|');

const signed = new RegExp(
  `${edge}(?<sign>${before})[ \\u00a0]?(?<number>(?:${digits})(?:(?: |-)?(?:${scaled.slice(3, -1).replace('[ -]', '[ -]?')})(?![\\p{L}]))?)${stop}`,
  'gu',
);
const worded = new RegExp(
  `${edge}(?<number>${number})[ -](?<currency>${currencyWords}|${codes.join('|')})${stop}`,
  'giu',
);
const cents = new RegExp(
  `${edge}(?<number>${number}) (?<whose>(?:US |Australian |euro )?)(?<coin>cents|pence|p)${stop}|${edge}(?<pence>\\d{1,3}(?:\\.\\d+)?)p${stop}`,
  'giu',
);
const percent = new RegExp(
  `${edge}(?<number>${number})[ -]?(?<unit>%|(?:per[ -]cent|percent|pct|pc)(?!age)|percentage points?)(?: of (?<of>(?:the |its |all |their )?[\\p{L}’'-]+))?${stop}`,
  'giu',
);
const measured = new RegExp(`${edge}(?<number>${number}) ?(?<unit>${shortMeasures})${stop}`, 'gu');
const counted = new RegExp(`${edge}(?<number>${number})(?<nouns>(?: [\\p{L}][\\p{L}’'-]*){1,4})`, 'iuy');
const starts = new RegExp(`${edge}(?:${number})`, 'giu');

/**
 * Money, percentages, and counts of people and things; dates, durations, ages, years and ordinals are none. Each end of a
 * range is a figure of its own. `tender` tells what money the text means.
 */
export function findFigures(text: string, tender: Tender): readonly FoundFigure[] {
  const found: ReadFigure[] = [];
  const taken = new Uint8Array(text.length);
  const take = (figure: ReadFigure | null) => {
    if (!figure || taken.subarray(figure.start, figure.end).includes(1)) return;
    taken.fill(1, figure.start, figure.end);
    found.push(figure);
  };
  for (const match of text.matchAll(signed)) take(toSigned(match, tender));
  for (const match of text.matchAll(worded)) take(toWorded(match, tender));
  const money = found.toSorted((a, b) => a.start - b.start);
  for (const match of text.matchAll(percent)) take(toPercent(match));
  for (const match of text.matchAll(cents)) {
    const units = money.filter(({ start }) => start < match.index).map(({ unit }) => unit);
    take(toCents(match, toCentsOf(units, tender), text));
  }
  for (const match of text.matchAll(measured)) take(toMeasured(match));
  for (const match of text.matchAll(starts)) {
    counted.lastIndex = match.index;
    const count = counted.exec(text);
    if (count) take(toCount(count, text));
  }
  for (const figure of [...found]) {
    take(readLower(text, figure));
    take(readUpper(text, figure));
  }
  const inOrder = found.toSorted((a, b) => a.start - b.start);
  return inOrder.map((figure, index) => shareScale(text, figure, inOrder[index + 1]));
}

/** "$5 to $6 million": five million too. */
function shareScale(
  text: string,
  { read, ...figure }: ReadFigure,
  next: ReadFigure | undefined,
): FoundFigure {
  const isRange =
    next?.unit === figure.unit && /^(?: to |[–-]| or | and )$/.test(text.slice(figure.end, next.start));
  const isShort = isRange && read.by === 1 && next.read.by > 1 && read.base < next.read.base;
  return isShort && !figure.of ? { ...figure, amount: figure.amount * next.read.by } : figure;
}

function toSpan(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

function toSigned(match: RegExpExecArray, { dollar }: Tender): ReadFigure | null {
  const { sign = '', number: words = '' } = match.groups ?? {};
  const read = parseAmount(words);
  // "R2" may be anything; "R2 million" and "R200" are money.
  if (!read || (sign === 'R' && read.value < 100)) return null;
  const unit = sign === '$' ? dollar : (signs[sign] ?? sign);
  return { ...toSpan(match), amount: read.value, unit, of: null, read };
}

function toWorded(match: RegExpExecArray, tender: Tender): ReadFigure | null {
  const { number: words = '', currency = '' } = match.groups ?? {};
  const read = parseAmount(words);
  if (!read) return null;
  const code = codes.find((one) => one === currency);
  const unit = code ?? toCurrency(currency, read.value, tender);
  return unit === null ? null : { ...toSpan(match), amount: read.value, unit, of: null, read };
}

/** A resolution of pictures, no price: "720p". */
const resolutions = /^(?:144|240|360|480|540|720)$/;

function toCents(match: RegExpExecArray, whose: string, text: string): ReadFigure | null {
  const { number: words = '', coin = 'p', whose: nation = '', pence } = match.groups ?? {};
  const read = parseAmount(pence ?? words);
  if (!read || (pence && resolutions.test(pence)) || (coin === 'p' && !pence)) return null;
  // "40 cents on the dollar", "3p in the pound": a share.
  if (/^ (?:on|in|to) the (?:dollar|euro|pound|rand)/.test(text.slice(toSpan(match).end))) return null;
  const told = { us: 'USD', australian: 'AUD', euro: 'EUR' }[nation.trim().toLowerCase()];
  const unit = coin.toLowerCase() === 'cents' ? (told ?? whose) : 'GBP';
  return { ...toSpan(match), amount: Number((read.value / 100).toPrecision(12)), unit, of: null, read };
}

function toPercent(match: RegExpExecArray): ReadFigure | null {
  const { number: words = '', unit = '', of = null } = match.groups ?? {};
  const read = parseAmount(words);
  if (!read) return null;
  const end = toSpan(match).end - (of === null ? 0 : of.length + 4);
  const name = unit.includes('point') ? 'percentage points' : '%';
  return { start: match.index, end, amount: read.value, unit: name, of, read };
}

function toMeasured(match: RegExpExecArray): ReadFigure | null {
  const { number: words = '', unit = '' } = match.groups ?? {};
  const read = parseAmount(words);
  return read && { ...toSpan(match), amount: read.value, unit: toMeasure(unit), of: null, read };
}

/** Before these a number names, and counts nothing: "section 4 rules", "Year 11 pupils", "four in 10 people". */
const naming =
  /(?:\b(?:aged?|no\.?|numbers?|sections?|articles?|chapters?|pages?|rooms?|flight|route|highway|version|phase|stage|tier|grade|level|type|category)|\b(?:Year|Class|Grade|Group|Day|Week|Area|District|Unit|Act|Part|Round|Form|Series|Season|Top)|(?:\d|one|two|three|four|five|six|seven|eight|nine) (?:in|out of)(?: every)?) $/i;

/** "1,500 Kestrel staff": the number and the words up to the first plural. */
function toCount(match: RegExpExecArray, text: string): ReadFigure | null {
  const { number: words = '', nouns = '' } = match.groups ?? {};
  const read = parseAmount(words);
  const isYear = /^(?:19|20)\d\d$/.test(words);
  const isVague = /^(?:an?|one)$/i.test(words);
  if (!read || isYear || isVague || naming.test(text.slice(0, match.index))) return null;
  const taken: string[] = [];
  for (const noun of nouns.trim().split(' ')) {
    if (notCounted.test(noun) || breaks.has(noun.toLowerCase())) return null;
    taken.push(noun);
    if (!isPlural(noun) && toMeasure(noun) === null) continue;
    const start = match.index;
    const end = match.index + match[0].length - nouns.length + 1 + taken.join(' ').length;
    const isTitle = /\p{Lu}/u.test(words[0] ?? '') && /^\p{Lu}/u.test(noun) && isInside(text, start);
    // "three times": how often, no count of anything.
    if (isTitle || (noun === 'times' && !/\d|hundred|thousand|illion/.test(words))) return null;
    const power = /^(?:square|sq|cubic)$/i.exec(taken.at(-2) ?? '')?.[0].toLowerCase();
    const measure = toMeasure(noun);
    const isPower = measure !== null && power !== undefined;
    const unit = isPower
      ? `${power.replace(/^sq$/, 'square')} ${measure}`
      : isPeople(noun)
        ? 'people'
        : measure;
    return { start, end, amount: read.value, unit, of: taken.join(' '), read };
  }
  return null;
}

/** Behind a quotation mark or a word in lower case a number with a capital begins a name: “Twelve Pictures”. */
const isInside = (text: string, start: number): boolean =>
  /(?:["“‘'«]|\p{Ll},? )$/u.test(text.slice(Math.max(0, start - 3), start));
