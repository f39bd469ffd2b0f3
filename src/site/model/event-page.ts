import type { Correction, Event, PagePath } from '../../dossier/dossier.ts';
import { toReadableDate } from '../../text/readable-date.ts';
import { toAddress } from './address.ts';
import { type Backlink, toAuthoredBacklinks } from './backlinks.ts';
import { toCorrections, toUsedSources, type UsedSource } from './chapter-page.ts';
import type { NamedLink } from './claim-page.ts';
import { toDateQualifier } from './label-names.ts';
import type { SiteIndex } from './site-index.ts';

export interface EventPage {
  readonly event: Event;
  readonly date: string;
  readonly lead: string;
  readonly rest: string;
  readonly actors: readonly NamedLink[];
  readonly corrections: readonly Correction[];
  readonly sources: readonly UsedSource[];
  readonly backlinks: readonly Backlink[];
  readonly previous: Event | null;
  readonly next: Event | null;
}

/** All that an event's page shows. Throws where there is no such event. */
export function toEventPage(index: SiteIndex, path: PagePath): EventPage {
  const { events } = index.dossier;
  const place = events.findIndex((event) => event.path === path);
  const event = events[place];
  if (!event) throw new Error(`no event ${path}`);
  const prose = index.edition.pages[path];
  return {
    event,
    date: [toReadableDate(event.head.date), toDateQualifier(event.head)].filter(Boolean).join(', '),
    lead: prose?.lead ?? '',
    rest: prose?.rest ?? '',
    actors: event.head.actors
      .filter((to) => index.has(to))
      .map((to) => ({ name: index.title(to), href: toAddress({ from: path, to }) })),
    corrections: toCorrections(index, path),
    sources: toUsedSources(index, path),
    backlinks: toAuthoredBacklinks(index, path),
    previous: events[place - 1] ?? null,
    next: events[place + 1] ?? null,
  };
}
