import { addDays, formatDay, formatYear } from '../text/calendar.ts';
import { looksAhead } from './tense.ts';
import { timeEdges } from './time-edges.ts';
import {
  addUnits,
  derived,
  formatPeriod,
  fromPublished,
  fromSpoken,
  interval,
  type TimePattern,
  type TimeReading,
  type TimeUnit,
  type TimeValue,
  toPeriod,
} from './time-value.ts';

const anyCase = { anyCase: true };
const stages =
  'earlier|later|early|late|mid|the rest of|the remainder of|the start of|the beginning of|the end of|the middle of|the close of|end of|start of';
/** After "overnight" where it says when: "overnight trains" are of every night. */
const ends =
  '(?=[.,;:)”"’—–]|$| (?:and|or|but|as|at|in|on|to|by|with|after|before|while|because|for|from|into|when)\\b)';

type Unit = TimeUnit | 'quarter' | 'decade' | 'century';

/** Expressions that name a day, a week, a month or a year by its place beside the day of publication. */
export const calendarTimes: readonly TimePattern[] = [
  {
    pattern: timeEdges(
      '(?:the day (?<far>before|after) )?(?:(?:early|late|earlier|later) )?(?<word>yesterday|today|tomorrow)(?: (?:morning|afternoon|evening|night|lunchtime))?',
      anyCase,
    ),
    read: ({ far, word = '' }, reading) => {
      // "USA Today": a name.
      if (/^[TY]/.test(word) && /\p{Lu}\p{L}* $/u.test(reading.before)) return null;
      const near = { yesterday: -1, today: 0, tomorrow: 1 }[word.toLowerCase()] ?? 0;
      return shiftDays(reading, near + (far === undefined ? 0 : far.toLowerCase() === 'before' ? -1 : 1));
    },
  },
  {
    pattern: timeEdges(
      '(?:later |earlier |late )?(?:(?<tonight>tonight)|(?<last>last night)|(?:early )?this (?:morning|afternoon|evening|lunchtime))',
      anyCase,
    ),
    read: ({ last }, reading) => shiftDays(reading, last ? -1 : 0),
  },
  {
    pattern: timeEdges(`overnight${ends}`, anyCase),
    read: (_, reading) =>
      fromPublished(reading, (published) =>
        derived(interval(formatDay(addDays(published, -1)), formatDay(published)), 'about'),
      ),
  },
  {
    pattern: timeEdges(
      `(?:(?<stage>${stages})(?: in)?[ -])?(?<which>this|last|next|the current|the|all) (?:(?:calendar|financial|fiscal|academic|tax) )?(?<unit>week|month|year|quarter|decade|century)`,
      anyCase,
    ),
    read: (groups, reading) => {
      if (
        /^all$/i.test(groups['which'] ?? '') &&
        (/^ (?:round|long)\b/.test(reading.after) || /\b(?:of|almost) $/.test(reading.before))
      )
        return null;
      // "in the last year of his life"
      if (
        /^ (?:of|before)\b/.test(reading.after) &&
        /\b(?:the|his|her|its|their|our|my) $/i.test(reading.before)
      )
        return null;
      const { which = '', stage = '', unit = '' } = lower(groups);
      return readCalendar({ which, stage, unit: unit as Unit }, reading);
    },
  },
  {
    pattern: timeEdges('the (?<unit>week|month|year) (?:(?<past>before last)|after next)', anyCase),
    read: ({ unit = '', past }, reading) =>
      fromPublished(reading, (published) => {
        const of = unit.toLowerCase() as TimeUnit;
        return derived(
          formatPeriod(addUnits(published, past ? -2 : 2, of), of),
          of === 'week' ? 'about' : of,
        );
      }),
  },
  {
    pattern: timeEdges("(?:the )?(?<unit>year|month)(?:['’]s end|[- ]end)", anyCase),
    read: ({ unit = '' }, reading) => {
      if (!/\b(?:by|until|before|at|to|of|the|through) $/i.test(reading.before)) return null;
      const of = unit.toLowerCase() as TimeUnit;
      return fromPublished(reading, (published) => derived(formatDay(toPeriod(published, of).last), 'day'));
    },
  },
  {
    pattern: timeEdges('(?:early )?(?:in )?the new year', anyCase),
    read: (_, reading) =>
      fromPublished(reading, ({ year }) =>
        derived(formatYear(looksAhead(reading.tense()) ? year + 1 : year), 'about'),
      ),
  },
];

const lower = (groups: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(groups).map(([name, words]) => [name, words?.toLowerCase()]));

function shiftDays(reading: TimeReading, days: number): TimeValue | null {
  return fromSpoken(reading, (spoken) => derived(formatDay(addDays(spoken, days)), 'day'));
}

function readCalendar(
  { which, stage, unit }: { which: string; stage: string; unit: Unit },
  reading: TimeReading,
): TimeValue | null {
  // "the end of the year" is this one's; "the year" alone tells no time.
  if (which === 'the' && !/ of$|^earlier$|^later$/.test(stage)) return null;
  return fromPublished(reading, (published) => {
    const steps = which === 'last' ? -1 : which === 'next' ? 1 : 0;
    if (unit === 'decade' || unit === 'century') return readLong({ stage, steps, unit }, published.year);
    const day =
      unit === 'quarter' ? addUnits(published, steps * 3, 'month') : addUnits(published, steps, unit);
    const { first, last } = toPeriod(day, unit);
    if (stage === 'earlier' && steps === 0)
      return derived(interval(formatDay(first), formatDay(published)), 'about');
    if ((stage === 'later' || /^the re/.test(stage)) && steps === 0)
      return derived(interval(formatDay(published), formatDay(last)), 'about');
    if (/(?:end|close) of$/.test(stage) && /\b(?:by|until|through|before|till|to) $/i.test(reading.before))
      return derived(formatDay(last), 'day');
    if (/(?:start|beginning) of$/.test(stage) && /\b(?:since|from) $/i.test(reading.before))
      return derived(formatDay(first), 'day');
    const precise = unit === 'week' || unit === 'quarter' || stage !== '' ? 'about' : unit;
    return derived(formatPeriod(day, unit), precise);
  });
}

/** "by the end of the decade", "this century". */
function readLong(
  { stage, steps, unit }: { stage: string; steps: number; unit: 'decade' | 'century' },
  year: number,
): TimeValue {
  const length = unit === 'decade' ? 10 : 100;
  const first = year - (year % length) + steps * length;
  const last = first + length - 1;
  if (/end of$/.test(stage)) return derived(formatYear(last), 'about');
  return derived(`${first}/${last}`, 'about');
}
