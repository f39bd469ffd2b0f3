import type { PagePath, TimelineItem } from '../../dossier/dossier.ts';
import { countDays, toDayRange } from '../../dossier/iso-order.ts';
import { toReadableDate } from '../../text/readable-date.ts';
import { toAddress } from '../model/address.ts';
import { toDateQualifier } from '../model/label-names.ts';
import type { SiteIndex } from '../model/site-index.ts';
import { type Locator, toLocators, toShown } from './locator.ts';

/** How a point of the timeline is drawn: a dot for a day, a bar for more; broken where it is only about then. */
export type Mark = 'day' | 'span' | 'about';

export interface TimelineRow {
  readonly id: string;
  readonly datetime: string;
  readonly date: string;
  /** `inferred`, `about` …; empty where the day is stated. */
  readonly qualifier: string;
  readonly precision: string;
  readonly basis: string;
  readonly mark: Mark;
  /** It lies ahead of the text that tells it. */
  readonly scheduled: boolean;
  readonly status: string | null;
  readonly disputed: boolean;
  readonly title: string;
  /** The event's page; null for a sentence of a source. */
  readonly href: string | null;
  readonly locators: readonly Locator[];
  readonly actors: readonly { readonly name: string; readonly href: string }[];
}

export interface TimelineGroup {
  /** `2020-08`; a year where the rows know no more. */
  readonly id: string;
  readonly name: string;
  readonly rows: readonly TimelineRow[];
}

const precisions = { day: 'day', month: 'month', year: 'year', about: 'about' } as const;
const bases = { stated: 'stated', derived: 'inferred', unknown: 'unknown' } as const;

/** The points of the timeline as the page `from` shows them, grouped by the month in which they begin. */
export function toTimelineGroups(
  index: SiteIndex,
  from: PagePath,
  items: readonly TimelineItem[],
): readonly TimelineGroup[] {
  const rows = items.map((item, at) => ({ month: toMonth(item.date), row: toRow(index, from, item, at) }));
  return [...Map.groupBy(rows, ({ month }) => month)].map(([id, group]) => ({
    id: `t-${id}`,
    name: toReadableDate(id),
    rows: group.map(({ row }) => row),
  }));
}

/** The month under which the list has a point: `2020-08`, or a year where no month is known. */
export function toMonth(date: string): string {
  const [first = '', last = ''] = date.split('/');
  return (first === '..' ? last : first).slice(0, 7);
}

function toRow(index: SiteIndex, from: PagePath, item: TimelineItem, at: number): TimelineRow {
  const { date, precision, basis, status, disputed, title, event, places, actors } = item;
  return {
    id: `i${at + 1}`,
    datetime: date,
    date: toReadableDate(date),
    qualifier: toDateQualifier({ precision, basis }),
    precision: precisions[precision],
    basis: bases[basis],
    mark: toMark(item),
    scheduled: status === 'scheduled',
    status,
    disputed,
    title: toShown(title) ?? 'Not shown in a public edition',
    href: event === null ? null : toAddress({ from, to: event }),
    locators: toLocators(index, from, places),
    actors: actors
      .filter((path) => index.has(path))
      .map((path) => ({ name: index.title(path), href: toAddress({ from, to: path }) })),
  };
}

export function toMark({ date, precision }: Pick<TimelineItem, 'date' | 'precision'>): Mark {
  if (precision === 'about') return 'about';
  const range = toDayRange(date);
  return range && countDays(range) === 1 ? 'day' : 'span';
}

/** One who acts in the timeline, with the address of the timeline narrowed to what they do. */
export interface TimelineActor {
  readonly path: PagePath;
  /** The narrowed timeline's page. */
  readonly page: PagePath;
  readonly name: string;
  readonly count: number;
}

/** With fewer points than this an actor has no timeline of their own. */
const fewestPoints = 2;

/** Those who act in at least two points, the busiest first. Pages are unique: the kind is put before a name that two share. */
export function toTimelineActors(index: SiteIndex): readonly TimelineActor[] {
  const counts = new Map<PagePath, number>();
  for (const { actors } of index.dossier.timeline)
    for (const actor of new Set(actors))
      if (index.has(actor)) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const busy = [...counts].filter(([, count]) => count >= fewestPoints);
  const slugs = Map.groupBy(busy, ([path]) => toSlug(path));
  return busy
    .map(([path, count]) => {
      const isAlone = slugs.get(toSlug(path))?.length === 1;
      const slug = isAlone ? toSlug(path) : path.split('/').slice(-2).join('-');
      return { path, page: `timeline/${slug}`, name: index.title(path), count };
    })
    .sort((a, b) => b.count - a.count || (a.path < b.path ? -1 : 1));
}

function toSlug(path: PagePath): string {
  return path.split('/').at(-1) ?? path;
}
