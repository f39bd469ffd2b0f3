import { monthWords, parseMonth, shortMonthWords, yearWords } from './time-words.ts';

/** The numbers that a date written out tells; a year, a weekday or a reference to another year only where the words have it. */
export interface DateWords {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** 1 to 7. */
  readonly weekday: number | null;
  /** "of that year", "last year". */
  readonly whose: string | null;
}

/** A date or a stretch from one day to another, with its place in the sentence. */
export interface DatesFound {
  readonly start: number;
  readonly end: number;
  readonly first: DateWords;
  /** `null` for a single day. */
  readonly last: DateWords | null;
}

const weekdays = 'Mon|Tue|Wed|Thu|Fri|Sat|Sun';
const weekday = `(?:(?<w>${weekdays})(?:day|s|sday|nesday|rs|r|rsday|urday)?\\.?,? )?`;
const day = '(?:the (?=\\d+\\p{L}))?(?<d>\\d{1,2})(?:st|nd|rd|th)?';
const months = `${monthWords}|${monthWords.toUpperCase()}|(?:${shortMonthWords})\\.?`;
const year = `(?:,? (?:of )?(?<y>${yearWords})(?![\\d,]\\d))?`;
const whose = '(?: (?:of )?(?<o>last|this|next|that|the same|the following|the previous) year)?';
const joint = '(?: ?[–—-] ?| to | until | till | through | thru )';

/** Named groups once more in one expression need names of their own. */
const numbered = (source: string, index: number) => source.replace(/\(\?<([a-z])>/g, `(?<$1${index}>`);

const forms = [
  `${weekday}${day}(?: of)?[ -](?<m>${months})${year}${whose}`,
  `${weekday}(?<m>${months}) ${day}${year}${whose}`,
  `${weekday}(?<f>\\d{1,2})(?:st|nd|rd|th)?(?<j>${joint}| and )${weekday.replace('<w>', '<v>')}${day}(?: of)? (?<m>${months})${year}${whose}`,
  `${weekday}(?<m>${months}) (?<f>\\d{1,2})(?:st|nd|rd|th)?(?<j>${joint}| and )${day}(?! (?:${months}))${year}${whose}`,
  '(?<y>\\d{4})-(?<n>\\d\\d)-(?<d>\\d\\d)',
  '(?<s>\\d{1,2})(?<k>[/.])(?<n>\\d{1,2})\\k<k>(?<y>\\d{4})',
];
const dates = new RegExp(
  `(?<![\\p{L}\\p{N}$€£¥₹/#.]|\\p{L}-|\\d\\.)(?:[Oo]n )?(?:${[2, 3, 0, 1, 4, 5].map((index) => `(?:${numbered(forms[index] ?? '', index).replace('\\k<k>', `\\k<k${index}>`)})`).join('|')})(?![\\p{L}\\p{N}%/]|[.,:]\\d)`,
  'gu',
);

/** Days written out, in order: "Aug. 6", "3–5 May 2021", "from 28 December to 3 January", "2019-10-12". */
export function findDateWords(sentence: string): readonly DatesFound[] {
  const singles = [...sentence.matchAll(dates)].flatMap((match): DatesFound[] => {
    const read = readMatch(match.groups ?? {}, sentence.slice(0, match.index));
    return read ? [{ start: match.index, end: match.index + match[0].length, ...read }] : [];
  });
  return singles.reduce<DatesFound[]>((joined, one) => {
    const before = joined.at(-1);
    if (before && !before.last && !one.last && isJoined(sentence, before, one))
      joined[joined.length - 1] = { ...before, end: one.end, last: one.first };
    else joined.push(one);
    return joined;
  }, []);
}

function isJoined(sentence: string, before: DatesFound, one: DatesFound): boolean {
  const between = sentence.slice(before.end, one.start);
  if (new RegExp(`^${joint}$`).test(between)) return true;
  return / and $/.test(between) && /\bbetween $/i.test(sentence.slice(0, before.start));
}

function readMatch(
  groups: Readonly<Record<string, string | undefined>>,
  before: string,
): Pick<DatesFound, 'first' | 'last'> | null {
  const of = new Map(
    Object.entries(groups)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name[0] ?? '', value ?? '']),
  );
  const number = (name: string) => Number(of.get(name) ?? 0);
  const slashed = of.has('s');
  if (slashed && !isUnambiguous(number('s'), number('n'))) return null;
  const american = slashed && number('n') > 12;
  const words = {
    day: slashed ? (american ? number('n') : number('s')) : number('d'),
    month: slashed
      ? american
        ? number('s')
        : number('n')
      : of.has('n')
        ? number('n')
        : parseMonth(of.get('m') ?? ''),
    year: of.has('y') ? number('y') : null,
    weekday: toWeekday(of.get('v') ?? of.get('w')),
    whose: of.get('o') ?? null,
  };
  if (words.day < 1 || words.day > 31 || words.month < 1 || words.month > 12) return null;
  if (!of.has('f')) return { first: words, last: null };
  const first = { ...words, day: number('f'), weekday: toWeekday(of.get('w')) };
  // "on 3 and 4 June" is a stretch, "on 3 and 17 June" is not, unless between.
  if (of.get('j') === ' and ' && !/\bbetween $/i.test(before) && words.day !== first.day + 1)
    return { first: words, last: null };
  return first.day < words.day
    ? { first, last: { ...words, weekday: of.has('v') ? words.weekday : null } }
    : null;
}

function toWeekday(word: string | undefined): number | null {
  return word === undefined ? null : weekdays.split('|').indexOf(word.slice(0, 3)) + 1;
}

/** 13/10/2019 can be read in one way only, 10/12/2019 in two. */
function isUnambiguous(first: number, second: number): boolean {
  return first > 12 !== second > 12 || first === second;
}
