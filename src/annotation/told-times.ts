import { parseDay } from '../text/calendar.ts';
import { timeEdges } from './time-edges.ts';
import {
  addUnits,
  derived,
  formatPeriod,
  fromPublished,
  interval,
  shiftDay,
  type TimePattern,
  type TimeReading,
  type TimeValue,
  unresolved,
} from './time-value.ts';
import { countWords, parseCount, parseUnit, unitWords } from './time-words.ts';

const anyCase = { anyCase: true };
const roughly =
  '(?:more than|nearly|almost|about|around|over|some|roughly|less than|just over|just under|at least|barely|only|just)';
const partOfDay = 'morning|evening|afternoon|night|weekend';
/** Behind "that night" where it says when: never "that night ferries are loud". */
const ends =
  '(?!’s)(?=[.,;:)”"’—–?!]|$| (?:and|or|but|as|at|in|on|to|by|with|after|before|while|because|for|from|into|when|he|she|it|they|we|I|the|a|an|was|were|had|\\p{Lu}\\p{L}+)\\b)';

/** Expressions that count from a date told before ("two days later") or back from the day of publication ("two years ago"). */
export const toldTimes: readonly TimePattern[] = [
  {
    pattern: timeEdges(
      `(?:${roughly} )?(?<count>${countWords}) (?<unit>${unitWords}|hours?) ago(?: (?:today|tomorrow|yesterday|(?:this|last|next) (?:week|month|year|\\p{Lu}\\p{L}+)))?`,
      anyCase,
    ),
    read: ({ count = '', unit = '' }, reading) => {
      if (/^half/i.test(count)) return null;
      const known = parseCount(count);
      if (/^hour/i.test(unit))
        return known !== null && known < 12
          ? fromPublished(reading, (published) => shiftDay(published, { count: 0, word: 'day' }))
          : null;
      if (known === null) return unresolved;
      return fromPublished(reading, (published) => shiftDay(published, { count: -known, word: unit }));
    },
  },
  {
    pattern: timeEdges(
      '(?:days|weeks|months|years|decades|centuries) (?:ago|(?:later|earlier)(?! than))',
      anyCase,
    ),
    read: (_, { before }) => (/(?:\d|\b(?:many|several|few|of)) $/.test(before) ? null : unresolved),
  },
  {
    pattern: timeEdges(
      `(?:in )?(?<count>${countWords}) (?<unit>${unitWords})(?:['’]s?)? (?:from now|hence)`,
      anyCase,
    ),
    read: ({ count = '', unit = '' }, reading) => {
      const known = parseCount(count);
      if (known === null) return unresolved;
      return fromPublished(reading, (published) => shiftDay(published, { count: known, word: unit }));
    },
  },
  {
    pattern: timeEdges(
      `(?:${roughly} )?(?<count>${countWords}) (?<unit>${unitWords}) (?<direction>(?:later|earlier)(?! than)|afterwards|before that|after that|previously|on(?=[.,;”"]))`,
      anyCase,
    ),
    read: ({ count = '', unit = '', direction = '' }, { recent }) => {
      const known = parseCount(count);
      if (known === null || /^on$/i.test(direction)) return unresolved;
      const back = /^(?:earlier|before|previous)/i.test(direction);
      return shiftAnchor(recent, { count: back ? -known : known, word: unit });
    },
  },
  {
    pattern: timeEdges(
      `the (?<which>following|next|previous|preceding|same) (?<unit>day|week|month|year|${partOfDay})(?! of)`,
      anyCase,
    ),
    read: ({ which = '', unit = '' }, { anchor, recent }) => {
      const count = { following: 1, next: 1, same: 0 }[which.toLowerCase()] ?? -1;
      return shiftAnchor(count === 0 ? anchor : recent, { count, word: toCounting(unit) });
    },
  },
  {
    // "that night", "later that year": of the date told before.
    pattern: timeEdges(
      `(?:(?:later|earlier|late|early) )?that (?:same )?(?<unit>day|week|month|year|${partOfDay})${ends}`,
      anyCase,
    ),
    read: ({ unit = '' }, { anchor, before, after }) => {
      // "said that week", a clause: only where nothing else can be meant.
      if (
        /\b(?:say|says|said|so|such|told|of|than|reveals?|shows?|showed|found|fear|feared|hope|hoped) $/.test(
          before,
        ) &&
        /^ (?!and|but|in|on|at)\p{L}/u.test(after)
      )
        return null;
      return /^weekend$/i.test(unit) ? unresolved : shiftAnchor(anchor, { count: 0, word: toCounting(unit) });
    },
  },
  {
    pattern: timeEdges(
      'the (?<unit>day|week|month|year|morning|evening|night) (?<which>before|after)(?=[.,;:”"—–]|$| (?:and|but|when|in|to|at|with|as)\\b)',
      anyCase,
    ),
    read: ({ which = '', unit = '' }, { anchor }) =>
      shiftAnchor(anchor, { count: /before/i.test(which) ? -1 : 1, word: toCounting(unit) }),
  },
  {
    // "next morning", "later in the week".
    pattern: timeEdges(`(?:next (?:morning|day)|(?:later|earlier) in the (?<unit>week|month|year))`, anyCase),
    read: ({ unit }, reading) => readLater(unit, reading),
  },
];

const toCounting = (unit: string): string => (/^(?:week|month|year)$/i.test(unit) ? unit : 'day');

function readLater(unit: string | undefined, { anchor, before }: TimeReading): TimeValue | null {
  if (unit) return unresolved;
  return /\b(?:the|very|in) $/i.test(before) ? null : shiftAnchor(anchor, { count: 1, word: 'day' });
}

function shiftAnchor(anchor: string | null, { count, word }: { count: number; word: string }): TimeValue {
  if (anchor === null) return unresolved;
  const { unit, times } = parseUnit(word);
  const need = unit === 'year' ? 4 : unit === 'month' ? 7 : 10;
  const [from = '', to] = anchor.split('/');
  if (from.length < need) return unresolved;
  if (to !== undefined) {
    // A year before a quarter is that quarter of the year before.
    if (unit !== 'year' || count === 0) return unresolved;
    const move = (end: string) => String(Number(end.slice(0, 4)) + count * times) + end.slice(4);
    return derived(interval(move(from), move(to)), 'about');
  }
  const day = parseDay(from.length >= 10 ? from : `${from}-01-01`.slice(0, 10));
  if (!day) return unresolved;
  if (unit === 'week')
    return derived(formatPeriod(addUnits(day, count * times, 'week'), count === 0 ? 'week' : 'day'), 'about');
  return shiftDay(day, { count, word });
}
