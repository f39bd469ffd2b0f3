import type { PagePath, TimelineItem } from '../../dossier/dossier.ts';
import { toDayRange } from '../../dossier/iso-order.ts';
import { toReadableDate } from '../../text/readable-date.ts';

/** More points than these are told on pages of their own. */
export const mostOnPage = 400;

export interface TimelinePart {
  readonly page: PagePath;
  readonly name: string;
  readonly items: readonly TimelineItem[];
}

/**
 * A timeline too long for one page, cut by the years in which its points begin: years that fit on a page together share one; a year
 * that does not fit is cut by months. Empty where the timeline fits.
 */
export function toTimelineParts(items: readonly TimelineItem[]): readonly TimelinePart[] {
  if (items.length <= mostOnPage) return [];
  const parts: { keys: string[]; items: TimelineItem[] }[] = [];
  for (const [year, inYear] of groupByStart(items, 4)) {
    const last = parts.at(-1);
    if (last && last.items.length + inYear.length <= mostOnPage) {
      last.keys.push(year);
      last.items.push(...inYear);
    } else if (inYear.length <= mostOnPage) parts.push({ keys: [year], items: [...inYear] });
    else
      for (const [month, inMonth] of groupByStart(inYear, 7))
        parts.push({ keys: [month], items: [...inMonth] });
  }
  return parts.map(({ keys, items }) => {
    const ends = [...new Set([keys[0] ?? '', keys.at(-1) ?? ''])];
    return { page: `timeline/in-${ends.join('-to-')}`, name: ends.map(toReadableDate).join(' to '), items };
  });
}

/** By the first so many characters of the day on which they begin: 4 the year, 7 the month. */
function groupByStart(items: readonly TimelineItem[], length: number) {
  return Map.groupBy(items, ({ date }) => {
    const range = toDayRange(date);
    return (range?.from ?? range?.to ?? date).slice(0, length);
  });
}
