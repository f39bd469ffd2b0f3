import { type CalendarDay, parseDay, toDayNumber } from '../text/calendar.ts';
import { toSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { calendarTimes } from './calendar-times.ts';
import { durationTimes } from './duration-times.ts';
import { findExplicitDates, findWordedDates } from './explicit-dates.ts';
import { holidayTimes } from './holiday-times.ts';
import { leadingWords } from './leading-words.ts';
import { monthTimes } from './month-times.ts';
import { quarterTimes } from './quarter-times.ts';
import { seasonTimes } from './season-times.ts';
import { type Tense, toTense } from './tense.ts';
import type { TimeReading, TimeValue } from './time-value.ts';
import { toldTimes } from './told-times.ts';
import { weekdayTimes } from './weekday-times.ts';
import { yearTimes } from './year-times.ts';

/** A time expression, offsets in UTF-16 code units of the text read. */
export interface FoundTime {
  readonly span: Span;
  readonly value: TimeValue;
}

/** What the text before a paragraph tells of its times. */
export interface TimeSetting {
  /** The day they are read from; without it only what is stated in full has a value. */
  readonly published: CalendarDay | null;
  /** The last date before, see `toAnchor`. */
  readonly anchor: string | null;
  /** The day of which the text reports, see `toReported`. */
  readonly reported: CalendarDay | null;
  /** Whether the affair lies where summer is in January. */
  readonly southern: boolean;
}

interface Candidate extends Span {
  read(reading: TimeReading): TimeValue | null;
}

const patterns = [
  ...weekdayTimes,
  ...calendarTimes,
  ...toldTimes,
  ...durationTimes,
  ...monthTimes,
  ...quarterTimes,
  ...seasonTimes,
  ...holidayTimes,
  ...yearTimes,
];

/** The time expressions of one English paragraph, in order. */
export function findTimes(text: string, setting: TimeSetting): readonly FoundTime[] {
  const found: FoundTime[] = [];
  let { anchor, reported } = setting;
  const isQuoted = followQuotations(text);
  for (const { start, end } of toSentences(text)) {
    const sentence = text.slice(start, end);
    for (const candidate of findCandidates(sentence)) {
      const last = found.at(-1);
      if (last && last.span.end > start + candidate.start) continue;
      const before = sentence.slice(0, candidate.start);
      const after = sentence.slice(candidate.end);
      let tense: Tense | undefined;
      const readTense = () => {
        tense ??= toTense(...withinQuotation(before, after));
        return tense;
      };
      const spoken = isQuoted(start + candidate.start) ? (reported ?? setting.published) : setting.published;
      const recent = start === 0 || found.length > 0 ? anchor : null;
      const value = candidate.read({ ...setting, anchor, recent, spoken, before, after, tense: readTense });
      if (!value) continue;
      const lead = leadingWords(sentence.slice(candidate.start, candidate.end), value, { before, after });
      const from = Math.max(start + candidate.start - lead, last?.span.end ?? 0);
      found.push({ span: { start: from, end: start + candidate.end }, value });
      anchor = toAnchor(value) ?? anchor;
      reported ??= toReported(value, setting.published);
    }
  }
  return found;
}

/** A date from which "two days later" may count: a day, a month, a year or months together; `null` for what is none. */
export function toAnchor({ datetime }: TimeValue): string | null {
  return datetime && /^\d{4}[-\d]*$|^\d{4}-\d\d\/\d{4}-\d\d$/.test(datetime) ? datetime : null;
}

/** How long before publication a text may still be news. */
const news = 3;

/** The day itself, where it may be the one that a text reports of: on it people said "today". */
export function toReported(
  { datetime, basis }: TimeValue,
  published: CalendarDay | null,
): CalendarDay | null {
  const day = basis === 'derived' ? parseDay(datetime) : null;
  if (!day || !published || datetime?.length !== 10) return null;
  const age = toDayNumber(published) - toDayNumber(day);
  return age >= 0 && age <= news ? day : null;
}

/** Whether a place is inside quotation marks; places are asked for in order. */
function followQuotations(text: string): (place: number) => boolean {
  let at = 0;
  let open = false;
  return (place) => {
    for (; at < place; at++) {
      const mark = text[at];
      if (mark === '“') open = true;
      else if (mark === '”') open = false;
      else if (mark === '"') open = !open;
    }
    return open;
  };
}

/** Inside quotation marks only what is quoted tells the tense: “Ask me in May,” he replied. */
function withinQuotation(before: string, after: string): [string, string] {
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('"'));
  const close = after.search(/[”"]/);
  const inside =
    open >= 0 &&
    !before.includes('”', open) &&
    (before.match(/"/g) ?? []).length % 2 === Number(before[open] === '"');
  return inside && close >= 0 ? [before.slice(open + 1), after.slice(0, close)] : [before, after];
}

/** In order of their place; where two begin together, or one holds the other, the longer first. */
function findCandidates(sentence: string): readonly Candidate[] {
  const candidates: Candidate[] = [...findExplicitDates(sentence), ...findWordedDates(sentence)];
  for (const { pattern, read } of patterns) {
    for (const match of sentence.matchAll(pattern)) {
      candidates.push({
        start: match.index,
        end: match.index + match[0].length,
        read: (reading) => read(match.groups ?? {}, reading),
      });
    }
  }
  return candidates.sort((a, b) => a.start - b.start || b.end - a.end);
}
