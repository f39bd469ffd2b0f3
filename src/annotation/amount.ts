import { numberWords, parseCount } from './time-words.ts';

const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const words = 'dozen|hundred|thousand|lakhs?|million|crores?|billion|trillion';

/** Fragments of regular expressions. Digits: `1,500`, `4,00,000`, `2.5`, and `10 000` with a space that does not break. */
export const digits =
  '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d{1,3}(?:[\\u00a0\\u202f\\u2009]\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?';
/** `million`, `lakh crore`, or letters right behind the digits. */
export const scaled = `(?:[ -](?:${words}|bn|tn|mn)){1,2}|(?:bn|tn|mn|m|k|b)`;
/** `four`, `a dozen`, `half a million`, `four hundred and twelve`, `two hundred thousand`. */
export const spelt = `(?:(?:half )?an?|${numberWords})(?:[ -](?:${words}))+(?: (?:and )?${numberWords}(?:[ -](?:${words}))*)*|${numberWords}`;

/** A number as the text gives it. */
export interface Amount {
  /** With its scale. */
  readonly value: number;
  /** Without: 1.5 of `1.5 million`. */
  readonly base: number;
  /** The scale: 1000000 of `1.5 million`; 1 without one. */
  readonly by: number;
}

/** Digits or words with their scale; null where they tell no number. */
export function parseAmount(text: string): Amount | null {
  const head = new RegExp(`^(?:${digits})`).exec(text)?.[0];
  const rest = text.slice(head?.length ?? 0);
  const tokens = rest.toLowerCase().split(/[ -]+/).filter(Boolean);
  const known = head === undefined ? null : Number(head.replace(/[^\d.]/g, ''));
  if (known !== null && tokens.every((token) => Object.hasOwn(scales, token))) {
    const by = tokens.reduce((product, token) => product * (scales[token] ?? 1), 1);
    return { value: toRound(known * by), base: known, by };
  }
  const value = addUp(known === null ? tokens : [String(known), ...tokens]);
  const by = scales[tokens.at(-1) ?? ''] ?? 1;
  return value === null ? null : { value, base: value / by, by };
}

/** "four hundred and twelve thousand": hundreds and dozens multiply what stands before them, larger scales close it. */
function addUp(tokens: readonly string[]): number | null {
  let total = 0;
  let open: number | null = null;
  for (const token of tokens) {
    const by = scales[token];
    const count: number | null = token === 'half' ? 0.5 : parseCount(token);
    if (token === 'and' || (/^an?$/.test(token) && open === 0.5)) continue;
    if (by !== undefined && by < 1e3) open = (open ?? 1) * by;
    else if (by !== undefined) {
      total = open === null ? total * by : total + open * by;
      open = null;
    } else if (count === null) return null;
    else open = (open ?? 0) + count;
  }
  return toRound(total + (open ?? 0));
}

const toRound = (value: number): number => Number(value.toPrecision(12));
