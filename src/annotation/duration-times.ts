import { formatDay, formatMonth, formatYear } from '../text/calendar.ts';
import { timeEdges } from './time-edges.ts';
import {
  addUnits,
  derived,
  fromPublished,
  shiftDay,
  stated,
  type TimePattern,
  type TimeReading,
  type TimeValue,
  toDuration,
  unresolved,
} from './time-value.ts';
import { countWords, numberWords, parseCount, parseUnit, unitWords } from './time-words.ts';

const anyCase = { anyCase: true };
const approximately =
  '(?:(?:about|around|roughly|nearly|almost|more than|less than|fewer than|at least|at most|up to|over|under|just over|just under|some|another|an additional|a further|the next|the last|the first|the|only|just|as little as|as long as|as many as) )?';
const fuller =
  '(?:more |full |straight |consecutive |whole |long |further |additional |successive |working |calendar |business )?';
/** An age is no time. */
const noAge = '(?![ -](?:old|olds|older|younger|senior|junior|of age|apart|away|on(?=[.,;:]|$))\\b)';
const counted =
  '(?! (?:ago|(?:later|earlier)(?! than)|before that|after that|afterwards|previously|hence|from now|per|an? (?:day|week|month|year))\\b)';

/** Stretches of calendar time without a place in it ("within 45 days"), and those that begin or end on the day of publication. */
export const durationTimes: readonly TimePattern[] = [
  {
    pattern: timeEdges(
      '(?:over |in |within |during |for )?the (?<which>past|last|next|coming) (?<unit>week|fortnight|month|year|decade|century)(?! (?:of|before)\\b)',
      anyCase,
    ),
    read: ({ which = '', unit = '' }, reading) =>
      isAhead(which) && isTold(reading) && reading.anchor !== null
        ? null
        : readSpan(reading, { unit, ahead: isAhead(which) }),
  },
  {
    pattern: timeEdges(
      `(?:(?:over|in|within|during|for) )?(?:the )?(?<which>past|last|next|coming|previous|following) (?:(?<count>${countWords}) )?(?<unit>days|weeks|fortnights|months|years|decades|hours)`,
      anyCase,
    ),
    read: ({ which = '', count, unit = '' }, { before }) => {
      if (/^(?:previous|following)$/i.test(which) && count === undefined) return null;
      // "expected to last three weeks"
      if (/\b(?:to|will|would|can|could|may|might|must|should|not) $/i.test(before)) return null;
      return toCounted({ count: count ?? 'several', unit, before });
    },
  },
  {
    pattern: timeEdges(
      `(?<lead>for )?${approximately}(?:(?<count>${countWords})(?: |-)and(?: |-)a(?: |-)half (?<halves>years?|months?|decades?)|(?<one>an?) (?<unit>year|decade) and a half|half (?:a|of a)? ?(?<half>year|decade|century)|(?:a )?quarter[- ](?:of a[- ])?(?<quarter>century))(?<ago> ago)?${counted.replace('ago|', '')}${noAge}`,
      anyCase,
    ),
    read: readHalves,
  },
  {
    pattern: timeEdges(
      `(?:(?<lead>within|in|for|after|over|during) |(?<=\\b(?:spent|spend|lasted|lasts?|takes?|took|taken|least|by) ))${approximately}(?<count>${countWords}) ${fuller}(?<unit>${unitWords}|hours?)(?<possessive>['’]s?)?(?: time)?${counted}${noAge}`,
      anyCase,
    ),
    read: readLed,
  },
  {
    // "three-week", "six months": wherever it stands, unless it counts a habit or an age.
    pattern: timeEdges(
      `(?:(?<low>${numberWords}(?:-to-| to | or )|\\d{1,3}[–-]))?(?<count>${numberWords}|a dozen)(?<hyphen>-| )${fuller}(?<unit>days?|weeks?|fortnights?|months?|years?|decades?|centuries)(?:-long)?${counted}${noAge}`,
      anyCase,
    ),
    read: ({ low, count = '', unit = '', hyphen }, { before, after }) => {
      // "the Six-Day War": a name.
      if (/^\p{Lu}\p{Ll}/u.test(unit) && /^ \p{Lu}/u.test(after)) return null;
      const plural = /s$/i.test(unit);
      if (hyphen === ' ' && !plural && parseCount(count) !== 1) return null;
      if (/^one day$/i.test(`${count}${hyphen}${unit}`)) return unresolved;
      if (hyphen === '-' && /^ (?:working )?weeks?\b/.test(after) && /^day/i.test(unit)) return null;
      if (isHabit(before, after)) return null;
      // "two to three weeks": ISO 8601 has no such duration.
      return low === undefined ? toCounted({ count, unit, before }) : unresolved;
    },
  },
  {
    // "less than a year": never "twice a year".
    pattern: timeEdges(
      `(?:(?:about|nearly|almost|less than|more than|at least|up to|just over|just under|over|around|roughly|within|barely) an? |another |an? (?=(?:decade|century)\\b|\\p{Ll}+ (?:after|before|in (?:charge|custody|hospital|jail|office|power|prison))\\b))(?<unit>day|week|fortnight|month|year|decade|century)(?:-long)?${counted}${noAge}`,
      anyCase,
    ),
    read: ({ unit = '' }) => toDuration(1, unit),
  },
  {
    pattern: timeEdges(`(?:an? |the )?(?<unit>day|week|month|year|decade|century)(?<many>s?)-long`, anyCase),
    read: ({ unit = '', many }, { before }) =>
      /(?:^| )(?:\d+|[a-z]+)-$/.test(before) ? null : many ? unresolved : toDuration(1, unit),
  },
  {
    pattern: timeEdges('(?:with)?in (?:a matter of |just )?(?:days|weeks|months)(?! of)', anyCase),
    read: () => unresolved,
  },
  {
    pattern: timeEdges(
      '(?:for|over|after|in) (?:(?:many|several|some|a few) )?(?:days|weeks|months|years|decades|centuries)(?! (?:to|old|ago|later|earlier|before|past)\\b)',
      anyCase,
    ),
    read: () => unresolved,
  },
  {
    // "weeks after his last men had left".
    pattern: timeEdges('(?:days|weeks|months|years|decades)(?= (?:after|before)\\b(?! which\\b))', anyCase),
    read: (_, { before }) =>
      /(?:\d|\b(?:many|several|few|of|two|three|million|billion|thousand)) $/.test(before)
        ? null
        : unresolved,
  },
  {
    // "spent months on it": not "takes days off".
    pattern: timeEdges(
      '(?<=\\b(?:spent|took|taken|lasted|waited|dragged on for) )(?:days|weeks|months|years|decades|centuries)(?! (?:off|old|ago|later|earlier|of)\\b)',
      anyCase,
    ),
    read: () => unresolved,
  },
  {
    pattern: timeEdges('within the (?:day|week|fortnight|month|year)(?! of)', anyCase),
    read: () => unresolved,
  },
];

const isAhead = (which: string): boolean => /^(?:next|coming)$/i.test(which);

/** Words that look ahead from a day long past: "it fell over the next three months". */
function isTold({ tense, before, after }: TimeReading): boolean {
  const ahead =
    /\b(?:will|would|could|should|may|might|shall|plans?|planned|expect(?:s|ed)?|aims?|hopes?|is|are)\b|['’]ll\b/;
  return tense() === 'past' && !ahead.test(before + after);
}

/** "four days a week" is a habit, "a $5 three-month pass" is none. */
function isHabit(before: string, after: string): boolean {
  return (
    /^ (?:a|per|each|every) (?:day|week|month|year)\b/.test(after) ||
    /\b(?:every|each|ages?|aged|page|between the ages of|from the age of|(?:million|billion|trillion|hundred|thousand)) $/.test(
      before,
    ) ||
    /^-(?:old|plus)/.test(after)
  );
}

function toCounted({
  count,
  unit,
  before,
}: {
  count: string;
  unit: string;
  before: string;
}): TimeValue | null {
  const known = parseCount(count);
  if (/^hour/i.test(unit)) return known !== null && known % 24 === 0 ? toDuration(known / 24, 'days') : null;
  if (/\b(?:ages?|aged) (?:of )?$/i.test(before)) return null;
  if (known === 0) return null;
  return known === null ? unresolved : toDuration(known, unit);
}

/** "two and a half years ago", "for a year and a half", "half a century". */
function readHalves(
  groups: Readonly<Record<string, string | undefined>>,
  reading: TimeReading,
): TimeValue | null {
  const { count, one, halves, unit, half, quarter, ago } = groups;
  const known = one ? 1 : count ? parseCount(count) : 0;
  if (known === null) return unresolved;
  const word = (halves ?? unit ?? half ?? quarter ?? '').toLowerCase();
  const whole = { month: 1, year: 12, decade: 120, century: 1200 }[word.replace(/s$/, '')] ?? 12;
  const months = quarter ? 300 : known * whole + whole / 2;
  if (months % 1 !== 0) return unresolved;
  if (ago)
    return fromPublished(reading, (published) => {
      const day = addUnits(published, -months, 'month');
      return derived(whole > 12 ? formatYear(day.year) : formatMonth(day), 'about');
    });
  return months % 12 === 0 ? stated(`P${months / 12}Y`, 'year') : stated(`P${months}M`, 'month');
}

/** A stretch that ends or begins on the day of publication: "the past week". */
function readSpan(
  reading: TimeReading,
  { unit: word, ahead }: { unit: string; ahead: boolean },
): TimeValue | null {
  const { unit, times } = parseUnit(word);
  return fromPublished(reading, (published) => {
    const far = addUnits(published, (ahead ? 1 : -1) * times, unit);
    const ends = ahead ? [published, far] : [far, published];
    return derived(ends.map(formatDay).join('/'), 'about');
  });
}

function readLed(
  groups: Readonly<Record<string, string | undefined>>,
  reading: TimeReading,
): TimeValue | null {
  const { count = '', unit = '', possessive } = groups;
  const lead = (groups['lead'] ?? '').toLowerCase();
  const known = parseCount(count);
  if (/^hour/i.test(unit)) return known !== null && known % 24 === 0 ? toDuration(known / 24, 'days') : null;
  const single = /^an?$/i.test(count);
  if (single && lead === 'by') return null;
  if (known === null) return unresolved;
  const looksBack = /\b(?:first|only|[a-z]+est|most|time|once|twice|times|worst|best)\b[^.;]{0,60}$/i.test(
    reading.before,
  );
  const future = reading.tense() === 'future' || possessive !== undefined;
  // "more in a day than others in a year" compares; it tells no time.
  if (lead === 'in' && single && !looksBack && !future) return null;
  if (lead !== 'in' || looksBack || !future) return toDuration(known, unit);
  return fromPublished(reading, (published) => shiftDay(published, { count: known, word: unit }));
}
