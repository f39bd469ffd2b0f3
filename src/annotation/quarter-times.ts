import { addDays, addMonths, type CalendarDay, formatDay, formatMonth } from '../text/calendar.ts';
import { daysInMonth } from '../text/iso-time.ts';
import { looksAhead } from './tense.ts';
import { timeEdges } from './time-edges.ts';
import {
  derived,
  fromPublished,
  interval,
  stated,
  type TimePattern,
  type TimeReading,
  type TimeValue,
  unresolved,
} from './time-value.ts';
import {
  monthWords,
  numberWords,
  parseCount,
  parseMonth,
  shortMonthWords,
  yearWords as year,
} from './time-words.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'final', 'last', 'opening'];
const ordinal = '(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast|[Oo]pening)';
/** Words that tell a part of the year from one of a game. */
const business =
  /[$€£¥₹%]|\b(?:sales|profits?|revenues?|earnings|loss(?:es)?|growth|grew|economy|GDP|output|orders|deliveries|results|forecasts?|shares|exports|imports|investors?|inflation|turnover|income|takings|took|per cent|percent|million|billion|margins?|shipments|analysts?|quarterly|bookings|volumes?|year-on-year|guidance|dividend)\b/i;

/** Parts of a year: quarters, halves, its first months. */
export const quarterTimes: readonly TimePattern[] = [
  {
    pattern: timeEdges(
      `(?:[Tt]he )?(?:${ordinal} (?<part>quarter|half)|Q(?<number>[1-4])|H(?<half>[12]))(?:,? (?:of )?(?:(?:the )?(?:fiscal |financial )?(?:year )?)?(?<year>${year})| (?:of )?(?<whose>last|this|next|the) year)`,
    ),
    read: readPart,
  },
  {
    pattern: timeEdges(
      `(?:[Tt]he )?(?:${ordinal}[ -](?<part>quarter|half)|Q(?<number>[1-4])|H(?<half>[12]))(?! (?:of|century|moon|final|hour|an|dozen|mile)\\b)`,
    ),
    read: (groups, reading) =>
      business.test(reading.before + reading.after) ? readPart(groups, reading) : null,
  },
  {
    // Whose year begins when is not told.
    pattern: timeEdges('[Tt]he (?:first|second|third|fourth) (?:fiscal|financial) quarter'),
    read: () => unresolved,
  },
  {
    pattern: timeEdges(
      `(?:(?:[Ii]n|[Ff]or|[Oo]ver|[Dd]uring) )?[Tt]he first (?<count>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven) months of (?:(?<year>${year})|(?<whose>last|this|next|the) year)`,
    ),
    read: ({ count = '', year: told, whose }, reading) => {
      const months = parseCount(count) ?? 0;
      return months > 12 ? null : inYear({ first: 1, last: months, told, whose }, reading);
    },
  },
  {
    // "the three months to 30 June", "the year ended March 2023".
    pattern: timeEdges(
      `(?:(?:[Ii]n|[Ff]or|[Oo]ver|[Dd]uring) )?[Tt]he (?:full |financial |fiscal )?(?:(?<count>${numberWords}) (?<unit>months|weeks)|year|quarter(?<quarter>)) (?:to|ended|ending|up to|through) (?:the end of |end-)?(?:(?<before>\\d{1,2})(?:st|nd|rd|th)? )?(?<month>${monthWords}|(?:${shortMonthWords})\\.?)(?: (?<after>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:,? (?<year>${year}))?`,
    ),
    read: readEnded,
  },
];

type Groups = Readonly<Record<string, string | undefined>>;

/** A stretch told by its end: to the last day of the month where no day is told. */
function readEnded(groups: Groups, reading: TimeReading): TimeValue | null {
  const { count, unit, quarter, year: told } = groups;
  const month = parseMonth(groups['month'] ?? '');
  const length = count ? parseCount(count) : quarter === undefined ? 12 : 3;
  const day = Number(groups['before'] ?? groups['after'] ?? 0);
  const work = (published: CalendarDay | null): TimeValue | null => {
    const now = published ?? { year: 0, month: 12, day: 31 };
    const ended = month < now.month || (month === now.month && day > 0 && day <= now.day);
    const year = told ? Number(told) : ended ? now.year : now.year - 1;
    if (length === null || day > daysInMonth(year, month)) return null;
    const basis = told ? stated : derived;
    if (unit !== 'weeks' && day === 0) {
      const first = addMonths({ year, month, day: 1 }, 1 - length);
      return basis(interval(formatMonth(first), formatMonth({ year, month })), 'month');
    }
    const end = { year, month, day: day || daysInMonth(year, month) };
    const before = unit === 'weeks' ? addDays(end, -7 * length) : toMonthsBefore(end, length);
    return basis(interval(formatDay(addDays(before, 1)), formatDay(end)), 'day');
  };
  return told ? work(null) : fromPublished(reading, work);
}

/** So many months before a day; of a month's last day, the last day of that month. */
function toMonthsBefore(end: CalendarDay, months: number): CalendarDay {
  const day = addMonths(end, -months);
  const isLast = end.day === daysInMonth(end.year, end.month);
  return isLast ? { ...day, day: daysInMonth(day.year, day.month) } : day;
}

function readPart(
  groups: Readonly<Record<string, string | undefined>>,
  reading: TimeReading,
): TimeValue | null {
  const { ordinal = '', part, number, half, year: told, whose } = groups;
  const months = part === 'half' || half ? 6 : 3;
  const named = ordinals.indexOf(ordinal.toLowerCase());
  const index =
    number || half ? Number(number ?? half) - 1 : named === 6 ? 0 : named > 3 ? 12 / months - 1 : named;
  if (index >= 12 / months) return null;
  // "the last quarter" without its year is the one before.
  if (named > 3 && !told && !whose) return null;
  return inYear({ first: index * months + 1, last: (index + 1) * months, told, whose }, reading);
}

/** Without its year, the last one that had begun, or the next where the words look ahead. */
function inYear(
  {
    first,
    last,
    told,
    whose,
  }: { first: number; last: number; told: string | undefined; whose: string | undefined },
  reading: TimeReading,
): TimeValue | null {
  const format = (start: number) =>
    `${formatMonth({ year: start, month: first })}/${formatMonth({ year: start, month: last })}`;
  if (told) return stated(format(Number(told)), 'month');
  return fromPublished(reading, ({ year: now, month }) => {
    if (whose) return derived(format(now + ({ last: -1, next: 1 }[whose] ?? 0)), 'month');
    const ahead = looksAhead(reading.tense());
    return derived(format(now + (ahead && last < month ? 1 : !ahead && first > month ? -1 : 0)), 'month');
  });
}
