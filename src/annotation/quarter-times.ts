import { formatMonth } from '../text/calendar.ts';
import { looksAhead } from './tense.ts';
import { timeEdges } from './time-edges.ts';
import {
  derived,
  fromPublished,
  stated,
  type TimePattern,
  type TimeReading,
  type TimeValue,
  unresolved,
} from './time-value.ts';
import { parseCount, yearWords as year } from './time-words.ts';

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
      `[Tt]he first (?<count>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven) months of (?:(?<year>${year})|(?<whose>last|this|next|the) year)`,
    ),
    read: ({ count = '', year: told, whose }, reading) => {
      const months = parseCount(count) ?? 0;
      return months > 12 ? null : inYear({ first: 1, last: months, told, whose }, reading);
    },
  },
];

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
