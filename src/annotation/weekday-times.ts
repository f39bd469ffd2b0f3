import {
  addDays,
  type CalendarDay,
  formatDay,
  parseDay,
  toDayNumber,
  toMonday,
  toWeekday,
  type Weekday,
} from '../text/calendar.ts';
import { looksAhead, type Tense } from './tense.ts';
import {
  derived,
  fromPublished,
  interval,
  type TimePattern,
  type TimeReading,
  type TimeValue,
  unresolved,
} from './time-value.ts';
import { parseWeekday, weekdayWords } from './time-words.ts';

const notAfter = 'Black|Good|Ash|Bloody|Super|Cyber|Palm|Casual|Shrove|Maundy|Easter|Fat|Giving|Holy|Mail on';
const notBefore =
  'Times|Telegraph|Mirror|Herald|Mail|Express|Post|Star|Sun|Independent|Night|School|World|Business|League|Magazine|Tribune|Age|Review|Club|' +
  // What recurs: "Saturday editions".
  'publication|editions?|services|deliver(?:y|ies)|newspapers?|papers?|opening|closing|mass|matin[ée]es?|roast|lunches|markets';
const names = `(?<!(?:${notAfter}) )(?<weekday>${weekdayWords})(?! (?:${notBefore})\\b)(?! (?:morning|afternoon|evening|night)s)(?![\\p{L}\\p{N}]|\\.com|-\\p{L})`;
/** "open Monday to Friday" */
const weekly =
  /\b(?:open|daily|hours|weekly|every week),? (?:from )?(?:\p{Lu}\p{Ll}+day(?:[–-]| to | and | until ))?$/iu;
const partOfDay = '(?: (?:morning|afternoon|evening|night|lunchtime|noon))?';

/**
 * News practice: a bare weekday is the last one, the day of publication among them, unless the words around it look
 * ahead; then it is the next one.
 */
export const weekdayTimes: readonly TimePattern[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}]|\\b(?:[Ee]very|[Ee]ach) )(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater) )?(?:(?<hence>[Aa] week (?:on|from)) |[Oo]n |(?:[Tt]he )?(?:early hours|small hours|night|evening|morning|afternoon) of )?(?:(?<which>[Tt]he previous|[Tt]he following|[Tt]he same|[Tt]his coming|[Tt]he coming|[Tt]his past|[Tt]his|[Ll]ast|[Nn]ext|[Pp]ast) )?${names}${partOfDay}(?:,? (?:of )?(?<week>last|next|this|the (?:following|previous|same)) week\\b| (?<fortnight>week)(?=[.,;]| and\\b|$))?`,
      'gu',
    ),
    read: ({ which, weekday, week, fortnight, hence }, reading) => {
      const day = parseWeekday(weekday ?? '');
      if (weekly.test(reading.before)) return null;
      // "on the first Sunday of the month": of every one.
      if (/\b(?:first|second|third|fourth|final) $/i.test(reading.before)) return null;
      if (/^last$/i.test(which ?? '') && /^ (?:of|in)\b/.test(reading.after)) return null;
      // "on a Tuesday" is none in particular; a "Tuesday statement" is one.
      if (
        /\bon an? (?:\p{Ll}+ ){0,2}$/iu.test(reading.before) &&
        !/^ (?!(?:in|at|on|and|or|of|but|when|to|for|with|after|before|last|this)\b)\p{Ll}/u.test(
          reading.after,
        )
      )
        return null;
      const told = /previous|following|same/i.exec(which ?? week ?? '')?.[0];
      if (told) return week ? unresolved : besideAnchor(reading, { day, told: told.toLowerCase() });
      return fromPublished(reading, (published) => {
        if (week) return derived(formatDay(inWeek(published, { day, week })), 'day');
        const next = toNext(published, day);
        if (fortnight || hence) return derived(formatDay(addDays(next, 7)), 'day');
        return derived(formatDay(choose(published, { day, which, tense: reading.tense })), 'day');
      });
    },
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:[Ff]rom |(?<between>[Bb]etween ))?(?<from>${weekdayWords})(?:[–-]| to |(?<and> and )| through | until )(?<to>${weekdayWords})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    read: ({ from, to, and, between }, reading) => {
      // "on Monday and Tuesday" are two days; what is open Monday to Friday is so every week.
      if (and && !between) return null;
      if (weekly.test(reading.before)) return null;
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
      /(?<![\p{L}\p{N}])(?:[Aa]t |[Oo]ver |[Oo]n |[Dd]uring )?(?<which>[Tt]his coming|[Tt]he coming|[Tt]his past|[Tt]he past|[Tt]his|[Ll]ast|[Nn]ext|[Tt]he|[Pp]ast|[Aa]ll) (?:bank holiday |long |holiday )?weekend(?! of\b)(?![\p{L}\p{N}-])/gu,
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

/** "the following Tuesday": counted from the date told before. */
function besideAnchor({ anchor }: TimeReading, { day, told }: { day: Weekday; told: string }): TimeValue {
  const from = anchor?.length === 10 ? parseDay(anchor) : null;
  if (!from) return unresolved;
  if (told === 'same') return derived(formatDay(toLast(from, day)), 'day');
  return derived(
    formatDay(told === 'previous' ? toLast(addDays(from, -1), day) : toNext(addDays(from, 1), day)),
    'day',
  );
}

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
    case 'next': {
      // On a Thursday "next Friday" is hardly tomorrow.
      const next = toNext(addDays(published, 1), day);
      return toDayNumber(next) - toDayNumber(published) > 2 ? next : addDays(next, 7);
    }
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
