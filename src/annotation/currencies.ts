/** What a sign before a number means, as ISO 4217 codes; the bare `$` is the text's own dollar. */
export const signs: Readonly<Record<string, string>> = {
  ...{ US$: 'USD', $US: 'USD', A$: 'AUD', AU$: 'AUD', $A: 'AUD', C$: 'CAD', CA$: 'CAD', HK$: 'HKD' },
  ...{ NT$: 'TWD', S$: 'SGD', NZ$: 'NZD', $NZ: 'NZD', R$: 'BRL', '€': 'EUR', '£': 'GBP', '¥': 'JPY' },
  ...{ '₹': 'INR', Rs: 'INR', 'Rs.': 'INR', '₩': 'KRW', '₽': 'RUB', '₦': 'NGN', '₱': 'PHP', '₺': 'TRY' },
  ...{ '₴': 'UAH', '₫': 'VND', '฿': 'THB', '₪': 'ILS', '₵': 'GHS', 'GH₵': 'GHS', KSh: 'KES', Ksh: 'KES' },
  ...{ Sh: 'KES', RM: 'MYR', Rp: 'IDR', RMB: 'CNY', R: 'ZAR' },
};

/** Codes that stand before a number or behind it. */
export const codes =
  'USD EUR GBP CHF CNY JPY NOK SEK DKK AUD CAD NZD SGD HKD TWD INR KRW BRL MXN ZAR KES NGN GHS UGX TZS TRY PLN CZK HUF AED SAR ILS EGP THB IDR MYR PHP VND PKR BDT LKR UAH RUB'.split(
    ' ',
  );

const dollars: Readonly<Record<string, string>> = {
  us: 'USD',
  australian: 'AUD',
  canadian: 'CAD',
  'hong kong': 'HKD',
  'new zealand': 'NZD',
  singapore: 'SGD',
  taiwan: 'TWD',
};
/** A currency in words, behind the number. `crowns` and `pesos` without a country are nobody's. */
const named: readonly (readonly [RegExp, string])[] = [
  [/^euros$/, 'EUR'],
  [/pounds(?: sterling)?$/, 'GBP'],
  [/^(?:chinese )?(?:yuan|renminbi)$/, 'CNY'],
  [/^(?:japanese )?yen$/, 'JPY'],
  [/^(?:indian )?rupees$/, 'INR'],
  [/won$/, 'KRW'],
  [/^(?:norwegian (?:kroner|crowns)|kroner)$/, 'NOK'],
  [/^(?:swedish (?:kronor|crowns)|kronor)$/, 'SEK'],
  [/^danish (?:kroner|crowns)$/, 'DKK'],
  [/^czech (?:crowns|koruna)$/, 'CZK'],
  [/^swiss francs$/, 'CHF'],
  [/^(?:russian )?r(?:o)?ubles$/, 'RUB'],
  [/^rand$/, 'ZAR'],
  [/^naira$/, 'NGN'],
  [/^cedis$/, 'GHS'],
  [/^kenyan shillings$/, 'KES'],
  [/^ringgit$/, 'MYR'],
  [/^baht$/, 'THB'],
  [/^rupiah$/, 'IDR'],
  [/^zlotys?$/, 'PLN'],
  [/^forints?$/, 'HUF'],
  [/^(?:mexican pesos)$/, 'MXN'],
  [/^(?:philippine pesos)$/, 'PHP'],
  [/^(?:turkish )?liras?$/, 'TRY'],
];
const nations =
  'US|British|Indian|Norwegian|Swedish|Danish|Czech|Swiss|Russian|Chinese|Japanese|South Korean|Turkish|Mexican|Philippine|Kenyan|Australian|Canadian|Hong Kong|New Zealand|Singapore|Taiwan';

/** A fragment of a regular expression. `won` is a verb too and needs its country or a large number: see `toCurrency`. */
export const currencyWords = `(?:(?:${nations}) )?(?:dollars|euros|pounds(?: sterling)?|yuan|renminbi|yen|rupees|won|kroner|kronor|crowns|koruna|francs|roubles|rubles|rand|naira|cedis|shillings|ringgit|baht|rupiah|zlotys?|forints?|pesos|liras?)`;

/** What money is in a text, codes by ISO 4217. */
export interface Tender {
  /** Which dollar the bare sign means. */
  readonly dollar: string;
  /** Whose cents are meant where no money is told before them in their paragraph. */
  readonly cents: string;
  /** Whether `pounds` are money there, or weights. */
  readonly pounds: boolean;
}

/** ISO 4217 of a currency in words; null for one that is no nation's alone, or no money. */
export function toCurrency(words: string, amount: number, { dollar, pounds }: Tender): string | null {
  const name = words.toLowerCase();
  if (name.endsWith('dollars')) return dollars[name.replace(/ ?dollars$/, '')] ?? dollar;
  const isLarge = amount >= 1e3;
  if (name === 'won' && !isLarge) return null;
  if (name === 'pounds' && !pounds && amount < 1e6) return null;
  return named.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** Those that have cents. */
const withCents = new Set('USD AUD CAD NZD SGD HKD TWD EUR ZAR KES'.split(' '));

/** Whose cents: of the money told last before in the paragraph (its units, in order), else the text's. */
export function toCentsOf(before: readonly (string | null)[], { cents }: Tender): string {
  return before.findLast((unit) => unit !== null && withCents.has(unit)) ?? cents;
}
