import { type CalendarDay, formatMonth } from '../text/calendar.ts';
import { looksAhead, type Tense } from './tense.ts';
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

const stage =
  '(?:(?<stage>[Ee]arly|[Ll]ate|[Mm]id|[Ll]ater|[Tt]he (?:start|beginning|end|middle) of|[Ee]nd of)(?: in)?[ -])?';
/** Where a bare season can be one of a year: "until summer", "in the spring". */
const placed =
  /(?:^|[^\p{L}])(?:in|by|until|till|since|before|after|over|during|through|throughout|for|from|of|into|all) (?:the )?$/iu;
/** What a season may stand before and still be a time of its own. */
const free =
  /^(?:[.,;:)”"’—–]|$| (?:and|or|when|but|as|at|in|on|to|by|with|after|before|while|because|for|from|that|he|she|it|they|we|if)\b)/;

/** Seasons as the north counts them, and the monsoon of South Asia. */
export const seasonTimes: readonly TimePattern[] = [
  {
    pattern: timeEdges(
      `${stage}(?:[Tt]he )?(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming|[Tt]hat|[Cc]oming|[Pp]revious|[Ff]ollowing) )?(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|monsoon)(?:(?: of|,)? (?<year>${year})(?:[–/-](?:\\d\\d)?\\d\\d)?| (?:of )?(?<whose>last|this|next) year| of (?<told>that|the same|the previous|the following) year)?`,
    ),
    read: readSeason,
  },
];

function readSeason(
  groups: Readonly<Record<string, string | undefined>>,
  reading: TimeReading,
): TimeValue | null {
  const { year: told, whose: other, stage } = groups;
  const season = groups['season'] ?? '';
  const near = (groups['told']?.replace('the ', '') ?? groups['which'])?.toLowerCase();
  const north = { spring: 3, summer: 6, autumn: 9, fall: 9, monsoon: 6 }[season.toLowerCase()] ?? 12;
  const first = reading.southern && season !== 'monsoon' ? ((north + 5) % 12) + 1 : north;
  const length = season === 'monsoon' ? 4 : 3;
  const format = (start: number) =>
    `${formatMonth({ year: start, month: first })}/${formatMonth(first === 12 ? { year: start + 1, month: 2 } : { year: start, month: first + length - 1 })}`;
  if (told) return stated(format(Number(told)), 'about');
  // "Summer", capitalised in a sentence, is a name.
  if (/^\p{Lu}/u.test(season)) return null;
  if (near && /that|same|previous|following/.test(near)) return toAnchored({ near, format }, reading);
  if (other) {
    const step = { last: -1, next: 1 }[other] ?? 0;
    return fromPublished(reading, (published) => derived(format(published.year + step), 'about'));
  }
  if (!near && !isBare({ season, staged: stage !== undefined }, reading)) return null;
  return fromPublished(reading, (published) => {
    const step = near
      ? toStep(published, { first, near })
      : toNearest(published, { first, tense: reading.tense() });
    return derived(format(published.year + step), 'about');
  });
}

function toAnchored(
  { near, format }: { near: string; format: (year: number) => string },
  { anchor }: TimeReading,
): TimeValue {
  if (anchor === null) return unresolved;
  const step = near === 'previous' ? -1 : near === 'following' ? 1 : 0;
  return derived(format(Number(anchor.slice(0, 4)) + step), 'about');
}

/** "In winter the lake freezes" tells a habit; "will close in winter" does not. */
function isBare(
  { season, staged }: { season: string; staged: boolean },
  { before, after, tense }: TimeReading,
): boolean {
  if (!free.test(after)) return false;
  // A fall and a spring are other things too.
  if (season === 'fall' && !/\b(?:in|by|until|since|this|last|next) (?:the )?$/i.test(before) && !staged)
    return false;
  if (season === 'fall' && /^ (?:of|in|from|to)\b/.test(after)) return false;
  const side = tense();
  return (staged || placed.test(before)) && side !== null;
}

function toStep({ month }: CalendarDay, { first, near }: { first: number; near: string }): number {
  const over = month > first + 2;
  const running = month >= first && !over;
  if (/last|past/.test(near)) return over ? 0 : -1;
  if (/next|coming/.test(near)) return over || running ? 1 : 0;
  // "this winter" in January began a year before.
  return first === 12 && month <= 2 ? -1 : 0;
}

function toNearest({ month }: CalendarDay, { first, tense }: { first: number; tense: Tense }): number {
  if (first === 12 && month <= 2) return looksAhead(tense) ? 0 : -1;
  if (looksAhead(tense)) return month > first + 2 ? 1 : 0;
  return month >= first ? 0 : -1;
}
