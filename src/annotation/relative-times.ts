import { addDays, type CalendarDay, formatDay, formatMonth, formatYear, parseDay } from '../text/calendar.ts';
import {
  addUnits,
  derived,
  formatPeriod,
  fromPublished,
  interval,
  stated,
  type TimePattern,
  type TimeReading,
  type TimeUnit,
  type TimeValue,
  toPeriod,
  unresolved,
} from './time-value.ts';
import { countWords, parseCount, parseUnit, unitWords } from './time-words.ts';

const edge = '(?<![\\p{L}\\p{N}-])';
const stop = '(?![\\p{L}\\p{N}-])';
const approximately =
  '(?:about|around|roughly|nearly|almost|more than|at least|up to|over|some|another|the next|the) ';
const pattern = (source: string) => new RegExp(`${edge}${source}${stop}`, 'giu');

/** Expressions that count from the day of publication, from a date told before, or from nothing. */
export const relativeTimes: readonly TimePattern[] = [
  {
    pattern: pattern(
      '(?:the day (?<far>before|after) )?(?<word>yesterday|today|tomorrow)(?: (?:morning|afternoon|evening|night))?',
    ),
    read: ({ far, word = '' }, reading) => {
      // "USA Today": a name.
      if (/^[TY]/.test(word) && /\p{Lu}\p{L}* $/u.test(reading.before)) return null;
      const near = { yesterday: -1, today: 0, tomorrow: 1 }[word.toLowerCase()] ?? 0;
      return shiftDays(reading, near + (far === undefined ? 0 : far.toLowerCase() === 'before' ? -1 : 1));
    },
  },
  {
    pattern: pattern('(?:(?<tonight>tonight)|(?<last>last night)|this (?:morning|afternoon|evening))'),
    read: ({ last }, reading) => shiftDays(reading, last ? -1 : 0),
  },
  {
    pattern: pattern(
      '(?:(?<stage>earlier|later|early|late|mid|the start of|the beginning of|the end of|the middle of|end of)(?: in)?[ -])?(?<which>this|last|next|the current|the) (?<unit>week|month|year|quarter)',
    ),
    read: readCalendarUnit,
  },
  {
    pattern: pattern(
      '(?:over |in |within |during |for )?the (?<which>past|last|next|coming) (?<unit>week|fortnight|month|quarter|year|decade|century)(?! of)',
    ),
    read: ({ which = '', unit = '' }, reading) =>
      /^next$/i.test(which) && isTold(reading)
        ? shiftAnchor(reading.anchor, { count: 1, word: unit })
        : readSpan(reading, { count: 1, unit, which }),
  },
  {
    pattern: pattern(
      `(?:(?:over|in|within|during|for) )?(?:the )?(?<which>past|last|next|coming) (?:(?<count>${countWords}) )?(?<unit>days|weeks|fortnights|months|years|decades|hours)`,
    ),
    read: ({ which = '', count, unit = '' }, reading) => {
      const known = count === undefined ? null : parseCount(count);
      const hours = unit.toLowerCase() === 'hours';
      if (hours && (known === null || known % 24 !== 0)) return null;
      if (known === null || (/^(?:next|coming)$/i.test(which) && isTold(reading))) return unresolved;
      return readSpan(reading, { count: hours ? known / 24 : known, unit: hours ? 'days' : unit, which });
    },
  },
  {
    pattern: pattern(`(?<count>${countWords}) (?<unit>${unitWords}|hours?) ago`),
    read: ({ count = '', unit = '' }, reading) => {
      if (/^half/i.test(count)) return null;
      const known = parseCount(count);
      if (/^hour/i.test(unit)) return known !== null && known < 12 ? shiftDays(reading, 0) : null;
      if (known === null) return unresolved;
      return fromPublished(reading, (published) => shift(published, { count: -known, word: unit }));
    },
  },
  {
    pattern: pattern(
      `(?<lead>for )?(?:(?<count>${countWords}) and a half years|(?<one>a year and a half)|half a year)(?<ago> ago)?`,
    ),
    read: readHalfYears,
  },
  {
    pattern: pattern(
      `(?<lead>within|in|for) (?:${approximately})?(?<count>${countWords}) (?:more |full |straight |consecutive )?(?<unit>${unitWords}|hours?)(?! (?:ago|old|later|earlier|of age)\\b)`,
    ),
    read: readDuration,
  },
  {
    pattern: pattern(`(?<count>\\d{1,3}|${countWords}) (?<unit>days|weeks|months|years)(?= to [a-z])`),
    read: ({ count = '', unit = '' }, { before }) => {
      const known = parseCount(count);
      return known === null || /\b(?:from|between|ages?|aged) ?$/i.test(before)
        ? null
        : toDuration(known, unit);
    },
  },
  {
    pattern: pattern('(?:with)?in (?:a matter of )?(?:days|weeks|months|hours)(?! of)'),
    read: () => unresolved,
  },
  {
    pattern: pattern('for (?:(?:many|several|some|a few) )?(?:days|weeks|months|years|decades|centuries)'),
    read: () => unresolved,
  },
  {
    pattern: pattern(
      `(?<count>${countWords}) (?<unit>${unitWords}) (?<direction>later|earlier|afterwards|before that|after that)`,
    ),
    read: ({ count = '', unit = '', direction = '' }, { anchor }) => {
      const known = parseCount(count);
      if (known === null) return unresolved;
      const back = /^(?:earlier|before)/i.test(direction);
      return shiftAnchor(anchor, { count: back ? -known : known, word: unit });
    },
  },
  {
    pattern: pattern(
      'the (?<which>following|next|previous|preceding|same) (?<unit>day|week|month|year|morning|evening|afternoon|night)(?! of)',
    ),
    read: ({ which = '', unit = '' }, { anchor }) => {
      const count = { following: 1, next: 1, same: 0 }[which.toLowerCase()] ?? -1;
      if (count === 0 && anchor === null) return null;
      const word = /^(?:week|month|year)$/i.test(unit) ? unit : 'day';
      return shiftAnchor(anchor, { count, word });
    },
  },
  {
    // "that night", "later that year": of the date told before.
    pattern: pattern(
      '(?:(?:later|earlier) )?that (?:same )?(?<unit>day|night|morning|afternoon|evening|week|month|year)(?! (?:of|that|when|the|he|she|they|we|I)\\b)',
    ),
    read: ({ unit = '' }, { anchor }) => {
      const value = shiftAnchor(anchor, {
        count: 0,
        word: /^(?:week|month|year)$/i.test(unit) ? unit : 'day',
      });
      return value.datetime === null ? null : value;
    },
  },
  {
    // Whose year begins when is not told.
    pattern: pattern('(?:in )?the (?:first|second|third|fourth) (?:fiscal|financial) quarter'),
    read: () => unresolved,
  },
  {
    pattern: pattern('within the (?:day|week|fortnight|month|year)(?! of)'),
    read: () => unresolved,
  },
  {
    pattern: pattern('the (?<unit>day|week|month|year) (?<which>before|after)(?=[.,;]|$)'),
    read: ({ which = '', unit = '' }, { anchor }) =>
      shiftAnchor(anchor, { count: /before/i.test(which) ? -1 : 1, word: unit }),
  },
];

/** Words that look ahead from a day long past: "it fell over the next three months". */
function isTold({ tense, before, after }: TimeReading): boolean {
  const ahead =
    /\b(?:will|would|could|should|may|might|shall|plans?|planned|expect(?:s|ed)?|aims?|hopes?|is|are)\b|['’]ll\b/;
  return tense() === 'past' && !ahead.test(before + after);
}

/** "two and a half years ago", "for a year and a half". */
function readHalfYears(
  { lead, count, one, ago }: Readonly<Record<string, string | undefined>>,
  reading: TimeReading,
): TimeValue | null {
  const years = one ? 1 : count ? parseCount(count) : 0;
  if (years === null) return unresolved;
  const months = years * 12 + 6;
  if (!ago) return lead ? stated(`P${months}M`, 'month') : null;
  return fromPublished(reading, (published) =>
    derived(formatMonth(addUnits(published, -months, 'month')), 'about'),
  );
}

function shiftDays(reading: TimeReading, days: number): TimeValue | null {
  return fromPublished(reading, (published) => derived(formatDay(addDays(published, days)), 'day'));
}

function readCalendarUnit(
  groups: Readonly<Record<string, string | undefined>>,
  reading: TimeReading,
): TimeValue | null {
  const {
    which = '',
    stage = '',
    unit = '',
  } = Object.fromEntries(Object.entries(groups).map(([name, words]) => [name, words?.toLowerCase()]));
  return readCalendar({ which, stage, unit: unit as TimeUnit | 'quarter' }, reading);
}

function readCalendar(
  { which, stage, unit }: { which: string; stage: string; unit: TimeUnit | 'quarter' },
  reading: TimeReading,
): TimeValue | null {
  // "the end of the year" is this one's; "the year" alone tells no time.
  if (which === 'the' && !/ of$|^earlier$|^later$/.test(stage)) return null;
  return fromPublished(reading, (published) => {
    const steps = which === 'last' ? -1 : which === 'next' ? 1 : 0;
    const day =
      unit === 'quarter' ? addUnits(published, steps * 3, 'month') : addUnits(published, steps, unit);
    const { first, last } = toPeriod(day, unit);
    if (stage === 'earlier' && steps === 0)
      return derived(interval(formatDay(first), formatDay(published)), 'about');
    if (stage === 'later' && steps === 0)
      return derived(interval(formatDay(published), formatDay(last)), 'about');
    if (/end of$/.test(stage) && /\b(?:by|until|through|before|till) $/i.test(reading.before))
      return derived(formatDay(last), 'day');
    const precise = unit === 'week' || unit === 'quarter' || stage !== '' ? 'about' : unit;
    return derived(formatPeriod(day, unit), precise);
  });
}

/** A stretch that ends or begins on the day of publication: "the past two months". */
function readSpan(
  reading: TimeReading,
  { count, unit: word, which }: { count: number; unit: string; which: string },
): TimeValue | null {
  if (/^quarter/i.test(word)) return unresolved;
  const { unit, times } = parseUnit(word);
  const ahead = /^(?:next|coming)$/i.test(which);
  return fromPublished(reading, (published) => {
    const far = addUnits(published, (ahead ? 1 : -1) * count * times, unit);
    const ends = ahead ? [published, far] : [far, published];
    return derived(ends.map(formatDay).join('/'), 'about');
  });
}

function readDuration(
  groups: Readonly<Record<string, string | undefined>>,
  reading: TimeReading,
): TimeValue | null {
  const { lead = '', count = '', unit = '' } = groups;
  const known = parseCount(count);
  if (/^hour/i.test(unit)) return known !== null && known % 24 === 0 ? toDuration(known / 24, 'days') : null;
  if (known === null) return unresolved;
  const looksBack = /\b(?:first|only|[a-z]+est|most|time|once|twice|times)\b[^.;]{0,60}$/i.test(
    reading.before,
  );
  // "more in a day than others in a year" compares; it tells no time.
  if (/^in$/i.test(lead) && /^an?$/i.test(count) && !looksBack && reading.tense() !== 'future') return null;
  if (lead.toLowerCase() !== 'in' || looksBack || reading.tense() !== 'future')
    return toDuration(known, unit);
  return fromPublished(reading, (published) => shift(published, { count: known, word: unit }));
}

function toDuration(count: number, word: string): TimeValue {
  const { unit, times } = parseUnit(word);
  return stated(`P${count * times}${unit[0]?.toUpperCase()}`, unit === 'week' ? 'day' : unit);
}

/** So many units from a day, told as exactly as people mean it: years to the year, months to the month. */
function shift(from: CalendarDay, { count, word }: { count: number; word: string }): TimeValue {
  const { unit, times } = parseUnit(word);
  const day = addUnits(from, count * times, unit);
  if (unit === 'year') return derived(formatYear(day.year), times > 1 ? 'about' : 'year');
  if (unit === 'month') return derived(formatMonth(day), 'month');
  return derived(formatDay(day), unit === 'day' ? 'day' : 'about');
}

function shiftAnchor(anchor: string | null, { count, word }: { count: number; word: string }): TimeValue {
  const { unit } = parseUnit(word);
  const need = unit === 'year' ? 4 : unit === 'month' ? 7 : 10;
  if (anchor === null || anchor.length < need) return unresolved;
  const from = parseDay(anchor.length >= 10 ? anchor : `${anchor}-01-01`.slice(0, 10));
  if (!from) return unresolved;
  if (unit === 'week' && count === 0) return derived(formatPeriod(from, 'week'), 'about');
  return shift(from, { count, word });
}
