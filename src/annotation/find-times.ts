import type { CalendarDay } from '../text/calendar.ts';
import { toSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { datedTimes } from './dated-times.ts';
import { findExplicitDates, findWordedDates } from './explicit-dates.ts';
import { relativeTimes } from './relative-times.ts';
import { type Tense, toTense } from './tense.ts';
import type { TimeReading, TimeValue } from './time-value.ts';
import { weekdayTimes } from './weekday-times.ts';

/** A time expression, offsets in UTF-16 code units of the text read. */
export interface FoundTime {
  readonly span: Span;
  readonly value: TimeValue;
}

interface Candidate extends Span {
  read(reading: TimeReading): TimeValue | null;
}

const patterns = [...weekdayTimes, ...relativeTimes, ...datedTimes];

/**
 * The time expressions of one English paragraph, in order. `published` is the day they are read from; without it only
 * what is stated in full has a value. `before`: the last date of the paragraph before, see `toAnchor`.
 */
export function findTimes(
  text: string,
  published: CalendarDay | null,
  before: string | null = null,
): readonly FoundTime[] {
  const found: FoundTime[] = [];
  let anchor = before;
  for (const { start, end } of toSentences(text)) {
    const sentence = text.slice(start, end);
    for (const candidate of findCandidates(sentence)) {
      const left = sentence.slice(0, candidate.start);
      const after = sentence.slice(candidate.end);
      let tense: Tense | undefined;
      const readTense = () => {
        tense ??= toTense(...withinQuotation(left, after));
        return tense;
      };
      const value = candidate.read({ published, anchor, before: left, after, tense: readTense });
      const last = found.at(-1);
      if (!value || (last && last.span.end > start + candidate.start)) continue;
      found.push({ span: { start: start + candidate.start, end: start + candidate.end }, value });
      anchor = toAnchor(value) ?? anchor;
    }
  }
  return found;
}

/** A date from which "two days later" may count: a day, a month or a year; `null` for what is none. */
export function toAnchor({ datetime }: TimeValue): string | null {
  return datetime && /^\d{4}[-\d]*$/.test(datetime) ? datetime : null;
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
