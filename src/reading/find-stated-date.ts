import { formatDay } from '../text/calendar.ts';
import { isIsoDate } from '../text/iso-time.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]${month},?[ -](\\d{4})\\b`, 'i');
const monthFirst = new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const monthFirstStamp = new RegExp(`\\b${month} (\\d{1,2}) [\\d:]{5,8} (?:[a-z]{3,4} )?(\\d{4})\\b`, 'i');
const numbers = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/;

/**
 * The day that a machine-readable statement of a date names (ISO 8601 with or without a time, RFC 2822, an
 * English date), as an ISO 8601 date or year and month as precise as it is; the day is the one written, in its own zone.
 * Null where there is none, or none for sure (`3/8/2020`).
 */
export function findStatedDate(statement: string): string | null {
  const text = statement.trim().slice(0, 100);
  if (/^\d{4}(-\d{2})?$/.test(text)) return isIsoDate(text) ? text : null;
  const iso = numbers.exec(text);
  if (iso) return toDay(iso[1], Number(iso[3]), iso[4]);
  const first = dayFirst.exec(text);
  if (first) return toDay(first[3], toMonth(first[2]), first[1]);
  const second = monthFirst.exec(text) ?? monthFirstStamp.exec(text);
  return second ? toDay(second[3], toMonth(second[1]), second[2]) : null;
}

function toMonth(name = ''): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function toDay(year: string | undefined, monthNumber: number, day: string | undefined): string | null {
  const iso = formatDay({ year: Number(year), month: monthNumber, day: Number(day) });
  return isIsoDate(iso) ? iso : null;
}
