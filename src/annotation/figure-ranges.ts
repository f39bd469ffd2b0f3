import { digits, parseAmount, scaled, spelt } from './amount.ts';
import type { ReadFigure } from './find-figures.ts';

const bare = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£¥₹₦#/:–-])(?<number>(?:${digits})(?:${scaled})?|${spelt})(?<joint> to | or | and |[–-])$`,
  'iu',
);
const isYear = (words: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(words);

/**
 * The lower end of a range, a bare number before a figure that takes its unit: `10 to 15 per cent`, `20–30 boats`, `two or
 * three people`, `between 50 and 60 boats`. A scale counts for both: `10 to 15 million people`.
 */
export function readLower(text: string, figure: ReadFigure): ReadFigure | null {
  const from = Math.max(0, figure.start - 60);
  const before = text.slice(from, figure.start);
  const match = bare.exec(before);
  const { number: words = '', joint = '' } = match?.groups ?? {};
  const read = match && parseAmount(words);
  if (!read || isYear(words) || /^an?$/i.test(words)) return null;
  const lead = before.slice(0, match.index);
  const isFrom = /\b(?:from|between) (?:about |around |roughly |some |nearly |just )?$/i.test(lead);
  const isShared = read.by === 1 && figure.read.by > 1 && read.base < figure.read.base;
  const amount = isShared ? read.base * figure.read.by : read.value;
  if (joint === ' and ' ? !/\bbetween\b/i.test(lead.slice(-20)) : !isFrom && amount >= figure.amount)
    return null;
  const start = from + match.index;
  const end = start + words.length;
  // A hundred cents a coin, as in the upper end.
  const coin = figure.read.value === 0 ? 1 : figure.amount / figure.read.value;
  const value = Number((amount * coin).toPrecision(12));
  return { ...figure, start, end, amount: value, read: { ...read, value: amount } };
}

/** The upper end of a range whose sign stands before the lower one alone: `£5-6 million`, `$10–15m`, `€20–30`. */
export function readUpper(text: string, figure: ReadFigure): ReadFigure | null {
  if (!figure.unit || !/^[A-Z]{3}$/.test(figure.unit) || !/^\D/.test(text.slice(figure.start))) return null;
  const upper = new RegExp(`^[–-](?<number>(?:${digits})(?:${scaled})?)(?![\\p{L}\\p{N}–-])`, 'u');
  const words = upper.exec(text.slice(figure.end, figure.end + 40))?.groups?.['number'];
  const read = words === undefined ? null : parseAmount(words);
  if (!words || !read || read.value <= figure.amount) return null;
  const start = figure.end + 1;
  return { ...figure, start, end: start + words.length, amount: read.value, read };
}
