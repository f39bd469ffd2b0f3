import { en, type ParsedComponents } from 'chrono-node';
import { type CalendarDay, formatDay, toDayNumber } from '../text/calendar.ts';
import { daysInMonth } from '../text/iso-time.ts';
import type { Span } from '../text/span.ts';
import type { Tense } from './tense.ts';
import {
  derived,
  interval,
  stated,
  type TimeReading,
  type TimeValue,
  toOwnTense,
  unresolved,
} from './time-value.ts';
import { monthWords, ordinalWords, parseMonth, parseOrdinal, shortMonthWords } from './time-words.ts';

/** A stretch of a sentence with a day in it, and how to read it. */
export interface ExplicitDate extends Span {
  read(reading: TimeReading): TimeValue | null;
}

const worthParsing = new RegExp(
  `\\d.{0,20}(?:${monthWords}|${shortMonthWords})|(?:${monthWords}|${shortMonthWords}).{0,6}\\d|\\d[-/.]\\d{1,2}[-/.]\\d`,
  'i',
);
/** Words after which chrono-node takes a day for an hour or reads no day at all, and clock times, which it joins to days. */
const misleading = new RegExp(
  `\\b(?:(?:night|evening|morning|afternoon) of (?:the )?|[Ff]rom )(?=\\d|${monthWords})|\\b\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\b\\.?|\\b\\d{1,2}:\\d\\d(?: (?:GMT|UTC|BST|CET|EST|EDT|PST|PDT)\\b)?`,
  'g',
);
const dayItself = new RegExp(
  `\\b(?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\\p{L}*\\.?,? )?(?:the )?(?:\\d(?!\\d?(?:[:.]\\d\\d)? ?[ap]\\.?m)|(?:${monthWords}|${shortMonthWords})\\b)`,
  'iu',
);
const slashed = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/;

/**
 * Days written out ("Aug. 6", "3–5 May 2021", "2019-10-12"), found by chrono-node. Of its result only the words and the numbers
 * of day, month and year are used, so that neither clock nor time zone matters; what it knows of relative expressions is not.
 */
export function findExplicitDates(sentence: string): readonly ExplicitDate[] {
  if (!worthParsing.test(sentence)) return [];
  const reference = { instant: new Date(Date.UTC(2000, 5, 15, 12)), timezone: 0 };
  const plain = sentence.replace(misleading, (words) => ' '.repeat(words.length));
  return en.casual.parse(plain, reference).flatMap((result): ExplicitDate[] => {
    const { start, end, index, text } = result;
    if (!start.isCertain('day') || !start.isCertain('month') || !/\d/.test(text)) return [];
    if (!/^(?:on )?[\p{L}\d]/iu.test(text) || (slashed.test(text) && !isUnambiguous(text))) return [];
    if (!new RegExp(`${monthWords}|${shortMonthWords}|\\d[-/.]\\d`, 'i').test(text)) return [];
    // "a 1 1/2 year war": a fraction.
    if (/^(?:may|march) \d|^\d{1,2}\/\d{1,2}$/.test(text)) return [];
    // "the night of 15 January", "in the week to 12 August": only the day itself is read.
    const lead = dayItself.exec(text)?.index ?? 0;
    const days = lead > 0 ? { start: end ?? start, end: null } : { start, end: end ?? null };
    const after = /^ (?:of )?(?<which>last|this|next) year\b/.exec(sentence.slice(index + text.length));
    const step = { last: -1, this: 0, next: 1 }[after?.groups?.['which'] ?? ''];
    const read = (reading: TimeReading) => readDate({ ...days, step: step ?? null }, reading);
    return [{ start: index + lead, end: index + text.length + (after?.[0].length ?? 0), read }];
  });
}

const worded = new RegExp(
  `\\b(?:[Oo]n )?the (?:(?<day>${ordinalWords})(?: day)?|(?<end>first|last) (?:day|night|morning|afternoon|evening)) of (?<month>${monthWords})(?:,? (?<year>(?:1[6-9]|20)\\d\\d))?(?![\\p{L}\\d])`,
  'gu',
);

/** "the third of November 2015", "on the last night of September". */
export function findWordedDates(sentence: string): readonly ExplicitDate[] {
  return [...sentence.matchAll(worded)].map((match): ExplicitDate => {
    const { day, end, month: word = '', year: told } = match.groups ?? {};
    const month = parseMonth(word);
    const read = (reading: TimeReading): TimeValue | null => {
      const near = day ? parseOrdinal(day) : end === 'first' ? 1 : 28;
      const year = told
        ? Number(told)
        : reading.published && toYear(reading.published, { month, day: near, tense: toOwnTense(reading)() });
      if (year === null) return unresolved;
      const last = daysInMonth(year, month);
      const value = { year, month, day: end === 'last' ? last : near };
      if (value.day > last) return null;
      return told ? stated(formatDay(value), 'day') : derived(formatDay(value), 'day');
    };
    return { start: match.index, end: match.index + match[0].length, read };
  });
}

/** 13/10/2019 can be read in one way only, 10/12/2019 in two. */
function isUnambiguous(text: string): boolean {
  const [first = 0, second = 0] = text.split(/[/.-]/).map(Number);
  return first > 12 !== second > 12 || first === second;
}

function readDate(
  { start, end, step }: { start: ParsedComponents; end: ParsedComponents | null; step: number | null },
  reading: TimeReading,
): TimeValue | null {
  const toDay = (components: ParsedComponents, year: number): CalendarDay | null => {
    const month = components.get('month') ?? 0;
    const day = components.get('day') ?? 0;
    return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null;
  };
  const told = [end, start].find((one) => one?.isCertain('year'))?.get('year');
  const build = (year: number): string | null => {
    const last = end && toDay(end, year);
    const crosses = end !== null && (start.get('month') ?? 0) > (end.get('month') ?? 0);
    const first = toDay(
      start,
      start.isCertain('year') ? (start.get('year') ?? year) : crosses ? year - 1 : year,
    );
    return first && (end === null || last) ? interval(formatDay(first), formatDay(last || first)) : null;
  };
  if (told !== null && told !== undefined) {
    const datetime = build(told);
    return datetime === null ? null : stated(datetime, 'day');
  }
  const { published } = reading;
  if (!published) return unresolved;
  const month = (end ?? start).get('month') ?? 1;
  const day = (end ?? start).get('day') ?? 1;
  const datetime = build(
    step === null ? toYear(published, { month, day, tense: toOwnTense(reading)() }) : published.year + step,
  );
  return datetime === null ? null : derived(datetime, 'day');
}

/** Beyond this many days away, the words' tense is no reason to take a date that far off. */
const farthest = 330;

/** The year of a date without one: the nearest, unless the tense asks for the other side and that is not far. */
function toYear(
  published: CalendarDay,
  { month, day, tense }: { month: number; day: number; tense: Tense },
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
