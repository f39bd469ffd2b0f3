import { daysInMonth, isIsoDate } from './iso-time.ts';

/** A day of the proleptic Gregorian calendar. No clock and no time zone is involved anywhere. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Monday is 1, Sunday 7, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The first day named at the head of an ISO 8601 string (`2020-08-02`, `2020-08-02T10:00Z`), else `null`. */
export function parseDay(iso: string | null): CalendarDay | null {
  const head = iso?.slice(0, 10) ?? '';
  if (head.length < 10 || !isIsoDate(head) || /^\d/.test(iso?.slice(10) ?? '')) return null;
  const [year, month, day] = head.split('-').map(Number) as [number, number, number];
  return { year, month, day };
}

export function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}

export function formatMonth({ year, month }: { year: number; month: number }): string {
  return `${formatYear(year)}-${String(month).padStart(2, '0')}`;
}

export function formatDay(day: CalendarDay): string {
  return `${formatMonth(day)}-${String(day.day).padStart(2, '0')}`;
}

/** Days since 1 March of the year 0; the method is that of Howard Hinnant's `days_from_civil`. */
export function toDayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra;
}

/** The inverse of `toDayNumber`. */
export function fromDayNumber(number: number): CalendarDay {
  const era = Math.floor(number / 146097);
  const dayOfEra = number - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** 1 March of the year 0 was a Wednesday. */
export function toWeekday(day: CalendarDay): Weekday {
  return (((((toDayNumber(day) + 2) % 7) + 7) % 7) + 1) as Weekday;
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return fromDayNumber(toDayNumber(day) + days);
}

/** The same day of another month, or that month's last where it is shorter. */
export function addMonths({ year, month, day }: CalendarDay, months: number): CalendarDay {
  const count = year * 12 + month - 1 + months;
  const to = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return { ...to, day: Math.min(day, daysInMonth(to.year, to.month)) };
}

/** The Monday of the week in which `day` lies. */
export function toMonday(day: CalendarDay): CalendarDay {
  return addDays(day, 1 - toWeekday(day));
}
