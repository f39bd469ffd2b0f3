import type { TimelineItem } from '../../dossier/dossier.ts';
import { countDays, toDayRange } from '../../dossier/iso-order.ts';
import { daysInMonth } from '../../text/iso-time.ts';
import { toReadableDate } from '../../text/readable-date.ts';
import { toMonth } from './timeline-view.ts';

/** A day of the calendar on which something happens. */
export interface CalendarMark {
  readonly day: number;
  readonly events: number;
  readonly sentences: number;
  /** All of it lies ahead of the texts that tell it. */
  readonly scheduled: boolean;
  readonly name: string;
}

/** Days of one month that something covers, not to the day. */
export interface CalendarBar {
  readonly from: number;
  readonly to: number;
  /** Bars that overlap stand on different tracks, from 0. */
  readonly track: number;
  readonly name: string;
}

export interface CalendarMonth {
  /** `2020-08`. */
  readonly id: string;
  readonly name: string;
  /** Whether the list below has a heading for it: a month in which things only end has none. */
  readonly listed: boolean;
  readonly days: number;
  readonly marks: readonly CalendarMark[];
  readonly bars: readonly CalendarBar[];
  /** Months left out before this one, because nothing happens in them. */
  readonly skipped: number;
}

/** Something longer than this in days is told in the list only: it would cover all. */
const longestBar = 62;

/** The timeline as a calendar: a month a row, a day a cell. */
export function toCalendar(items: readonly TimelineItem[]): readonly CalendarMonth[] {
  const days = Map.groupBy(items.flatMap(toDayPoint), ({ date }) => date.slice(0, 7));
  const bars = Map.groupBy(items.flatMap(toMonthBars), ({ month }) => month);
  const listed = new Set(items.map(({ date }) => toMonth(date)));
  const months = [...new Set([...days.keys(), ...bars.keys()])].sort();
  return months.map((id, at) => {
    const [year = 0, month = 1] = id.split('-').map(Number);
    return {
      id,
      name: toReadableDate(id),
      listed: listed.has(id),
      days: daysInMonth(year, month),
      marks: toMarks(days.get(id) ?? []),
      bars: toTracks(bars.get(id) ?? []),
      skipped: at === 0 ? 0 : countMonths(months[at - 1] ?? id, id) - 1,
    };
  });
}

function toDayPoint(item: TimelineItem) {
  const range = toDayRange(item.date);
  return range && countDays(range) === 1 && range.from ? [{ item, date: range.from }] : [];
}

function toMarks(points: readonly { readonly item: TimelineItem; readonly date: string }[]): CalendarMark[] {
  return [...Map.groupBy(points, ({ date }) => date)]
    .map(([date, group]) => {
      const events = group.filter(({ item }) => item.event !== null).length;
      const first = group.find(({ item }) => item.event !== null) ?? group[0];
      const more = group.length > 1 ? `, and ${group.length - 1} more` : '';
      return {
        day: Number(date.slice(8)),
        events,
        sentences: group.length - events,
        scheduled: group.every(({ item }) => item.status === 'scheduled'),
        name: `${toReadableDate(date)}: ${first?.item.title ?? ''}${more}`,
      };
    })
    .sort((a, b) => a.day - b.day);
}

function toMonthBars(item: TimelineItem) {
  const range = toDayRange(item.date);
  const length = range && countDays(range);
  if (!range?.from || !range.to || !length || length === 1 || length > longestBar) return [];
  const { from, to } = range;
  const name = `${toReadableDate(item.date)}: ${item.title}`;
  const months = new Set([from.slice(0, 7), to.slice(0, 7)]);
  return [...months].map((month) => ({
    month,
    from: from.startsWith(month) ? Number(from.slice(8)) : 1,
    to: to.startsWith(month)
      ? Number(to.slice(8))
      : daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5))),
    name,
  }));
}

function toTracks(bars: readonly Omit<CalendarBar, 'track'>[]): CalendarBar[] {
  const ends: number[] = [];
  return bars.map(({ from, to, name }) => {
    const free = ends.findIndex((end) => end < from);
    const track = free < 0 ? ends.length : free;
    ends[track] = to;
    return { from, to, track, name };
  });
}

function countMonths(from: string, to: string): number {
  const toNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return toNumber(to) - toNumber(from);
}
