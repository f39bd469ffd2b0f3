import { toSentences } from '../text/sentences.ts';
import type { Claim, Dossier, Entry, Event, PagePath, Place, Reference, Source } from './dossier.ts';
import { findQuotations, findQuoted } from './find-quoted.ts';
import { type CitedStretch, type ParsedProse, type Passage, type ProseLink, toPlace } from './parse-prose.ts';

/** The parts of a dossier that hold references. */
export type Referring = Pick<Dossier, 'sources' | 'entries' | 'events' | 'claims'>;

/** `SOURCE#b12` of a head, as a place. */
export function parseCite(cite: string): Place {
  const [name, block] = cite.split('#') as [string, `b${number}`];
  return { source: `sources/${name}`, block, span: null };
}

/** Every reference between two places of the dossier, in the order of its pages. */
export function findReferences(
  dossier: Referring,
  prose: ReadonlyMap<PagePath, ParsedProse>,
): readonly Reference[] {
  const blocks = new Map(
    dossier.sources.flatMap((source) =>
      source.blocks.map((block) => [`${source.path}#${block.id}`, block.text] as const),
    ),
  );
  const textOf = ({ source, block }: Place) => blocks.get(`${source}#${block}`) ?? '';
  return [
    ...dossier.sources.flatMap(toMentions),
    ...[...prose].flatMap(([page, { passages }]) =>
      passages.flatMap((passage) => toProseReferences(page, passage, textOf)),
    ),
    ...dossier.claims.flatMap((claim) => toClaimReferences(claim, textOf)),
    ...dossier.events.flatMap(toActors),
    ...dossier.entries.flatMap((entry) => toRelations(entry, textOf)),
  ];
}

function toMentions(source: Source): Reference[] {
  return source.blocks.flatMap((block) => {
    const seen = new Set<PagePath>();
    const sentences = toSentences(block.text);
    return block.annotations.flatMap((annotation): Reference[] => {
      if (annotation.type !== 'mention' || seen.has(annotation.entry)) return [];
      seen.add(annotation.entry);
      const sentence = sentences.find(({ end }) => annotation.span.start < end);
      const context = block.text.slice(sentence?.start, sentence?.end);
      return [
        { kind: 'mention', from: source.path, anchor: block.id, to: annotation.entry, place: null, context },
      ];
    });
  });
}

function toProseReferences(page: PagePath, passage: Passage, textOf: (place: Place) => string): Reference[] {
  const { anchor } = passage;
  const seen = new Set<PagePath>();
  const links = passage.links.flatMap((link): Reference[] => {
    if (!link.to || toPlace(link) || link.to === page || seen.has(link.to)) return [];
    seen.add(link.to);
    return [{ kind: 'link', from: page, anchor, to: link.to, place: null, context: passage.text }];
  });
  const citations = passage.stretches.flatMap((stretch) =>
    locateCitations(stretch, textOf).flatMap(({ places }) =>
      places.map(
        (place): Reference => ({
          kind: 'citation',
          from: page,
          anchor,
          to: place.source,
          place,
          context: passage.text,
        }),
      ),
    ),
  );
  return [...links, ...citations];
}

function toClaimReferences(claim: Claim, textOf: (place: Place) => string): Reference[] {
  const { head, path } = claim;
  const people = new Set([...head.about, ...head.by, ...head.to, ...head['denied-by'], ...head.answers]);
  const actors = [...people].map(
    (to): Reference => ({ kind: 'actor', from: path, anchor: null, to, place: null, context: head.title }),
  );
  const witnesses = head.witnesses.map(({ cite, text }): Reference => {
    const place = parseCite(cite);
    const at = { ...place, span: findQuoted(textOf(place), text) };
    return { kind: 'witness', from: path, anchor: null, to: place.source, place: at, context: head.title };
  });
  return [...actors, ...witnesses];
}

const toActors = ({ head, path }: Event): Reference[] =>
  head.actors.map((to) => ({
    kind: 'actor',
    from: path,
    anchor: null,
    to,
    place: null,
    context: head.title,
  }));

function toRelations(entry: Entry, textOf: (place: Place) => string): Reference[] {
  return entry.head.relations.map(({ type, to, cite }) => {
    const place = parseCite(cite);
    const context = `${entry.head.name}: ${type}. ${textOf(place)}`;
    return { kind: 'relation', from: entry.path, anchor: null, to, place, context };
  });
}

/** The citations of a stretch, each with the words quoted before it that stand in its block, or the block as a whole. */
export function locateCitations(
  { text, citations }: CitedStretch,
  textOf: (place: Place) => string,
): { readonly link: ProseLink; readonly places: readonly Place[] }[] {
  const quoted = findQuotations(text);
  return citations.flatMap((link) => {
    const place = toPlace(link);
    if (!place) return [];
    const spans = quoted.flatMap((words) => findQuoted(textOf(place), words) ?? []);
    return [{ link, places: spans.length ? spans.map((span) => ({ ...place, span })) : [place] }];
  });
}
