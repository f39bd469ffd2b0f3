import { type CalendarDay, formatDay, formatMonth } from '../text/calendar.ts';
import { daysInMonth } from '../text/iso-time.ts';
import { toChainedYear } from './chained-year.ts';
import type { Tense } from './tense.ts';
import { timeEdges } from './time-edges.ts';
import {
  derived,
  fromPublished,
  interval,
  stated,
  type TimePattern,
  type TimeReading,
  type TimeValue,
  toOwnTense,
  unresolved,
} from './time-value.ts';
import { monthWords, parseMonth, shortMonthWords, yearWords as year } from './time-words.ts';

const stage =
  '(?:(?<stage>[Ee]arly(?: to mid)?|[Ll]ate|[Mm]id to late|[Ee]arlier|[Ll]ater|[Mm]id|[Tt]he start of|[Tt]he beginning of|[Tt]he end of|[Tt]he middle of|(?:[Tt]he )?(?:first|second|third|fourth|last|final|opening|closing|early) (?:days|weeks?|fortnight|half) of|[Ee]nd of|[Ss]tart of)(?: in)?[ -])?';
const which =
  '(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming|[Tt]hat|[Tt]he following|[Tt]he previous|[Tt]he same) )?';
const whose = '(?: (?:of )?(?<whose>last|this|next|the same|that|the previous|the following) year)?';
const short = `(?:${shortMonthWords})\\.?`;
const after =
  '(?<=(?:^|[^\\p{L}])(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ll]ast|[Tt]hrough|[Ee]arly|[Ll]ate|[Mm]id)[ -])';

export const monthTimes: readonly TimePattern[] = [
  {
    pattern: timeEdges(
      `(?<!\\d(?:st|nd|rd|th)? )${stage}${which}(?<month>${monthWords}|${short}(?= (?:of )?${year})|${after}(?:${short})(?! ?\\d))(?:,? (?:of )?(?<year>${year})| ?['’](?<short>\\d\\d)|${whose})`,
    ),
    read: readMonth,
  },
  {
    pattern: timeEdges(
      `(?<lead>[Ff]rom |[Bb]etween )?(?:early |mid-|late )?(?<from>${monthWords}|${short})(?:,? (?<fromYear>${year}))?(?: ?[–-] ?| to | through | until |(?<and> and ))(?:early |mid-|late )?(?<to>${monthWords}|${short})(?! \\d{1,2}\\b)(?:,? (?<year>${year})| (?:of )?(?<whose>last|this|next) year)?`,
    ),
    read: readMonths,
  },
];

type Groups = Readonly<Record<string, string | undefined>>;

function readMonth(groups: Groups, reading: TimeReading): TimeValue | null {
  const { month: word = '', stage, which: near, whose: other } = groups;
  const told = groups['year'] ?? toFullYear(groups['short']);
  const month = parseMonth(word);
  const { before } = reading;
  // "that June Carter is ill".
  if (near && /^that$/i.test(near) && /^ \p{Lu}/u.test(reading.after)) return null;
  if (!stage && !near && !told && !other && !isMonth(word, reading)) return null;
  // "every November" is no one November.
  if (!told && /\b(?:every|each) $/i.test(before)) return null;
  const precise = stage ? 'about' : 'month';
  const day = toEdge(stage ?? '', before);
  const format = (year: number) =>
    day
      ? formatDay({ year, month, day: day === 'last' ? daysInMonth(year, month) : 1 })
      : formatMonth({ year, month });
  if (told) return stated(format(Number(told)), day ? 'day' : precise);
  if (other && /same|that|previous|following/.test(other)) return readOtherYear(other, { reading, format });
  const beside = /that|following|previous|same/i.exec(near ?? '')?.[0];
  if (beside) return afterAnchor(beside.toLowerCase(), { month, anchor: reading.anchor });
  const chained = near || other ? null : toChainedYear(month, reading);
  if (chained !== null) return derived(format(chained), day ? 'day' : precise);
  return fromPublished(reading, (published) => {
    const year = other
      ? published.year + ({ last: -1, next: 1 }[other] ?? 0)
      : toYear(published, { month, which: near?.toLowerCase(), tense: toOwnTense(reading) });
    return derived(format(year), day ? 'day' : precise);
  });
}

/** "by the end of June" is its last day; "at the end of June" only about then. */
function toEdge(stage: string, before: string): 'first' | 'last' | null {
  if (/^(?:the )?end of$/i.test(stage) && /\b(?:by|until|through|before|till|to|since) $/i.test(before))
    return 'last';
  return /^(?:the )?(?:start|beginning) of$/i.test(stage) && /\b(?:since|from) $/i.test(before)
    ? 'first'
    : null;
}

/** ’98 is 1998, ’14 is 2014. */
function toFullYear(short: string | undefined): string | undefined {
  return short && (Number(short) < 40 ? `20${short}` : `19${short}`);
}

function readOtherYear(
  other: string,
  { reading, format }: { reading: TimeReading; format: (year: number) => string },
): TimeValue {
  if (reading.anchor === null) return unresolved;
  const step = other.includes('previous') ? -1 : other.includes('following') ? 1 : 0;
  return derived(format(Number(reading.anchor.slice(0, 4)) + step), 'month');
}

/** "that August", "the following May": of the year told before. */
function afterAnchor(which: string, { month, anchor }: { month: number; anchor: string | null }): TimeValue {
  if (anchor === null || anchor.includes('/')) return unresolved;
  const year = Number(anchor.slice(0, 4));
  const from = Number(anchor.slice(5, 7));
  if (which === 'following')
    return derived(formatMonth({ year: month > from && from > 0 ? year : year + 1, month }), 'month');
  if (which === 'previous')
    return derived(formatMonth({ year: month < from ? year : year - 1, month }), 'month');
  return derived(formatMonth({ year, month }), 'month');
}

/** Some months are also verbs and names of people: those count only where a date can stand. */
function isMonth(word: string, { before, after }: TimeReading): boolean {
  const placed =
    /(?:^|[^\p{L}])(?:in|since|by|until|till|before|after|from|during|of|for|through|throughout|to|and|or|between|each|every|around|for a|as of|on a|the|into) $/iu;
  const named = /^['’]s? \p{Lu}|^ \p{Lu}\p{Ll}|^ (?:said|says|told|has|will|have|be)\b/u;
  if (/^(?:May|March|April|June|August)$/.test(word)) {
    const attributive =
      /\b(?:the|a|its|their|his|her|our|[’']s) $/i.test(before) && /^ \p{Ll}/u.test(after) && word !== 'May';
    // "the hottest June", never "aunt May".
    const plain = /\p{Ll} $/u.test(before) && !/^Ma/.test(word);
    return (
      (plain || attributive || (placed.test(before) && !/\b(?:each|every) $/i.test(before))) &&
      !named.test(after)
    );
  }
  return placed.test(before) || !/\p{Lu}\p{Ll}* $/u.test(before);
}

function toYear(
  published: CalendarDay,
  { month, which: near, tense }: { month: number; which: string | undefined; tense: () => Tense },
): number {
  const { year, month: now } = published;
  if (near === 'last' || near === 'this past') return month < now ? year : year - 1;
  if (near === 'next' || near === 'this coming') return month > now ? year : year + 1;
  if (near === 'this') return year;
  const ahead = (month - now + 12) % 12;
  // Without a tense the nearer one, a month ahead counting twice: news tells more of what has been.
  const side = tense();
  if (side === 'future' || (side !== 'past' && ahead * 2 < 12 - ahead)) return month >= now ? year : year + 1;
  return month <= now ? year : year - 1;
}

function readMonths(groups: Groups, reading: TimeReading): TimeValue | null {
  const { from: fromWord = '', to: toWord = '', year: told, fromYear, whose: other, lead } = groups;
  const [from, to] = [parseMonth(fromWord), parseMonth(toWord)];
  const format = (endYear: number, startYear = from > to ? endYear - 1 : endYear) =>
    interval(formatMonth({ year: startYear, month: from }), formatMonth({ year: endYear, month: to }));
  const joined = /between/i.test(lead ?? '');
  // "in January and February" are two months, each a time of its own.
  if (groups['and'] !== undefined && !joined) return null;
  if (told) return stated(format(Number(told), fromYear ? Number(fromYear) : undefined), 'month');
  if (fromYear || (!lead && !/^\p{Lu}/u.test(fromWord))) return null;
  return fromPublished(reading, (published) =>
    derived(
      format(
        other
          ? published.year + ({ last: -1, next: 1 }[other] ?? 0)
          : toYear(published, { month: to, which: undefined, tense: reading.tense }),
      ),
      'month',
    ),
  );
}
