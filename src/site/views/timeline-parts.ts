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

/** A timeline too long for one page, by the year in which a point begins, and where that is still too long by month; else empty. */
export function toTimelineParts(items: readonly TimelineItem[]): readonly TimelinePart[] {
  if (items.length <= mostOnPage) return [];
  return split(items, 4).flatMap((year) => (year.items.length > mostOnPage ? split(year.items, 7) : [year]));
}

/** By the first so many characters of the day on which they begin: 4 the year, 7 the month. */
function split(items: readonly TimelineItem[], length: number): TimelinePart[] {
  const groups = Map.groupBy(items, ({ date }) => {
    const range = toDayRange(date);
    return (range?.from ?? range?.to ?? date).slice(0, length);
  });
  return [...groups].map(([key, group]) => ({
    page: `timeline/in-${key}`,
    name: toReadableDate(key),
    items: group,
  }));
}
