import type { Claim, Dossier, Entry, Event, PagePath, Source } from '../../dossier/dossier.ts';
import type { Kind } from '../../text/annotation.ts';

const entryTypes: Readonly<Record<Kind, string>> = {
  person: 'Person',
  organization: 'Organization',
  instrument: 'CreativeWork',
  programme: 'Project',
  product: 'Product',
  place: 'Place',
  term: 'DefinedTerm',
};

const toId = (path: PagePath) => ({ '@id': `../${path}.html` });
const toIds = (paths: readonly PagePath[]) => paths.map(toId);

/**
 * The dossier as linked data in the terms of schema.org: sources are NewsArticles, claims Claims, entries Persons,
 * Organizations and the like, events Events. Ids are the addresses of the pages, relative to the file itself; the
 * context is in the file, so that nothing has to be fetched to read it.
 */
export function toDossierJsonld(dossier: Dossier): string {
  const { settings, sources, chapters, events, claims } = dossier;
  const entries = dossier.entries.filter(({ detected }) => !detected);
  const known = new Set([...entries, ...sources, ...chapters, ...events, ...claims].map(({ path }) => path));
  const among = (paths: readonly PagePath[]) => toIds(paths.filter((path) => known.has(path)));
  const whole = {
    ...toId('index'),
    '@type': 'Collection',
    name: settings.title,
    ...(settings.subtitle ? { alternativeHeadline: settings.subtitle } : {}),
    ...(settings.authors.length > 0
      ? { author: settings.authors.map((name) => ({ '@type': 'Person', name })) }
      : {}),
    ...(settings.version ? { version: settings.version } : {}),
    inLanguage: settings.language,
    about: among(settings.about),
    hasPart: among([...chapters, ...sources].map(({ path }) => path)),
  };
  const graph = [
    whole,
    ...chapters.map(({ path, number, head }) => ({
      ...toId(path),
      '@type': 'Chapter',
      name: head.title,
      position: number,
      isPartOf: toId('index'),
      mentions: among(head.entries),
    })),
    ...sources.map(toArticle),
    ...entries.map(toThing),
    ...events.map((event) => toEvent(event, among)),
    ...claims.map((claim) => toClaim(claim, among)),
  ];
  return `${JSON.stringify({ '@context': { '@vocab': 'https://schema.org/' }, '@graph': graph }, null, 1)}\n`;
}

type Among = (paths: readonly PagePath[]) => object[];

function toArticle({ path, metadata, digest }: Source): object {
  const { title, publisher, authors, published, updated, language, url, rights } = metadata;
  return {
    ...toId(path),
    '@type': 'NewsArticle',
    ...(title ? { headline: title } : {}),
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
    ...(authors.length > 0 ? { author: authors.map((name) => ({ '@type': 'Person', name })) } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(updated ? { dateModified: updated } : {}),
    ...(language ? { inLanguage: language } : {}),
    ...(url ? { url } : {}),
    ...(rights ? { copyrightNotice: rights } : {}),
    identifier: `sha256:${digest}`,
  };
}

function toThing({ path, kind, head }: Entry): object {
  return {
    ...toId(path),
    '@type': entryTypes[kind],
    name: head.name,
    ...(head.aliases.length > 0 ? { alternateName: head.aliases } : {}),
    ...(head.summary ? { description: head.summary } : {}),
  };
}

function toEvent({ path, head }: Event, among: Among): object {
  const [start = '', end] = head.date.split('/');
  return {
    ...toId(path),
    '@type': 'Event',
    name: head.title,
    ...(start !== '..' ? { startDate: start } : {}),
    ...(end && end !== '..' ? { endDate: end } : {}),
    ...(head.status === 'scheduled' ? { eventStatus: { '@id': 'https://schema.org/EventScheduled' } } : {}),
    about: among(head.actors),
  };
}

function toClaim({ path, head }: Claim, among: Among): object {
  const cited = new Set(head.witnesses.map(({ cite }) => `sources/${cite.split('#')[0]}`));
  return {
    ...toId(path),
    '@type': 'Claim',
    name: head.title,
    ...(head.kind !== 'conflict' ? { text: head.title } : {}),
    genre: head.kind,
    creativeWorkStatus: head.status,
    author: among(head.by),
    about: among(head.about),
    appearance: among([...cited]),
  };
}
