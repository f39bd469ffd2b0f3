import type { Chapter, Correction, Entry, PagePath, Source } from '../../dossier/dossier.ts';
import { toAddress } from './address.ts';
import { type Backlink, toAuthoredBacklinks } from './backlinks.ts';
import type { SiteIndex } from './site-index.ts';

export interface UsedSource {
  readonly source: Source;
  readonly href: string;
  readonly passages: readonly { readonly number: number; readonly href: string }[];
}

export interface ChapterPage {
  readonly chapter: Chapter;
  /** The answer: inner HTML. */
  readonly answer: string;
  readonly rest: string;
  readonly headings: readonly { readonly id: string; readonly text: string }[];
  readonly sources: readonly UsedSource[];
  readonly entries: readonly Entry[];
  readonly corrections: readonly Correction[];
  readonly backlinks: readonly Backlink[];
  readonly previous: Chapter | null;
  readonly next: Chapter | null;
}

/** All that a chapter's page shows. Throws where there is no such chapter. */
export function toChapterPage(index: SiteIndex, path: PagePath): ChapterPage {
  const { chapters } = index.dossier;
  const place = chapters.findIndex((chapter) => chapter.path === path);
  const chapter = chapters[place];
  if (!chapter) throw new Error(`no chapter ${path}`);
  const prose = index.edition.pages[path];
  return {
    chapter,
    answer: prose?.lead ?? '',
    rest: prose?.rest ?? '',
    headings: (prose?.headings ?? []).filter(({ depth }) => depth === 2),
    sources: toUsedSources(index, path),
    entries: chapter.head.entries.flatMap((entry) => index.entry(entry) ?? []),
    corrections: toCorrections(index, path),
    backlinks: toAuthoredBacklinks(index, path),
    previous: chapters[place - 1] ?? null,
    next: chapters[place + 1] ?? null,
  };
}

/** The corrections that concern a page, newest first. */
export function toCorrections(index: SiteIndex, path: PagePath): readonly Correction[] {
  return index.dossier.corrections.filter(({ pages }) => pages.includes(path));
}

/** The sources that a page cites and the paragraphs of them, in the sources' order. */
export function toUsedSources(index: SiteIndex, path: PagePath): readonly UsedSource[] {
  const places = index.from(path).flatMap(({ kind, place }) => (place && kind !== 'mention' ? [place] : []));
  const bySource = Map.groupBy(places, ({ source }) => source);
  return index.dossier.sources.flatMap((source) => {
    const cited = new Set(bySource.get(source.path)?.map(({ block }) => block));
    if (cited.size === 0) return [];
    const passages = source.blocks
      .filter(({ id }) => cited.has(id))
      .map(({ id, number }) => ({ number, href: toAddress({ from: path, to: source.path, anchor: id }) }));
    return [{ source, href: toAddress({ from: path, to: source.path }), passages }];
  });
}
