import type { Figure } from '../text/annotation.ts';
import type { Span } from '../text/span.ts';
import { countWords, parseCount } from './time-words.ts';

/** A figure and where it stands, in UTF-16 offsets of the paragraph. */
export type FoundFigure = Span & Pick<Figure, 'amount' | 'unit' | 'of'>;

const signs: Readonly<Record<string, string>> = {
  US$: 'USD',
  $: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  HK$: 'HKD',
  NT$: 'TWD',
  S$: 'SGD',
  NZ$: 'NZD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  Rs: 'INR',
  'Rs.': 'INR',
  RMB: 'CNY',
  USD: 'USD',
  EUR: 'EUR',
  GBP: 'GBP',
  CHF: 'CHF',
  CNY: 'CNY',
  JPY: 'JPY',
  NOK: 'NOK',
  SEK: 'SEK',
  DKK: 'DKK',
};
const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:us )?(?:dollars?)$/i, 'USD'],
  [/^euros?$/i, 'EUR'],
  [/^(?:british )?pounds?(?: sterling)?$/i, 'GBP'],
  [/^(?:yuan|renminbi)$/i, 'CNY'],
  [/^yen$/i, 'JPY'],
  [/^(?:indian )?rupees?$/i, 'INR'],
  [/^won$/i, 'KRW'],
  [/^(?:norwegian )?kroner$/i, 'NOK'],
  [/^(?:swedish )?kronor$/i, 'SEK'],
  [/^swiss francs?$/i, 'CHF'],
  [/^r(?:o)?ubles?$/i, 'RUB'],
  [/^rand$/i, 'ZAR'],
];
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const measures = new Set(
  'km kilometres kilometers miles metres meters feet kg kilograms tonnes tons litres liters barrels acres hectares megawatts gigawatts mw gw kwh degrees points seats votes shares times'.split(
    ' ',
  ),
);
const people =
  /^(?:people|persons|men|women|children|boys|girls|staff|employees|workers|residents|passengers|users|patients|students|pupils|teachers|soldiers|troops|officers|police|customers|voters|migrants|refugees|members|victims|survivors|protesters|demonstrators|inmates|prisoners|doctors|nurses|farmers|villagers|families|investors|shareholders|subscribers|viewers|readers|followers|players|fans|visitors|tourists|sources|witnesses|officials|crew|Americans|Britons|Europeans|citizens|adults|teenagers|tenants|drivers|engineers|sailors|divers|lawmakers|senators|judges)$/;
const irregular =
  /^(?:people|men|women|children|staff|police|troops|crew|sheep|fish|aircraft|cattle|feet|mice|teeth|media|data|percent)$/;
const notCounted =
  /^(?:days?|weeks?|months?|years?|decades?|centuries|hours?|minutes?|seconds?|nights?|mornings?|evenings?|weekends?|quarters|halves|was|is|has|this|us|less|as|its|his|plus|versus|across|perhaps|always|towards|besides|thirds|fifths|old|years-old)$/i;
const number = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const scale = 'hundred|thousand|million|billion|trillion|bn|tn|mn|m|k|b';
const edge = '(?<![\\p{L}\\p{N}.,$€£¥#/:–-])';
const stop = '(?![\\p{L}\\p{N}])';
const sign = Object.keys(signs)
  .sort((a, b) => b.length - a.length)
  .map((one) => one.replace(/[$.]/g, '\\$&'))
  .join('|');

const money = new RegExp(
  `${edge}(?<sign>${sign}) ?(?<number>${number})(?:(?: |-)?(?<scale>${scale})(?![\\p{L}]))?${stop}`,
  'gu',
);
const spelt = new RegExp(
  `${edge}(?<number>${number}|${countWords})(?: (?<scale>hundred|thousand|million|billion|trillion|bn|m))? (?<currency>(?:US |British |Indian |Norwegian |Swedish |Swiss )?(?:dollars|euros|pounds(?: sterling)?|yuan|renminbi|yen|rupees|won|kroner|kronor|francs|roubles|rubles|rand))${stop}`,
  'giu',
);
const percent = new RegExp(
  `${edge}(?<number>${number}|${countWords}) ?(?<unit>%|(?:per cent|percent)(?!age)|percentage points?)(?: of (?<of>(?:the |its |all |their )?[\\p{L}’'-]+))?(?![\\p{L}\\p{N}])`,
  'giu',
);
const count = new RegExp(
  `${edge}(?<number>${number}|${countWords})(?:[ -](?<scale>hundred|thousand|million|billion|trillion))?(?<nouns>(?: [\\p{L}][\\p{L}’'-]*){1,4})`,
  'giu',
);

/** Money, percentages, and counts of people and things; dates, durations, ages, years and ordinals are none. */
export function findFigures(text: string): readonly FoundFigure[] {
  const found: FoundFigure[] = [];
  const taken = new Uint8Array(text.length);
  const take = (figure: FoundFigure) => {
    if (taken[figure.start] || taken[figure.end - 1]) return;
    taken.fill(1, figure.start, figure.end);
    found.push(figure);
  };
  for (const match of text.matchAll(money)) {
    const { sign = '', number: digits = '', scale: by } = match.groups ?? {};
    take({ ...toSpan(match), amount: toAmount(digits, by) ?? 0, unit: signs[sign] ?? null, of: null });
  }
  for (const match of text.matchAll(spelt)) {
    const { number: words = '', scale: by, currency = '' } = match.groups ?? {};
    const amount = toAmount(words, by);
    const unit = currencies.find(([pattern]) => pattern.test(currency))?.[1] ?? currency;
    if (amount !== null) take({ ...toSpan(match), amount, unit, of: null });
  }
  for (const match of text.matchAll(percent)) {
    const { number: words = '', unit = '', of } = match.groups ?? {};
    const amount = toAmount(words, undefined);
    const end = match.index + match[0].length - (of === undefined ? 0 : of.length + 4);
    if (amount !== null)
      take({
        start: match.index,
        end,
        amount,
        unit: unit.includes('point') ? 'percentage points' : '%',
        of: of ?? null,
      });
  }
  for (const match of text.matchAll(count)) {
    const figure = toCount(match, text);
    if (figure) take(figure);
  }
  return found.sort((a, b) => a.start - b.start);
}

function toSpan(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

function toAmount(words: string, by: string | undefined): number | null {
  const base = /^\d/.test(words) ? Number(words.replaceAll(',', '')) : parseCount(words);
  if (base === null) return null;
  return Number((base * (by === undefined ? 1 : (scales[by.toLowerCase()] ?? 1))).toPrecision(12));
}

/** "1,500 Kestrel staff": the number and the words up to the first plural. */
function toCount(match: RegExpExecArray, text: string): FoundFigure | null {
  const { number: words = '', scale: by, nouns = '' } = match.groups ?? {};
  const amount = toAmount(words, by);
  const bare = by === undefined && /^(?:19|20)\d\d$/.test(words);
  if (amount === null || /^an?$|^one$/i.test(words) || bare) return null;
  if (
    /\b(?:aged?|No\.?|number|section|article|chapter|page|room|flight|route|highway|version|top) $/i.test(
      text.slice(0, match.index),
    )
  )
    return null;
  const taken: string[] = [];
  for (const noun of nouns.trim().split(' ')) {
    if (notCounted.test(noun)) return null;
    if (
      /^(?:and|or|to|in|on|at|for|with|from|by|the|of|that|who|which|percent|per|more|than|but|when|after|before)$/i.test(
        noun,
      )
    ) {
      if (taken.length > 0 || noun !== 'of') return null;
    }
    taken.push(noun);
    if (!irregular.test(noun) && !/[^sui]s$/.test(noun) && !people.test(noun)) continue;
    const last = noun.toLowerCase();
    const unit = people.test(noun) ? 'people' : measures.has(last) ? last : null;
    const start = match.index;
    const end = start + match[0].length - nouns.length + 1 + taken.join(' ').length;
    return { start, end, amount, unit, of: taken.join(' ') };
  }
  return null;
}
