import { timeEdges } from './time-edges.ts';
import { stated, type TimePattern, type TimeReading, type TimeValue, unresolved } from './time-value.ts';
import { yearWords as year } from './time-words.ts';

/** Nouns of which a bare number before them counts so many: no year. */
const counted =
  '(?! (?:people|dollars?|euros?|pounds?|rupees|yuan|yen|feet|metres?|meters?|miles?|km|kg|kilomet\\w+|acres|hectares|workers|employees|staff|jobs|homes|houses|votes|seats|points|copies|tonnes|tons|cases|deaths|men|women|children|pupils|students|passengers|residents|fans|troops|soldiers|times|words|calories|hours|days|years|or more|square|per)\\b)';
const stage =
  '(?:(?:[Ee]arly|[Mm]id)-to-(?:mid|late)|[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater|[Mm]id|(?:[Tt]he )?(?:first|final|last|opening|closing|early) (?:days|weeks|months) of|[Tt]he (?:start|end|beginning|middle|close|turn) of|[Ee]nd of)(?: in)?[ -]';
const stages = '(?:(?<stage>early|late|mid)(?:-to-late)?[ -])?';
const tens = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
const ordinals =
  'twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );

export const yearTimes: readonly TimePattern[] = [
  {
    pattern: timeEdges(
      `(?<named>[Tt]he (?:(?:financial|fiscal|calendar|tax|academic) )?year |[Ff]iscal (?:year )?|FY ?)?(?<year>${year})${counted}`,
    ),
    read: ({ year = '', named }, reading) => (named || isYear(year, reading) ? stated(year, 'year') : null),
  },
  {
    pattern: timeEdges(`(?<stage>${stage})(?<year>${year})${counted}`),
    read: ({ stage = '', year = '' }, { before }) => readStaged({ stage, year }, before),
  },
  {
    pattern: timeEdges(
      `(?:[Ff]rom |(?<between>[Bb]etween )|[Ii]n |[Ff]iscal )?(?:(?:early|mid|late)[ -])?(?<from>${year})(?:[–/-](?<short>\\d\\d)|(?: ?[–-] ?| to (?:early |mid-|late )?|(?<and> and )| through | until )(?<to>${year}))${counted}`,
    ),
    read: (groups, { before }) => (/\bpages? $/i.test(before) ? null : readYears(groups)),
  },
  {
    // "the class of ’98": only where a year can stand.
    pattern: timeEdges(
      `(?:(?<stage>[Ee]arly|[Ll]ate|[Mm]id)[ -]|(?<=\\b(?:[Ii]n|[Ss]ince|[Oo]f|[Bb]y|[Uu]ntil|[Ff]rom|[Ff]or) ))['’‘](?<short>\\d\\d)(?![\\p{L}'’])`,
    ),
    read: ({ short = '', stage }) =>
      stated(`${Number(short) < 40 ? 20 : 19}${short}`, stage ? 'about' : 'year'),
  },
  {
    pattern: timeEdges(`(?:[Tt]he )?${stages}(?<decade>(?:1[5-9]|20)\\d0)['’]?s`),
    read: ({ stage, decade = '' }) => {
      const span = /^1\d00$/.test(decade) ? 99 : 9;
      return stated(`${decade}/${Number(decade) + span}`, stage ? 'about' : 'year');
    },
  },
  {
    pattern: timeEdges(`[Tt]he ${stages}(?:['’‘]?(?<digits>[1-9]0)['’]?s|(?<decade>${tens.join('|')}))`),
    read: ({ stage, decade, digits }, { before, after }) => {
      if (
        /\b(?:degrees|temperatures?|°|highs?|lows|scores?|shot|aged?|mercury|mph|percent|per cent)\b/i.test(
          before + after,
        )
      )
        return null;
      const ten = digits ? Number(digits) : (tens.indexOf(decade ?? '') + 2) * 10;
      const first = (ten < 20 ? 2000 : 1900) + ten;
      return stated(`${first}/${first + 9}`, stage ? 'about' : 'year');
    },
  },
  {
    pattern: timeEdges(
      `(?:(?<part>(?:the )?(?:start|beginning|end|middle|close) of) )?(?:[Tt]he )?${stages}(?:(?<century>1[0-9]|20|21)(?:th|st)|(?<ordinal>${ordinals.join('|')}))[ -][Cc]entury`,
    ),
    read: ({ century, ordinal, stage, part }) => {
      const number = century ? Number(century) : ordinals.indexOf(ordinal ?? '') + 12;
      const first = (number - 1) * 100 + 1;
      return stated(`${first}/${first + 99}`, stage || part ? 'about' : 'year');
    },
  },
  { pattern: timeEdges('[Tt]he turn of the (?:century|millennium)'), read: () => unresolved },
];

/** "by the end of 2019" is its last day; "at the end of 2019" only about then. */
function readStaged({ stage, year }: { stage: string; year: string }, before: string): TimeValue {
  if (/end of/i.test(stage) && /\b(?:by|until|through|before|to) $/i.test(before))
    return stated(`${year}-12-31`, 'day');
  return /(?:start|beginning) of/i.test(stage) && /\b(?:since|from) $/i.test(before)
    ? stated(`${year}-01-01`, 'day')
    : stated(year, 'about');
}

/** Words after which a bare number of four digits is a year. */
const leading =
  /(?:^|[^\p{L}])(?:in|into|since|by|until|till|before|after|from|during|of|to|through|throughout|the|its|his|her|their|our|a|an|and|or|for|that|this|around|circa|back in|than|versus|vs\.?|as of|late|early|mid|pre|post|between|next|last)(?: at least| about| around)? $|['’]s? $/iu;
const adjective = /\b(?:an?|the|its|their|his|her|our|this|that|['’]s) [\p{Ll}-]+ $/iu;
const numbered =
  /\b(?:sections?|rooms?|no\.?|numbers?|article|page|scores? of|flight|route|model|channel|bus|some|nearly|almost|about|over|exactly|only|another|of (?:the )?\d+|aged?|worth|pier|gate|building|highway|unit|lot|are|were|had) $/i;
const amount = /^ ?(?:%|per cent|percent|million|billion|mm|cm|kg|km|mph|hp|cc|GT|x \d|\d)/i;
const ends =
  /^(?:[.,;:)”"’—–]|$| (?:and|or|when|but|as|at|in|on|to|by|with|which|after|before|while|because|for|from|that|he|she|it|they|we|the|a|an|is|was|will|has|had|saw|of)\b)/;

function isYear(words: string, { before, after, published }: TimeReading): boolean {
  if (numbered.test(before) && !/\bonly (?:in|since) $/i.test(before)) return false;
  if (amount.test(after)) return false;
  if (leading.test(before)) return true;
  const plausible = Number(words) >= 1900 && Number(words) <= (published?.year ?? 2030) + 30;
  if (/\($/.test(before)) return /^[),;–-]/.test(after);
  if (!plausible) return false;
  if (/(?:^|[“"])$/.test(before)) return /^ (?:is|was|will|has|had|saw|marked|brought)\b|^:/.test(after);
  if (adjective.test(before)) return /^ (?:\p{Ll}+ )?\p{Ll}{3,}(?<!s)\b/u.test(after);
  // "filing 2016 taxes": news writes 2,016 with a comma, a round number not always.
  if (/\p{Ll} $/u.test(before) && /^ \p{Ll}/u.test(after) && !ends.test(after)) return !/[05]0$/.test(words);
  return /\p{Ll},? $/u.test(before) && !/\p{Lu}[\p{L}]* $/u.test(before) && ends.test(after);
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
  // 1999/00: over the turn of the century.
  const last = short && Number(end) < Number(from) ? Number(end) + 100 : Number(end);
  return last > Number(from) && last - Number(from) < 100 ? stated(`${from}/${last}`, 'year') : null;
}
