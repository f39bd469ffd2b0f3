import { addDays, type CalendarDay, formatDay, toDayNumber } from '../text/calendar.ts';
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
import { yearWords as year } from './time-words.ts';

/** Feasts that fall on one day of the year everywhere: month and day. */
const fixed: Readonly<Record<string, readonly [number, number]>> = {
  'Christmas Eve': [12, 24],
  'Christmas Day': [12, 25],
  Christmas: [12, 25],
  'Boxing Day': [12, 26],
  'New Year’s Eve': [12, 31],
  'New Year’s Day': [1, 1],
  'New Year': [1, 1],
  'Valentine’s Day': [2, 14],
  'St Patrick’s Day': [3, 17],
  'May Day': [5, 1],
  'Bonfire Night': [11, 5],
  Halloween: [10, 31],
};
/** Days after Easter Sunday. */
const movable: Readonly<Record<string, number>> = {
  'Ash Wednesday': -46,
  'Palm Sunday': -7,
  'Maundy Thursday': -3,
  'Good Friday': -2,
  'Easter Sunday': 0,
  'Easter Monday': 1,
  'Ascension Day': 39,
  Whitsun: 49,
  Pentecost: 49,
  Easter: 0,
};
/** Feasts whose day depends on the country or on the moon. */
const unfixed = [
  'Thanksgiving',
  'Ramadan',
  'Diwali',
  'Eid',
  'Passover',
  'Lunar New Year',
  'Chinese New Year',
];
const names = [...Object.keys(fixed), ...Object.keys(movable), ...unfixed]
  .toSorted((a, b) => b.length - a.length)
  .join('|')
  .replaceAll('’', "['’]")
  .replaceAll('St ', 'St\\.? ');
const placed =
  /(?:^|[^\p{L}])(?:on|at|in|by|until|till|since|before|after|over|during|around|for|from|of|past|last|this|next|and) (?:the )?$/iu;

/** Feast days, where they date something: never the market or the tree. */
export const holidayTimes: readonly TimePattern[] = [
  {
    pattern: timeEdges(
      `(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext) )?(?<name>${names})(?:,? (?:of )?(?<year>${year})| (?:of )?(?<whose>last|this|next) year)?(?= (?:and|or|when|but|as|at|in|on|to|by|with|after|before|while|because|for|from|that|he|she|it|they|we|if|the|a|is|was)\\b|[.,;:)”"—–?!]|$)`,
    ),
    read: readHoliday,
  },
];

function readHoliday(
  groups: Readonly<Record<string, string | undefined>>,
  reading: TimeReading,
): TimeValue | null {
  const { which, year: told, whose } = groups;
  const name = (groups['name'] ?? '').replaceAll("'", '’').replace('St. ', 'St ');
  if (!told && !whose && !which && !placed.test(reading.before)) {
    // "Christmas is coming": only the names of days can date by themselves.
    if (!/(?:Eve|Day|Sunday|Monday|Friday|Thursday)$/.test(name) || /\p{Ll} $/u.test(reading.before))
      return null;
  }
  if (unfixed.includes(name)) return unresolved;
  const inYear = (year: number) => toDay(name, year);
  if (told) return stated(formatDay(inYear(Number(told))), 'day');
  return fromPublished(reading, (published) => {
    const near = which?.toLowerCase();
    const step = whose ? ({ last: -1, next: 1 }[whose] ?? 0) : null;
    if (step !== null) return derived(formatDay(inYear(published.year + step)), 'day');
    return derived(formatDay(choose(published, { near, reading, inYear })), 'day');
  });
}

function choose(
  published: CalendarDay,
  {
    near,
    reading,
    inYear,
  }: { near: string | undefined; reading: TimeReading; inYear: (year: number) => CalendarDay },
): CalendarDay {
  const now = toDayNumber(published);
  const days = [-1, 0, 1].map((step) => inYear(published.year + step));
  const past = days.findLast((day) => toDayNumber(day) <= now);
  const next = days.find((day) => toDayNumber(day) >= now);
  const ahead = near === 'next' || (near !== 'last' && looksAhead(reading.tense()));
  const nearest = days.toSorted((a, b) => Math.abs(toDayNumber(a) - now) - Math.abs(toDayNumber(b) - now))[0];
  const told = near === 'last' || reading.tense() === 'past' ? past : nearest;
  return (ahead ? next : near === 'this' ? nearest : told) ?? published;
}

function toDay(name: string, year: number): CalendarDay {
  const [month, day] = fixed[name] ?? [0, 0];
  return month > 0 ? { year, month, day } : addDays(toEaster(year), movable[name] ?? 0);
}

/** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
function toEaster(year: number): CalendarDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * week) / 451);
  const sum = moon + week - 7 * shift + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}
