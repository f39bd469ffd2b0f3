/** A date as someone writes it; parts not named are null. Offsets in UTF-16 code units. */
export interface NamedDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

interface Calendar {
  /** Month by its name or short name, in lower case without a full stop. */
  readonly months: ReadonlyMap<string, number>;
  readonly pattern: RegExp;
}

const calendars = new Map<string, Calendar>();
/** Names that are common words too: a month only beside a day or a year. */
const ambiguous = new Set(['may', 'march', 'mar', 'mars', 'jun', 'sep']);

function toCalendar(language: string): Calendar {
  const known = calendars.get(language);
  if (known) return known;
  const months = new Map<string, number>();
  for (const month of ['short', 'long'] as const) {
    const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
    for (let i = 0; i < 12; i++) {
      const parts = format.formatToParts(new Date(Date.UTC(2001, i, 1)));
      const name = parts
        .find(({ type }) => type === 'month')
        ?.value.toLowerCase()
        .replace(/\.$/, '');
      if (name && /\p{L}/u.test(name)) months.set(name, i + 1);
    }
  }
  if (months.has('sep')) months.set('sept', 9);
  const names = [...months.keys()].sort((a, b) => b.length - a.length).join('|') || '(?!)';
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:(?<first>\d{1,2})\.? ?(?:–|-|to|and|or|bis|et|y|e|en) ?)?(?<day>\d{1,2})(?:\.|st|nd|rd|th|er|º)?(?: de| di| of)? )?(?<month>${names})\b\.?(?: (?<after>\d{1,2})(?:st|nd|rd|th)?(?![\d:]))?(?:,? (?:de |del )?(?<year>\d{4}))?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}$€£¥.,])(?<iso>(?:1[5-9]|2[01])\d\d-\d\d-\d\d)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}$€£¥.,])(?<bare>1[5-9]\d\d|2[01]\d\d)(?![\p{L}\p{N}%]|[.,-]\d)`,
    'giu',
  );
  const calendar = { months, pattern };
  calendars.set(language, calendar);
  return calendar;
}

/**
 * The dates with a month's name in a text (`2 August 2020`, `15 September`, `31 July to 2 August`, `Aug. 6, 2020`,
 * `August 2020`), ISO dates, and bare years from 1500 to 2199; names of months as the language (BCP 47) has them. A
 * first day of a range takes the month of the second.
 */
export function findDates(text: string, language: string): NamedDate[] {
  const { months, pattern } = toCalendar(language);
  return [...text.matchAll(pattern)].flatMap((match): NamedDate[] => {
    const { first, day, month, after, year, bare, iso } = match.groups as Record<string, string | undefined>;
    const base = { text: match[0], start: match.index, end: match.index + match[0].length };
    if (iso) {
      const [y, m, d] = iso.split('-').map(Number) as [number, number, number];
      return [{ ...base, year: y, month: m, day: d }];
    }
    const alone = !day && !after && !year;
    if (month && alone && (month[0] === month[0]?.toLowerCase() || ambiguous.has(month.toLowerCase())))
      return [];
    const toInt = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
    const named = {
      year: toInt(year ?? bare),
      month: month ? (months.get(month.toLowerCase()) ?? null) : null,
    };
    const last = { ...base, ...named, day: toInt(day ?? after) };
    return first === undefined ? [last] : [{ ...last, day: Number(first) }, last];
  });
}
