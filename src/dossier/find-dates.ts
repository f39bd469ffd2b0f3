/** A date as an author writes it; parts not named are null. Offsets in UTF-16 code units. */
export interface NamedDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const patterns = new Map<string, RegExp>();

function toMonthNames(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) =>
    format.format(new Date(Date.UTC(2001, month, 1))).toLowerCase(),
  );
}

/**
 * The dates with a month's name in a text (`2 August 2020`, `15 September`, `31 July to 2 August`, `August 6, 2020`,
 * `August 2020`), and bare years from 1500 to 2199. A first day of a range takes the month of the second.
 */
export function findDates(text: string, language: string): NamedDate[] {
  const names = toMonthNames(language);
  let pattern = patterns.get(language);
  if (!pattern) {
    const month = names.join('|');
    pattern = new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:(?:(?<first>\d{1,2})\.? ?(?:–|-|to|and|or|bis|et|y|e|en) ?)?(?<day>\d{1,2})\.?(?: de| di)? )?(?<month>${month})(?: (?<after>\d{1,2})(?!\d))?(?:,? (?:de )?(?<year>\d{4}))?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}$€£¥.,])(?<bare>1[5-9]\d\d|2[01]\d\d)(?![\p{L}\p{N}%]|[.,]\d)`,
      'giu',
    );
    patterns.set(language, pattern);
  }
  return [...text.matchAll(pattern)].flatMap((match): NamedDate[] => {
    const { first, day, month, after, year, bare } = match.groups as Record<string, string | undefined>;
    // A month's name that is a common word ("may", "March on") counts only beside a number or capitalised.
    if (month && !day && !after && !year && month[0] === month[0]?.toLowerCase()) return [];
    if (month?.toLowerCase() === 'may' && !day && !after && !year) return [];
    const base = { text: match[0], start: match.index, end: match.index + match[0].length };
    const toInt = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
    const parts = { year: toInt(year ?? bare), month: month ? names.indexOf(month.toLowerCase()) + 1 : null };
    const last = { ...base, ...parts, day: toInt(day ?? after) };
    return first === undefined ? [last] : [{ ...last, day: Number(first) }, last];
  });
}
