import { formatDay, parseDay, toDayNumber } from '../text/calendar.ts';
import { daysInMonth, isIsoDate } from '../text/iso-time.ts';

/** Days from and to, both included; null where that end is open. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** The days that a date, month, year or `a/b` interval covers; null for a duration or anything else. */
export function toDayRange(time: string): DayRange | null {
  const ends = time.split('/');
  const [first = '', last = first] = ends;
  if (ends.length > 2 || ![first, last].every((end) => end === '..' || isIsoDate(end))) return null;
  if (first === '..' && last === '..') return null;
  return { from: first === '..' ? null : toFirstDay(first), to: last === '..' ? null : toLastDay(last) };
}

function toFirstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function toLastDay(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return day === undefined ? formatDay({ year, month, day: daysInMonth(year, month) }) : date;
}

/**
 * Orders ISO times as a reader of a timeline expects: by first day; of two that begin together the longer first, so
 * that a month stands before its days. `../x` stands just before x, `x/..` just after it. What has no place in time
 * (durations) comes last. 0 only for times that cover the same days.
 */
export function compareIsoTimes(a: string, b: string): number {
  const left = toDayRange(a);
  const right = toDayRange(b);
  if (!left || !right) return Number(!left) - Number(!right);
  return (
    compare(left.from ?? left.to ?? '', right.from ?? right.to ?? '') ||
    toRank(left) - toRank(right) ||
    compare(right.to ?? '', left.to ?? '')
  );
}

/** Before, at, after. */
function toRank({ from, to }: DayRange): number {
  if (from === null) return 0;
  return to === null ? 2 : 1;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Whether two ISO times share a day. A time without a place in the calendar shares none. */
export function isSameTime(a: string, b: string): boolean {
  const left = toDayRange(a);
  const right = toDayRange(b);
  if (!left || !right) return false;
  return (left.from ?? '') <= (right.to ?? '9999-99-99') && (right.from ?? '') <= (left.to ?? '9999-99-99');
}

/** The number of days that a range covers, 1 for a day; null where an end is open. */
export function countDays({ from, to }: DayRange): number | null {
  const first = parseDay(from);
  const last = parseDay(to);
  return first && last ? toDayNumber(last) - toDayNumber(first) + 1 : null;
}
