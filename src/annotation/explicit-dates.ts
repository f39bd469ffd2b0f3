import {
  addDays,
  type CalendarDay,
  formatDay,
  parseDay,
  toDayNumber,
  toMonday,
  toWeekday,
} from '../text/calendar.ts';
import { daysInMonth } from '../text/iso-time.ts';
import type { Span } from '../text/span.ts';
import { toChainedYear } from './chained-year.ts';
import { type DatesFound, type DateWords, findDateWords } from './date-words.ts';
import { looksAhead, type Tense } from './tense.ts';
import {
  derived,
  interval,
  stated,
  type TimeReading,
  type TimeValue,
  toOwnTense,
  unresolved,
} from './time-value.ts';
import { monthWords, ordinalWords, parseMonth, parseOrdinal, yearWords } from './time-words.ts';

/** A stretch of a sentence with a day in it, and how to read it. */
export interface ExplicitDate extends Span {
  read(reading: TimeReading): TimeValue | null;
}

/** "the night of 15 January", "the week beginning 5 June", "w/c 5 June". */
const around =
  /(?<![\p{L}\d])(?:the )?(?:(?:night|evening|morning|afternoon|eve|early hours) of|(?<unit>week(?:end)?) (?<how>of|beginning|starting|commencing|from|ending|ended|to)|(?<short>w\/[ce])) $/iu;

/** Days written out ("Aug. 6", "3–5 May 2021", "2019-10-12"). */
export function findExplicitDates(sentence: string): readonly ExplicitDate[] {
  return findDateWords(sentence).map((found): ExplicitDate => {
    const prefix = around.exec(sentence.slice(0, found.start));
    const { unit, how, short } = prefix?.groups ?? {};
    const kind = unit === 'weekend' ? 'weekend' : (short ?? how)?.toLowerCase();
    const read = (reading: TimeReading) =>
      readDates(found, { kind: unit || short ? kind : undefined, reading });
    return { start: prefix?.index ?? found.start, end: found.end, read };
  });
}

const worded = new RegExp(
  `\\b(?:[Oo]n )?the (?:(?<day>${ordinalWords})(?: day)?|(?<end>first|last) (?:day|night|morning|afternoon|evening)) of (?<month>${monthWords})(?:,? (?<year>${yearWords}))?(?![\\p{L}\\d])`,
  'gu',
);
const dayOfMonth =
  /(?<=\b(?:on|by|until|till|since|from) )the (?<day>\d{1,2})(?:st|nd|rd|th)(?=[.,;:)”"—–]|$| (?:and|or|but|to|at|when|with|for|in)\b)/giu;

/** "the third of November 2015", "on the last night of September", "on the 14th". */
export function findWordedDates(sentence: string): readonly ExplicitDate[] {
  const ordinals = [...sentence.matchAll(worded)].map((match): ExplicitDate => {
    const { day, end, month: word = '', year } = match.groups ?? {};
    const month = parseMonth(word);
    const near = day ? parseOrdinal(day) : end === 'first' ? 1 : 28;
    const words = { day: near, month, year: year ? Number(year) : null, weekday: null, whose: null };
    const read = (reading: TimeReading): TimeValue | null => {
      const known = toYearOf(words, reading);
      const told = known === null || end !== 'last' ? words : { ...words, day: daysInMonth(known, month) };
      return readDates({ first: told, last: null }, { kind: undefined, reading });
    };
    return { start: match.index, end: match.index + match[0].length, read };
  });
  const bare = [...sentence.matchAll(dayOfMonth)].map((match): ExplicitDate => {
    const day = Number(match.groups?.['day']);
    return {
      start: match.index,
      end: match.index + match[0].length,
      read: (reading) => readDayOfMonth(day, reading),
    };
  });
  return [...ordinals, ...bare];
}

/** "on the 14th": of the month told before, else of the nearest one. */
function readDayOfMonth(day: number, { recent, published, tense }: TimeReading): TimeValue | null {
  if (day < 1 || day > 31) return null;
  const told = recent && !recent.includes('/') && recent.length >= 7 ? recent.slice(0, 7) : null;
  if (told) {
    const value = `${told}-${String(day).padStart(2, '0')}`;
    return parseDay(value) ? derived(value, 'day') : unresolved;
  }
  if (!published) return unresolved;
  const step = looksAhead(tense()) ? (day >= published.day ? 0 : 1) : day <= published.day ? 0 : -1;
  const month = published.month + step;
  const at = { year: published.year + Math.floor((month - 1) / 12), month: ((month + 11) % 12) + 1, day };
  return day <= daysInMonth(at.year, at.month) ? derived(formatDay(at), 'day') : unresolved;
}

function readDates(
  { first, last }: Pick<DatesFound, 'first' | 'last'>,
  { kind, reading }: { kind: string | undefined; reading: TimeReading },
): TimeValue | null {
  const told = last ?? first;
  const isStated = first.year !== null || told.year !== null;
  const endYear = toYearOf(
    told.year === null && first.year !== null ? { ...told, year: first.year } : told,
    reading,
  );
  if (endYear === null) return unresolved;
  const startYear = first.year ?? (first.month > told.month ? endYear - 1 : endYear);
  const days = [toDay(first, startYear), toDay(told, endYear)] as const;
  if (!days[0] || !days[1]) return null;
  const [from, to] = last ? [days[0], days[1]] : toStretch(days[0], kind);
  const value = interval(formatDay(from), formatDay(to));
  return isStated ? stated(value, 'day') : derived(value, 'day');
}

function toDay({ day, month }: DateWords, year: number): CalendarDay | null {
  return day <= daysInMonth(year, month) ? { year, month, day } : null;
}

/** The week or the weekend that a day stands for. */
function toStretch(day: CalendarDay, kind: string | undefined): readonly [CalendarDay, CalendarDay] {
  if (kind === undefined) return [day, day];
  if (kind === 'weekend') {
    const saturday = addDays(toMonday(day), 5);
    return [saturday, addDays(saturday, 1)];
  }
  if (/^(?:end|to$|w\/e)/.test(kind)) return [addDays(day, -6), day];
  const first = kind === 'of' ? toMonday(day) : day;
  return [first, addDays(first, 6)];
}

/** `null` where nothing tells it. */
function toYearOf(words: DateWords, reading: TimeReading): number | null {
  const { year, whose, weekday } = words;
  if (year !== null) return year;
  const { published, anchor } = reading;
  if (whose && /that|same|following|previous/.test(whose)) {
    const step = /following/.test(whose) ? 1 : /previous/.test(whose) ? -1 : 0;
    return anchor === null ? null : Number(anchor.slice(0, 4)) + step;
  }
  const chained = whose || weekday !== null ? null : toChainedYear(words.month, reading);
  if (chained !== null) return chained;
  if (!published) return null;
  if (whose) return published.year + ({ last: -1, next: 1 }[whose] ?? 0);
  const fitting = [0, -1, 1].find((step) => {
    const day = toDay(words, published.year + step);
    return weekday !== null && day !== null && toWeekday(day) === weekday;
  });
  if (fitting !== undefined) return published.year + fitting;
  return toNearestYear(published, { words, tense: toOwnTense(reading)() });
}

/** Beyond this many days away, the words' tense is no reason to take a date that far off. */
const farthest = 330;

/** The year of a date without one: the nearest, unless the tense asks for the other side and that is not far. */
function toNearestYear(
  published: CalendarDay,
  { words: { month, day }, tense }: { words: DateWords; tense: Tense },
): number {
  const now = toDayNumber(published);
  const distances = [-1, 0, 1].map((step) => {
    const year = published.year + step;
    return { year, away: toDayNumber({ year, month, day: Math.min(day, daysInMonth(year, month)) }) - now };
  });
  // News tells more of what has been: a day ahead counts twice as far.
  const far = ({ away }: { away: number }) => (away > 0 ? away * 2 : -away);
  const nearest = distances.toSorted((a, b) => far(a) - far(b))[0];
  const wanted =
    tense === 'future'
      ? distances.find(({ away }) => away >= 0 && away <= farthest)
      : tense === 'past'
        ? distances.findLast(({ away }) => away <= 0 && away >= -farthest)
        : undefined;
  return (wanted ?? nearest)?.year ?? published.year;
}
