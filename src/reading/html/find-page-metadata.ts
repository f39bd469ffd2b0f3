import { type Document, type Element, isTag, isText } from 'domhandler';
import type { Metadata } from '../../text/metadata.ts';
import { findStatedDate } from '../find-stated-date.ts';
import { toReadingText } from '../to-reading-text.ts';
import { findElements } from './find-elements.ts';
import { findJsonLd, type JsonLd } from './find-json-ld.ts';

/** Names of `<meta>` (name, property, itemprop), the most telling first. */
const metas = {
  title: [
    'og:title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'headline',
    'parsely-title',
    'sailthru.title',
    'citation_title',
  ],
  publisher: [
    'og:site_name',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'application-name',
    'citation_journal_title',
  ],
  authors: [
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
    'citation_author',
    'creator',
  ],
  published: [
    'article:published_time',
    'article:published',
    'og:article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.issued',
    'dcterms.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'parsely-pub-date',
    'sailthru.date',
    'citation_publication_date',
    'ptime',
    'displaydate',
    'article.published',
  ],
  updated: [
    'article:modified_time',
    'article:modified',
    'og:updated_time',
    'datemodified',
    'lastmod',
    'last-modified',
    'dcterms.modified',
    'dc.date.modified',
    'article.updated',
    'utime',
  ],
  language: ['content-language', 'dc.language', 'og:locale', 'inlanguage'],
  url: ['og:url', 'twitter:url', 'parsely-link'],
  rights: ['copyright', 'dc.rights', 'dcterms.rights', 'rights', 'dcterms.license'],
} as const;

type Field = keyof typeof metas;

/**
 * What a page states of itself: by JSON-LD, else `<meta>` (Open Graph, Dublin Core and the like), else elements
 * (`<title>`, `<html lang>`, `<link rel=canonical>`, `<time>`). Nothing is guessed from the prose.
 */
export function findPageMetadata(page: Document): Partial<Metadata> {
  const objects = findJsonLd(page);
  const metaTexts = findMetas(page);
  const fromMeta = (field: Field) => metas[field].flatMap((name) => metaTexts.get(name) ?? []);
  const fromLd = (...keys: readonly string[]) =>
    keys.flatMap((key) => objects.flatMap((object) => toNames(object[key])));
  const link = (rel: string) => findLink(page, rel);
  const date = (texts: readonly string[]) => texts.map(findStatedDate).find((day) => day !== null);
  const lastTitle = texts(page, ({ name }) => name === 'title')[0];

  const title = fromLd('headline')[0] ?? fromMeta('title')[0] ?? lastTitle;
  const publisher =
    fromLd('publisher', 'sourceOrganization')[0] ?? fromMeta('publisher').find((text) => !isAddress(text));
  const stated = {
    title: toBareTitle(title, publisher),
    publisher,
    authors: toAuthors([fromLd('author', 'creator'), fromMeta('authors'), findAuthors(page)]),
    published: date([
      ...fromLd('datePublished', 'dateCreated'),
      ...fromMeta('published'),
      ...findTimes(page),
    ]),
    updated: date([...fromLd('dateModified'), ...fromMeta('updated')]),
    language: toLanguage([findHtmlLanguage(page), ...fromLd('inLanguage'), ...fromMeta('language')]),
    url: [link('canonical'), ...fromMeta('url'), ...fromLd('url', '@id')].find(
      (text) => text !== null && isAddress(text),
    ),
    rights:
      fromLd('copyrightNotice')[0] ??
      fromMeta('rights')[0] ??
      fromLd('license')[0] ??
      link('license') ??
      undefined,
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

/** A title without the publisher's name that pages put behind it. */
function toBareTitle(title: string | undefined, publisher: string | undefined): string | undefined {
  if (title === undefined || publisher === undefined || !title.endsWith(publisher)) return title;
  const bare = title.slice(0, -publisher.length).replace(/\s*[|–—·:-]\s*$/, '');
  return bare === '' || bare === title.slice(0, -publisher.length) ? title : bare;
}

function findMetas(page: Document): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { attribs } of findElements(page, ({ name }) => name === 'meta')) {
    const text = toReadingText(attribs['content'] ?? '').slice(0, 1000);
    if (text === '') continue;
    for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = attribs[key]?.trim().toLowerCase();
      if (name) found.set(name, [...(found.get(name) ?? []), text]);
    }
  }
  return found;
}

/** A text, or the names of an object or of each in a list. */
function toNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(toNames);
  if (typeof value === 'string') {
    const text = toReadingText(unescapeTwice(value)).slice(0, 1000);
    return text === '' ? [] : [text];
  }
  if (typeof value !== 'object' || value === null) return [];
  return toNames((value as JsonLd)['name']);
}

/** JSON-LD stands in a script, where HTML's escapes mean nothing; pages write them all the same. */
function unescapeTwice(text: string): string {
  return text
    .replace(/&(?:#0?39|#x27|apos|rsquo|#8217);/gi, '’')
    .replace(/&(?:quot|#34);/gi, '"')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&amp;/gi, '&');
}

function toAuthors(sources: readonly (readonly string[])[]): string[] | undefined {
  for (const names of sources) {
    const people = names
      .map((name) => name.replace(/^by\s+/i, '').trim())
      .filter((name) => name !== '' && name.length < 100 && !isAddress(name));
    if (people.length > 0) return [...new Set(people)];
  }
  return undefined;
}

function findAuthors(page: Document): string[] {
  return texts(
    page,
    ({ attribs }) => attribs['rel'] === 'author' || /\bauthor\b/.test(attribs['itemprop'] ?? ''),
  ).slice(0, 10);
}

function findTimes(page: Document): string[] {
  const times = [
    ...findElements(page, ({ name, attribs }) => name === 'time' || attribs['itemprop'] === 'datePublished'),
  ];
  const marked = times.filter(
    ({ attribs }) => 'pubdate' in attribs || attribs['itemprop'] === 'datePublished',
  );
  return (marked.length > 0 ? marked : times.slice(0, 1)).map(
    (time) => time.attribs['datetime'] ?? time.attribs['content'] ?? toText(time),
  );
}

function findLink(page: Document, rel: string): string | null {
  const links = findElements(
    page,
    ({ name, attribs }) => name === 'link' && attribs['rel']?.toLowerCase() === rel,
  );
  return links.next().value?.attribs['href']?.trim() ?? null;
}

function findHtmlLanguage(page: Document): string {
  const html = page.children.filter(isTag).find(({ name }) => name === 'html');
  return html?.attribs['lang'] ?? html?.attribs['xml:lang'] ?? '';
}

function toLanguage(tags: readonly string[]): string | undefined {
  return tags
    .map((tag) => tag.trim().replaceAll('_', '-'))
    .find((tag) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag));
}

function texts(page: Document, test: (element: Element) => boolean): string[] {
  return [...findElements(page, test)].map(toText).filter((text) => text !== '');
}

function toText(element: Element): string {
  const inner = (node: Element): string =>
    node.children.map((child) => (isText(child) ? child.data : isTag(child) ? inner(child) : '')).join('');
  return toReadingText(inner(element)).slice(0, 1000);
}

function isAddress(text: string): boolean {
  return /^(?:https?:)?\/\//i.test(text);
}
