import { type CalendarDay, formatDay, formatMonth, formatYear } from '../text/calendar.ts';
import { daysInMonth } from '../text/iso-time.ts';
import { looksAhead, type Tense } from './tense.ts';
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
import { monthWords, parseMonth, shortMonthWords } from './time-words.ts';

const edge = '(?<![\\p{L}\\p{N}$€£¥.,#/–-])';
const stop = '(?![\\p{L}\\p{N}%/]|[.,]\\d|-\\p{L})';
const year = '(?:1[6-9]|20)\\d\\d';
const stage =
  '(?:(?<stage>[Ee]arly|[Ll]ate|[Mm]id|[Tt]he start of|[Tt]he beginning of|[Tt]he end of|[Tt]he middle of|[Ee]nd of|[Ss]tart of)(?: in)?[ -])?';
const which = '(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming) )?';
const whose = '(?: (?:of )?(?<whose>last|this|next|the same|that|the previous|the following) year)?';
const pattern = (source: string) => new RegExp(edge + source + stop, 'gu');

/** Nouns of which a bare number before them counts so many: no year. */
const counted =
  '(?! (?:people|dollars?|euros?|pounds?|yuan|yen|feet|metres?|meters?|miles?|km|kilomet\\w+|acres|hectares|workers|employees|staff|jobs|homes|votes|points|copies|tonnes|tons|cases|deaths|men|women|children|troops|soldiers|times|words|calories|hours|days|years|or more|square|per)\\b)';

const decades = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

export const datedTimes: readonly TimePattern[] = [
  {
    pattern: pattern(
      `(?<!\\d(?:st|nd|rd|th)? )${stage}${which}(?<month>${monthWords}|(?:${shortMonthWords})\\.?(?= (?:of )?${year}))(?:,? (?:of )?(?<year>${year})|${whose})`,
    ),
    read: readMonth,
  },
  {
    pattern: pattern(
      `(?<from>${monthWords})(?: (?<fromYear>${year}))?(?: ?[–-] ?| to | through | until | and )(?<to>${monthWords})(?:,? (?<year>${year}))?`,
    ),
    read: readMonths,
  },
  {
    pattern: pattern(
      `(?<=(?:^|[^\\p{L}])(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Ff]rom|[Dd]uring|[Oo]f|[Tt]o|[Tt]hrough|[Tt]hroughout|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]|[Aa]nd|[Oo]r|[Ff]or|[Tt]hat|[Tt]his|[Aa]round|[Cc]irca|[Bb]ack in|[Ff]iscal|[Ff]inancial|[Yy]ear|[Tt]han|versus|vs\\.?|[Aa]s of|late)(?: at least| about| around)? |['’]s )(?<year>${year})${counted}`,
    ),
    read: ({ year = '' }, { before, after }) => (isYear(before, after) ? stated(year, 'year') : null),
  },
  {
    // "its planned 2024 launch", and “2019 was a good year”.
    pattern: pattern(
      `(?<=\\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Tt]his|[Tt]hat|['’]s) [\\p{Ll}-]+ )(?<year>${year})${counted}(?= (?:\\p{Ll}+ )?\\p{Ll}{3,}(?<!s)\\b)|(?<=^|[“"])(?<first>${year})(?= (?:is|was|will|has|had|saw|marked|brought)\\b)|(?<=\\b(?:as|with|like|against|over|not) )(?<!\\bif not )(?<last>${year})(?=[.,;”"]|$)`,
    ),
    read: ({ year, first, last }, { before, after }) =>
      isYear(before, after) ? stated(year ?? first ?? last ?? '', 'year') : null,
  },
  {
    pattern: pattern(`(?<=\\()(?<year>${year})(?=\\))`),
    read: ({ year = '' }) => stated(year, 'year'),
  },
  {
    pattern: pattern(
      `(?:[Ee]arly|[Ll]ate|[Mm]id|[Tt]he (?:start|end|beginning|middle) of|[Ee]nd of)[ -](?<year>${year})`,
    ),
    read: ({ year = '' }, reading) =>
      /\bend of /i.test(reading.before.slice(-8)) ? stated(`${year}-12-31`, 'day') : stated(year, 'about'),
  },
  {
    pattern: pattern(`(?<=\\b(?:[Bb]y|[Uu]ntil|[Tt]hrough|[Bb]efore) )(?:the )?end of (?<year>${year})`),
    read: ({ year = '' }) => stated(`${year}-12-31`, 'day'),
  },
  {
    pattern: pattern(
      `(?:[Ff]rom |(?<between>[Bb]etween )|[Ii]n |[Ff]iscal )?(?<from>${year})(?:[–/-](?<short>\\d\\d)|(?: ?[–-] ?| to |(?<and> and )| through | until )(?<to>${year}))${counted}`,
    ),
    read: readYears,
  },
  {
    pattern: pattern(`(?:[Tt]he )?(?:(?<stage>early|late|mid)[ -])?(?<decade>(?:1[0-9]|20)\\d0)s`),
    read: ({ stage, decade = '' }) => stated(`${decade}/${Number(decade) + 9}`, stage ? 'about' : 'year'),
  },
  {
    pattern: pattern(
      '[Tt]he (?:(?<stage>early|late|mid)[ -])?(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)',
    ),
    read: ({ stage, decade = '' }, { before, after }) => {
      if (/\b(?:degrees|temperatures?|°|scores?|shot|aged?)\b/i.test(before + after)) return null;
      const first = 1900 + (decades.indexOf(decade) + 2) * 10;
      return stated(`${first}/${first + 9}`, stage ? 'about' : 'year');
    },
  },
  {
    pattern: pattern(`(?:[Tt]he )?(?<century>1[0-9]|20|21)(?:th|st) century`),
    read: ({ century = '' }) => {
      const first = (Number(century) - 1) * 100 + 1;
      return stated(`${first}/${first + 99}`, 'year');
    },
  },
  {
    pattern: pattern(
      `${stage}(?:[Tt]he )?${which}(?<season>spring|summer|autumn|fall|winter)(?:(?: of)? (?<year>${year})| of (?<whose>last|this|next) year)?`,
    ),
    read: readSeason,
  },
  {
    pattern: pattern(
      `(?:[Tt]he )?(?:(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth) (?<part>quarter|half)|Q(?<number>[1-4]))(?:,? (?:of )?(?:(?:the )?(?:fiscal |financial )?(?:year )?)?(?<year>${year})| of (?<whose>last|this|next|the) year)`,
    ),
    read: readPart,
  },
  {
    pattern: pattern(
      `(?:[Ii]n |[Dd]uring |[Ff]or )?(?:[Tt]he )(?<ordinal>first|second|third|fourth) (?<part>quarter)(?! (?:of|century|moon|final)\\b)`,
    ),
    read: readQuarter,
  },
];

function isYear(before: string, after: string): boolean {
  const numbered = /\b(?:sections?|rooms?|no\.?|numbers?|article|page|flight|route|model|of (?:the )?\d+) $/i;
  const amount = /^ ?(?:%|per cent|percent|million|billion|mm|cm|kg|km|mph|x \d)/i;
  return !numbered.test(before) && !amount.test(after);
}

function readMonth(
  groups: Readonly<Record<string, string | undefined>>,
  reading: TimeReading,
): TimeValue | null {
  const { month: word = '', stage, which: near, year: told, whose: other } = groups;
  const month = parseMonth(word);
  const { before } = reading;
  if (!stage && !near && !told && !other && !isMonth(word, reading)) return null;
  // "every November" is no one November.
  if (!told && /\b(?:every|each) $/i.test(before)) return null;
  const precise = stage ? 'about' : 'month';
  const end =
    /^(?:the )?end of$/i.test(stage ?? '') && /\b(?:by|until|through|before|till|to|since) $/i.test(before);
  const format = (year: number) =>
    end ? formatDay({ year, month, day: daysInMonth(year, month) }) : formatMonth({ year, month });
  if (told) return stated(format(Number(told)), end ? 'day' : precise);
  if (other && /same|that|previous|following/.test(other)) return readOtherYear(other, { reading, format });
  return fromPublished(reading, (published) => {
    const year = other
      ? published.year + ({ last: -1, next: 1 }[other] ?? 0)
      : toYear(published, { month, which: near?.toLowerCase(), tense: toOwnTense(reading) });
    return derived(format(year), end ? 'day' : precise);
  });
}

function readOtherYear(
  other: string,
  { reading, format }: { reading: TimeReading; format: (year: number) => string },
): TimeValue {
  if (reading.anchor === null) return unresolved;
  const step = other.includes('previous') ? -1 : other.includes('following') ? 1 : 0;
  return derived(format(Number(reading.anchor.slice(0, 4)) + step), 'month');
}

/** Some months are also verbs and names of people: those count only where a date can stand. */
function isMonth(word: string, { before, after }: TimeReading): boolean {
  const placed =
    /(?:^|[^\p{L}])(?:in|since|by|until|till|before|after|from|during|of|for|through|throughout|to|and|or|between|each|every|around|for a|as of|on a|the) $/iu;
  const named = /^['’]s? \p{Lu}|^ \p{Lu}\p{Ll}|^ (?:said|says|told|has|will|have|be)\b/u;
  if (/^(?:May|March|April|June|August)$/.test(word)) {
    const preposition =
      /(?:^|[^\p{L}])(?:in|since|by|until|till|from|during|of|through|throughout|between|before|after|for|to|and|or|the) $/iu;
    return preposition.test(before) && !named.test(after);
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

function readMonths(
  groups: Readonly<Record<string, string | undefined>>,
  reading: TimeReading,
): TimeValue | null {
  const { from: fromWord = '', to: toWord = '', year: told, fromYear } = groups;
  const [from, to] = [parseMonth(fromWord), parseMonth(toWord)];
  const format = (endYear: number, startYear = from > to ? endYear - 1 : endYear) =>
    interval(formatMonth({ year: startYear, month: from }), formatMonth({ year: endYear, month: to }));
  if (told) return stated(format(Number(told), fromYear ? Number(fromYear) : undefined), 'month');
  // "in January and February" are two months, each a time of its own.
  if (fromYear || !/\b(?:from|between) $/i.test(reading.before)) return null;
  return fromPublished(reading, (published) =>
    derived(format(toYear(published, { month: to, which: undefined, tense: reading.tense })), 'month'),
  );
}

function readYears({
  from = '',
  to,
  short,
  between,
  and,
}: Readonly<Record<string, string | undefined>>): TimeValue | null {
  // "in 2019 and 2020" are two years.
  if (and && !between) return null;
  const end = to ?? from.slice(0, 2) + short;
  return Number(end) > Number(from) && Number(end) - Number(from) < 100
    ? stated(`${from}/${end}`, 'year')
    : null;
}

function readSeason(
  groups: Readonly<Record<string, string | undefined>>,
  reading: TimeReading,
): TimeValue | null {
  const { season = '', year: told, which: near, whose: other } = groups;
  if (!told && !near && !other) return null;
  const first = { spring: 3, summer: 6, autumn: 9, fall: 9 }[season] ?? 12;
  const format = (start: number) =>
    `${formatMonth({ year: start, month: first })}/${formatMonth(first === 12 ? { year: start + 1, month: 2 } : { year: start, month: first + 2 })}`;
  if (told) return stated(format(Number(told)), 'about');
  return fromPublished(reading, (published) => {
    if (other) return derived(format(published.year + ({ last: -1, next: 1 }[other] ?? 0)), 'about');
    const over = published.month > first + 2;
    const running = published.month >= first && !over;
    const step = /last|past/i.test(near ?? '')
      ? over
        ? 0
        : -1
      : /next|coming/i.test(near ?? '')
        ? over || running
          ? 1
          : 0
        : 0;
    return derived(format(published.year + step), 'about');
  });
}

/** Words that tell a quarter of the year from one of a game. */
const business =
  /[$€£¥%]|\b(?:sales|profits?|revenues?|earnings|loss(?:es)?|growth|economy|GDP|output|orders|deliveries|results|forecasts?|shares|exports|imports|investors?|inflation|turnover|income|takings|took|per cent|percent|million|billion)\b/i;

/** A quarter without its year: the last one that had begun, or the next where the words look ahead. */
function readQuarter(
  { ordinal = '' }: Readonly<Record<string, string | undefined>>,
  reading: TimeReading,
): TimeValue | null {
  if (!business.test(reading.before + reading.after)) return null;
  return fromPublished(reading, (published) => {
    const first = ['first', 'second', 'third', 'fourth'].indexOf(ordinal) * 3 + 1;
    const ahead = looksAhead(reading.tense());
    const year =
      published.year +
      (ahead && first + 2 < published.month ? 1 : !ahead && first > published.month ? -1 : 0);
    return derived(
      `${formatMonth({ year, month: first })}/${formatMonth({ year, month: first + 2 })}`,
      'month',
    );
  });
}

function readPart(
  groups: Readonly<Record<string, string | undefined>>,
  reading: TimeReading,
): TimeValue | null {
  const { ordinal = '', part, number, year: told, whose: other } = groups;
  const index = number
    ? Number(number) - 1
    : ['first', 'second', 'third', 'fourth'].indexOf(ordinal.toLowerCase());
  const months = part === 'half' ? 6 : 3;
  if (part === 'half' && index > 1) return null;
  const format = (year: string) => {
    const month = index * months + 1;
    return `${formatMonth({ year: Number(year), month })}/${formatMonth({ year: Number(year), month: month + months - 1 })}`;
  };
  if (told) return stated(format(told), 'month');
  return fromPublished(reading, ({ year: now }) =>
    derived(format(formatYear(now + ({ last: -1, next: 1 }[other ?? ''] ?? 0))), 'month'),
  );
}
