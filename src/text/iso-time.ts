const day = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const duration = /^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/;

/** Days of a month (1 to 12) in the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the text is a year, month or day that exists: `2020`, `2020-08`, `2020-08-02`. */
export function isIsoDate(text: string): boolean {
  const match = day.exec(text);
  if (!match) return false;
  const [, year, month, date] = match.map(Number) as [number, number, number, number];
  if (match[2] === undefined) return true;
  if (month < 1 || month > 12) return false;
  return match[3] === undefined || (date >= 1 && date <= daysInMonth(year, month));
}

/** Whether the text is an ISO 8601 date, a duration in days or longer, or an `a/b` interval, `..` for an open end. */
export function isIsoTime(text: string): boolean {
  if (isIsoDate(text) || duration.test(text)) return true;
  const ends = text.split('/');
  return ends.length === 2 && ends.every((end) => end === '..' || isIsoDate(end)) && text !== '../..';
}
