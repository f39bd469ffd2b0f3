import type { Time } from '../text/annotation.ts';
import {
  addDays,
  addMonths,
  type CalendarDay,
  formatDay,
  formatMonth,
  formatYear,
  toMonday,
} from '../text/calendar.ts';
import { daysInMonth } from '../text/iso-time.ts';
import type { Tense } from './tense.ts';
import { parseUnit } from './time-words.ts';

export type TimeValue = Pick<Time, 'datetime' | 'precision' | 'basis'>;

/** What a time expression is read against. */
export interface TimeReading {
  /** The day on which the source was published; without it nothing relative resolves. */
  readonly published: CalendarDay | null;
  /** The last resolved date, month, year or quarter before: what "two days later" is later than. */
  readonly anchor: string | null;
  /** The same, but `null` where another sentence stands between: it may tell of another day. */
  readonly recent: string | null;
  /** The day on which the words were said: where they are quoted it may be before `published`. */
  readonly spoken: CalendarDay | null;
  readonly southern: boolean;
  readonly tense: () => Tense;
  /** The rest of the sentence, before and after the expression. */
  readonly before: string;
  readonly after: string;
}

/** A kind of expression: where it may stand, and what it says. */
export interface TimePattern {
  /** Global; no part of it may match the empty text. */
  readonly pattern: RegExp;
  /** `null` where the words tell no time after all. */
  read(groups: Readonly<Record<string, string | undefined>>, reading: TimeReading): TimeValue | null;
}

export type TimeUnit = 'day' | 'week' | 'month' | 'year';

export const unresolved: TimeValue = { datetime: null, precision: 'about', basis: 'unknown' };

export function stated(datetime: string, precision: TimeValue['precision']): TimeValue {
  return { datetime, precision, basis: 'stated' };
}

export function derived(datetime: string, precision: TimeValue['precision']): TimeValue {
  return { datetime, precision, basis: 'derived' };
}

/** A value worked out from the day on which the words were said ("today"). */
export function fromSpoken(
  { spoken }: TimeReading,
  work: (spoken: CalendarDay) => TimeValue | null,
): TimeValue | null {
  return spoken ? work(spoken) : unresolved;
}

/** A value worked out from the publication day, unresolved without one. */
export function fromPublished(
  { published }: TimeReading,
  work: (published: CalendarDay) => TimeValue | null,
): TimeValue | null {
  return published ? work(published) : unresolved;
}

const determined =
  /(?:\b(?:a|an|the|this|that|its|their|his|her|our|my|your)|['’]s?) (?:(?!(?:on|in|by|since|until|from|before|after|of|to|for|at|till|during)\b)[\p{L}-]+ ){0,2}$/iu;
const awaited =
  /^ (?:\p{Ll}+ )?(?:deadlines?|elections?|votes?|referendum|hearings?|launch|start|opening|summit|trial|ballot|poll|expiry|release|wedding|strike)\b/u;

/** The tense that binds a date: none where it stands before its noun ("about his July 25 call"), which may lie on either side. */
export function toOwnTense({ tense, before, after }: TimeReading): () => Tense {
  const attributive =
    determined.test(before) &&
    /^ (?!(?:and|or|to|at|in|on|for|by|with|when|as|but|because|after|before|that|which|who|if|while|from|of|until|is|was|were|are|has|had|will|would)\b)\p{Ll}{3,}/u.test(
      after,
    );
  return attributive && !awaited.test(after) ? () => null : tense;
}

export function interval(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`;
}

export function addUnits(day: CalendarDay, count: number, unit: TimeUnit): CalendarDay {
  if (unit === 'day' || unit === 'week') return addDays(day, unit === 'day' ? count : count * 7);
  return addMonths(day, unit === 'month' ? count : count * 12);
}

/** First and last day of the week (Monday to Sunday), month, quarter or year in which a day lies. */
export function toPeriod(
  day: CalendarDay,
  unit: TimeUnit | 'quarter',
): { first: CalendarDay; last: CalendarDay } {
  const { year, month } = day;
  if (unit === 'day') return { first: day, last: day };
  if (unit === 'week') return { first: toMonday(day), last: addDays(toMonday(day), 6) };
  if (unit === 'year') return { first: { year, month: 1, day: 1 }, last: { year, month: 12, day: 31 } };
  const start = unit === 'month' ? month : month - ((month - 1) % 3);
  const end = unit === 'month' ? month : start + 2;
  return { first: { year, month: start, day: 1 }, last: { year, month: end, day: daysInMonth(year, end) } };
}

/** The day, month or year of a day in ISO 8601; a week and a quarter are intervals. */
export function formatPeriod(day: CalendarDay, unit: TimeUnit | 'quarter'): string {
  if (unit === 'day') return formatDay(day);
  if (unit === 'month') return formatMonth(day);
  if (unit === 'year') return formatYear(day.year);
  const { first, last } = toPeriod(day, unit);
  return unit === 'week'
    ? interval(formatDay(first), formatDay(last))
    : interval(formatMonth(first), formatMonth(last));
}

export function toDuration(count: number, word: string): TimeValue {
  const { unit, times } = parseUnit(word);
  return stated(`P${count * times}${unit[0]?.toUpperCase()}`, unit === 'week' ? 'day' : unit);
}

/** So many units from a day, told as exactly as people mean it: years to the year, months to the month. */
export function shiftDay(from: CalendarDay, { count, word }: { count: number; word: string }): TimeValue {
  const { unit, times } = parseUnit(word);
  const day = addUnits(from, count * times, unit);
  if (unit === 'year') return derived(formatYear(day.year), times > 1 ? 'about' : 'year');
  if (unit === 'month') return derived(formatMonth(day), 'month');
  return derived(formatDay(day), unit === 'day' ? 'day' : 'about');
}
