import type { PagePath } from '../../dossier/dossier.ts';
import { toAddress } from '../model/address.ts';
import { byName } from '../model/entry-lists.ts';
import { kindName } from '../model/label-names.ts';
import { toPlainText } from '../model/move-html.ts';
import { toViews } from '../model/navigation.ts';
import { toSafeText } from '../model/safe-text.ts';
import { type SiteIndex, toSourceTitle } from '../model/site-index.ts';
import { toFate } from '../model/strip.ts';
import { type Part, toParts } from '../views/to-parts.ts';

/** A thing that can be found: a page, or a paragraph of a source. */
export interface SearchRecord {
  readonly title: string;
  /** What it is: `Person`, `Chapter 3`, `FT ¶12`. */
  readonly what: string;
  readonly text: string;
  /** Relative to the page that finds it. */
  readonly href: string;
}

/** More paragraphs than these are searched on pages of their own. */
const mostParagraphs = 2500;

/** The pages that search the paragraphs of a long dossier; empty where the search page itself does. */
export function toSearchParts(index: SiteIndex): readonly Part<SearchRecord>[] {
  const records = toParagraphRecords(index, 'search/part');
  return records.length > mostParagraphs ? toParts('search/part', records, mostParagraphs) : [];
}

export interface ListedPage {
  readonly title: string;
  readonly what: string;
  readonly href: string;
}

/** Every page of the site, A to Z: what the search page shows without scripts. */
export function toListedPages(index: SiteIndex): readonly ListedPage[] {
  const { sources, entries, chapters, events, claims } = index.dossier;
  const page = (path: PagePath, title: string, what: string) => ({
    title: toSafeText(title),
    what,
    href: `${path}.html`,
  });
  return [
    ...sources.map((source) => page(source.path, toSourceTitle(source), `Source ${source.short}`)),
    ...entries.map(({ path, head, kind }) => page(path, head.name, kindName[kind])),
    ...chapters.map(({ path, head, number }) => page(path, head.title, `Chapter ${number}`)),
    ...events.map(({ path, head }) => page(path, head.title, 'Event')),
    ...claims.map(({ path, head }) =>
      page(path, head.title, head.kind === 'conflict' ? 'Conflict' : 'Claim'),
    ),
    ...toViews(index.dossier).map(({ path, name }) => page(path, name, 'View')),
  ].sort((a, b) => byName(a.title, b.title));
}

/** What the search with scripts finds of pages: by title and words. */
export function toPageRecords(index: SiteIndex): readonly SearchRecord[] {
  const words = new Map(
    index.dossier.entries.map(({ path, head }) => [
      `${path}.html`,
      [head.summary ?? '', ...head.aliases].join(' '),
    ]),
  );
  return toListedPages(index).map((listed) => {
    const prose = index.edition.pages[listed.href.replace(/\.html$/, '')];
    return {
      ...listed,
      text: [words.get(listed.href) ?? '', prose ? toPlainText(prose.html) : ''].join(' ').trim(),
    };
  });
}

/** What the search with scripts finds of sources: paragraph by paragraph, those that were removed left out. */
export function toParagraphRecords(index: SiteIndex, from: PagePath): readonly SearchRecord[] {
  return index.dossier.sources.flatMap(({ path, short, blocks }) =>
    blocks
      .filter((block) => toFate(block) !== 'removed' && block.text.trim() !== '')
      .map(({ id, number, text }) => ({
        title: `${short} ¶${number}`,
        what: 'Paragraph',
        text: text.replace(/\s+/g, ' ').trim(),
        href: toAddress({ from, to: path, anchor: id }),
      })),
  );
}
