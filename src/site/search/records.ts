import type { PagePath } from '../../dossier/dossier.ts';
import { byName } from '../model/entry-lists.ts';
import { kindName } from '../model/label-names.ts';
import { toPlainText } from '../model/move-html.ts';
import { toViews } from '../model/navigation.ts';
import { toSafeText } from '../model/safe-text.ts';
import { type SiteIndex, toSourceTitle } from '../model/site-index.ts';
import { toFate } from '../model/strip.ts';

/** A thing that can be found: a page, or a paragraph of a source. */
export interface SearchRecord {
  readonly title: string;
  /** What it is: `Person`, `Chapter 3`, `FT ¶12`. */
  readonly what: string;
  readonly text: string;
  /** Relative to the site's root. */
  readonly href: string;
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

/** All that the search with scripts looks through: pages by title and words, sources paragraph by paragraph. */
export function toSearchRecords(index: SiteIndex): readonly SearchRecord[] {
  const words = new Map(
    index.dossier.entries.map(({ path, head }) => [
      `${path}.html`,
      [head.summary ?? '', ...head.aliases].join(' '),
    ]),
  );
  const pages = toListedPages(index).map((listed) => {
    const prose = index.edition.pages[listed.href.replace(/\.html$/, '')];
    return {
      ...listed,
      text: [words.get(listed.href) ?? '', prose ? toPlainText(prose.html) : ''].join(' ').trim(),
    };
  });
  const paragraphs = index.dossier.sources.flatMap(({ path, short, blocks }) =>
    blocks
      .filter((block) => toFate(block) !== 'removed' && block.text.trim() !== '')
      .map(({ id, number, text }) => ({
        title: `${short} ¶${number}`,
        what: 'Paragraph',
        text: text.replace(/\s+/g, ' ').trim(),
        href: `${path}.html#${id}`,
      })),
  );
  return [...pages, ...paragraphs];
}
