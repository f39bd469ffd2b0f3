import { addDays, type CalendarDay, formatDay, toMonday, toWeekday, type Weekday } from '../text/calendar.ts';
import { looksAhead, type Tense } from './tense.ts';
import { derived, fromPublished, interval, type TimePattern } from './time-value.ts';
import { parseWeekday, weekdayWords } from './time-words.ts';

const notAfter = 'Black|Good|Ash|Bloody|Super|Cyber|Palm|Casual|Shrove|Maundy|Easter|Fat|Giving|Holy|Mail on';
const notBefore =
  'Times|Telegraph|Mirror|Herald|Mail|Express|Post|Star|Sun|Independent|Night|School|World|Business|League|Magazine|Tribune|Age|Review|Club|' +
  // What recurs: "Saturday editions".
  'publication|editions?|services|deliver(?:y|ies)|newspapers?|papers?|opening|closing|mass|matin[ée]es?|roast|lunches|markets';
const names = `(?<!(?:${notAfter}) )(?<weekday>${weekdayWords})(?! (?:${notBefore})\\b)(?![\\p{L}\\p{N}]|\\.com|-\\p{L})`;
const partOfDay = '(?: (?:morning|afternoon|evening|night|lunchtime|noon))?';

/**
 * News practice: a bare weekday is the last one, the day of publication among them, unless the words around it look
 * ahead; then it is the next one.
 */
export const weekdayTimes: readonly TimePattern[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}]|\\b(?:[Ee]very|[Ee]ach) )(?:[Oo]n )?(?:(?<which>[Tt]his coming|[Tt]he coming|[Tt]his past|[Tt]his|[Ll]ast|[Nn]ext|[Pp]ast) )?${names}${partOfDay}(?:,? (?:of )?(?<week>last|next|this) week\\b| (?<fortnight>week)(?=[.,;]| and\\b|$))?`,
      'gu',
    ),
    read: ({ which, weekday, week, fortnight }, reading) =>
      fromPublished(reading, (published) => {
        const day = parseWeekday(weekday ?? '');
        if (week) return derived(formatDay(inWeek(published, { day, week })), 'day');
        const next = toNext(published, day);
        if (fortnight) return derived(formatDay(addDays(next, 7)), 'day');
        return derived(formatDay(choose(published, { day, which, tense: reading.tense })), 'day');
      }),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:from |between )?(?<from>${weekdayWords})(?:[–-]| to | and | through | until )(?<to>${weekdayWords})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    read: ({ from, to }, reading) => {
      const ends = [parseWeekday(from ?? ''), parseWeekday(to ?? '')] as const;
      return fromPublished(reading, (published) => {
        const ahead = looksAhead(reading.tense());
        const end = ahead ? toNext(toNext(published, ends[0]), ends[1]) : toLast(published, ends[1]);
        const start = ahead ? toNext(published, ends[0]) : toLast(end, ends[0]);
        return derived(interval(formatDay(start), formatDay(end)), 'day');
      });
    },
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:[Aa]t |[Oo]ver |[Oo]n |[Dd]uring )?(?<which>[Tt]his coming|[Tt]he coming|[Tt]his past|[Tt]he past|[Tt]his|[Ll]ast|[Nn]ext|[Tt]he|[Pp]ast) weekend(?![\p{L}\p{N}-])/gu,
    read: ({ which = '' }, reading) =>
      fromPublished(reading, (published) => {
        const monday = toMonday(published);
        const now = toWeekday(published) >= 6;
        const weeks = toWeekendOffset(which.toLowerCase(), { now, tense: reading.tense() });
        const saturday = addDays(monday, 5 + weeks * 7);
        return derived(interval(formatDay(saturday), formatDay(addDays(saturday, 1))), 'day');
      }),
  },
];

function toWeekendOffset(which: string, { now, tense }: { now: boolean; tense: Tense }): number {
  if (which === 'next') return 1;
  if (which.endsWith('coming')) return now ? 1 : 0;
  if (which === 'last' || which.endsWith('past')) return -1;
  if (which === 'this') return tense === 'past' && !now ? -1 : 0;
  return now || looksAhead(tense) ? 0 : -1;
}

function choose(
  published: CalendarDay,
  { day, which, tense }: { day: Weekday; which: string | undefined; tense: () => Tense },
): CalendarDay {
  switch (which?.toLowerCase()) {
    case 'last':
    case 'past':
    case 'this past':
      return toLast(addDays(published, -1), day);
    case 'next':
      return inWeek(published, { day, week: 'next' });
    case 'this coming':
    case 'the coming':
      return toNext(addDays(published, 1), day);
    case 'this':
      return tense() === 'past' ? toLast(published, day) : toNext(published, day);
    default:
      return looksAhead(tense()) ? toNext(published, day) : toLast(published, day);
  }
}

function inWeek(published: CalendarDay, { day, week }: { day: Weekday; week: string }): CalendarDay {
  return addDays(toMonday(published), day - 1 + (week === 'next' ? 7 : week === 'last' ? -7 : 0));
}

/** The last such weekday up to and with `from`. */
function toLast(from: CalendarDay, day: Weekday): CalendarDay {
  return addDays(from, -((toWeekday(from) - day + 7) % 7));
}

/** The first such weekday from `from` on. */
function toNext(from: CalendarDay, day: Weekday): CalendarDay {
  return addDays(from, (day - toWeekday(from) + 7) % 7);
}
