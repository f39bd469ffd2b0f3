import type { Weekday } from '../text/calendar.ts';
import type { TimeUnit } from './time-value.ts';

/** Fragments of regular expressions, and what their words mean. */
export const weekdayWords = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
export const monthWords =
  'January|February|March|April|May|June|July|August|September|October|November|December';
export const shortMonthWords = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
/** A year that a text may mean without saying that it is one. */
export const yearWords = '(?:1[5-9]|20)\\d\\d';
const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const vague = '(?:a )?(?:few|couple of|couple|handful of)|several|many|some';

/** "first" to "thirty-first", as words. */
const firsts =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
export const ordinalWords = `(?:(?:twenty|thirty)-(?:${firsts.slice(0, 9).join('|')})|${[...firsts].reverse().join('|')}|thirtieth)`;

/** 1 to 31, 0 for no such day. */
export function parseOrdinal(words: string): number {
  const [ten = '', unit] = words.toLowerCase().split('-');
  if (unit) return (ten === 'thirty' ? 30 : 20) + firsts.indexOf(unit) + 1;
  return ten === 'thirtieth' ? 30 : firsts.indexOf(ten) + 1;
}

const known = `(?:${tens.join('|')})(?:[- ](?:${units.slice(1, 10).join('|')}))?|${[...units.slice(1)].reverse().join('|')}`;

/** A number as words or digits. */
export const numberWords = `(?:\\d{1,3}|${known})`;

/** A count, vague ones too. */
export const countWords = `(?:\\d{1,3}|${vague}|(?:half )?an?|${known}|a dozen)`;

export const unitWords = 'days?|weeks?|fortnights?|months?|years?|decades?|century|centuries';

/** `null` where the count is vague ("several"). */
export function parseCount(words: string): number | null {
  const text = words.toLowerCase();
  if (/^\d+$/.test(text)) return Number(text);
  if (text === 'a' || text === 'an') return 1;
  if (text === 'a dozen') return 12;
  if (text.endsWith('couple of') || text.endsWith('couple')) return 2;
  const [first = '', second] = text.split(/[- ]/);
  const ten = tens.indexOf(first);
  if (ten >= 0) return (ten + 2) * 10 + (second ? units.indexOf(second) : 0);
  const unit = units.indexOf(text);
  return unit > 0 ? unit : null;
}

/** How many of which unit of the calendar ("decades": ten years each). */
export function parseUnit(word: string): { unit: TimeUnit; times: number } {
  const text = word.toLowerCase();
  if (text.startsWith('day')) return { unit: 'day', times: 1 };
  if (text.startsWith('week')) return { unit: 'week', times: 1 };
  if (text.startsWith('fortnight')) return { unit: 'week', times: 2 };
  if (text.startsWith('month')) return { unit: 'month', times: 1 };
  if (text.startsWith('year')) return { unit: 'year', times: 1 };
  return { unit: 'year', times: text.startsWith('decade') ? 10 : 100 };
}

export function parseWeekday(word: string): Weekday {
  return (weekdayWords.split('|').indexOf(word) + 1) as Weekday;
}

/** 1 to 12, 0 for no month. */
export function parseMonth(word: string): number {
  const head = word.slice(0, 3).toLowerCase();
  return monthWords.split('|').findIndex((month) => month.toLowerCase().startsWith(head)) + 1;
}
