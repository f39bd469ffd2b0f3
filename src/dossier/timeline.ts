import type { Time } from '../text/annotation.ts';
import { toSentences } from '../text/sentences.ts';
import type { Entry, Event, PagePath, Place, Source, SourceBlock, TimelineItem } from './dossier.ts';
import { compareIsoTimes, isSameTime, toDayRange } from './iso-order.ts';
import { parseProse, toPlace } from './parse-prose.ts';

/** Kinds of entries that act. */
const acting = new Set(['person', 'organization', 'product']);

/**
 * The points of the timeline in order: the authored events, and every sentence of a kept block with a resolved date that
 * no event tells already (by citing the block, of a time that shares a day). Of one day, events stand before sentences,
 * these in the order of `sources`. A sentence's title is its text; its actors are the people, organizations and products
 * that it names. Durations and unresolved times are no points.
 */
export function toTimeline(
  events: readonly Event[],
  sources: readonly Source[],
  entries: readonly Entry[],
): TimelineItem[] {
  const told = events.map(toEventItem);
  const actors = new Set(entries.filter(({ kind }) => acting.has(kind)).map(({ path }) => path));
  const byBlock = Map.groupBy(
    told.flatMap((item) => item.places.map((place) => ({ key: toKey(place.source, place.block), item }))),
    ({ key }) => key,
  );
  const sentences = sources.flatMap((source) =>
    source.blocks
      .filter(({ keep, annotations }) => keep && annotations.some(({ type }) => type === 'time'))
      .flatMap((block) => toSentenceItems(source, block, actors))
      .filter(({ date, places: [place] }) => {
        const telling = place ? (byBlock.get(toKey(place.source, place.block)) ?? []) : [];
        return !telling.some(({ item }) => isSameTime(item.date, date));
      }),
  );
  return [...told, ...sentences].sort((a, b) => compareIsoTimes(a.date, b.date));
}

function toKey(source: PagePath, block: string): string {
  return `${source}#${block}`;
}

function toEventItem({ path, head, prose }: Event): TimelineItem {
  const { title, date, precision, basis, status, disputed, actors } = head;
  const cited = parseProse(prose).passages.flatMap(({ links }) =>
    links.flatMap((link) => toPlace(link) ?? []),
  );
  const places = [...new Map(cited.map((place) => [toKey(place.source, place.block), place])).values()];
  return { date, precision, basis, status, disputed, title, event: path, places, actors };
}

function toSentenceItems(source: Source, block: SourceBlock, actors: ReadonlySet<PagePath>): TimelineItem[] {
  return toSentences(block.text).flatMap((span) => {
    const within = block.annotations.filter(
      (note) => span.start <= note.span.start && note.span.end <= span.end && !isCut(block, note.span.start),
    );
    const named = within.flatMap((note) =>
      note.type === 'mention' && actors.has(note.entry) ? [note.entry] : [],
    );
    const place: Place = { source: source.path, block: block.id, span };
    const dates = new Map<string, Time>();
    for (const note of within)
      if (note.type === 'time' && note.datetime !== null && toDayRange(note.datetime)) {
        if (!dates.has(note.datetime)) dates.set(note.datetime, note);
      }
    return [...dates].map(([date, { precision, basis }]) => ({
      date,
      precision,
      basis,
      status: null,
      disputed: false,
      title: block.text.slice(span.start, span.end),
      event: null,
      places: [place],
      actors: [...new Set(named)],
    }));
  });
}

function isCut({ cuts }: SourceBlock, offset: number): boolean {
  return cuts.some(({ span }) => span.start <= offset && offset < span.end);
}
