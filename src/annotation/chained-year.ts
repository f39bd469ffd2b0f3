import type { TimeReading } from './time-value.ts';
import { monthWords, parseMonth, shortMonthWords } from './time-words.ts';

const chain = new RegExp(
  `(?<month>${monthWords}|(?:${shortMonthWords})\\.?) (?:of |\\d{1,2},? )?(?<year>(?:19|20)\\d\\d)(?: [^,;:.“”"]*)? (?:and|then|before|until|but) [^,;:.“”"]*$`,
  'u',
);

/** The year of a month that follows one told with its year: "was arrested in March 2021 and convicted in June". `null` without. */
export function toChainedYear(month: number, { before, published, tense }: TimeReading): number | null {
  const groups = chain.exec(before)?.groups;
  if (!groups || tense() === 'future') return null;
  const from = parseMonth(groups['month'] ?? '');
  const year = Number(groups['year']) + (month < from ? 1 : 0);
  const isPast = !published || year < published.year || (year === published.year && month <= published.month);
  return isPast ? year : null;
}
