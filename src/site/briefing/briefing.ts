import type { Chapter, Dossier, Entry, PagePath } from '../../dossier/dossier.ts';
import { isWithheld } from '../../dossier/quotation-budget.ts';
import { selectChapters } from '../../publishing/briefing/select-chapters.ts';
import { byName, type EntryGroup, toEntryGroups } from '../model/entry-lists.ts';
import { toSafeText } from '../model/safe-text.ts';
import type { SiteIndex } from '../model/site-index.ts';
import { type AnnexSource, findAnnexIds, toAnnex } from './annex.ts';
import { findIds, type Targets, toId, toTargets } from './briefing-targets.ts';
import { embedHtml } from './embed-html.ts';

/** A numbered part of the briefing. */
export interface Part {
  readonly id: string;
  /** `3` of a chapter, `B` of a part behind the chapters; null of what has no number. */
  readonly number: string | null;
  readonly title: string;
  /** Its headings one level down. */
  readonly sections: readonly { readonly id: string; readonly number: string; readonly title: string }[];
}

export interface BriefingChapter {
  readonly chapter: Chapter;
  readonly part: Part;
  readonly html: string;
}

/** All that the briefing shows, but for what its tables compute themselves. */
export interface Briefing {
  readonly index: SiteIndex;
  readonly targets: Targets;
  /** In the order of the paper, the answer first. */
  readonly parts: readonly Part[];
  part(id: string): Part | undefined;
  /** The answer in brief: HTML. */
  readonly answer: string;
  readonly chapters: readonly BriefingChapter[];
  readonly who: readonly EntryGroup[];
  readonly glossary: readonly Entry[];
  /** Corrections: HTML. */
  readonly corrections: string;
  readonly annex: readonly AnnexSource[];
}

/** The parts behind the chapters, those first that a reader of the chapters turns to most. */
const backParts: readonly (readonly [id: string, title: string])[] = [
  ['timeline', 'Timeline'],
  ['who', 'Who is who'],
  ['claims', 'Claims and conflicts'],
  ['glossary', 'Glossary'],
  ['sources', 'Sources and rights'],
  ['method', 'Method'],
  ['corrections', 'Corrections'],
  ['texts', 'The texts of the sources'],
  ['index', 'Index'],
];

/** The briefing of an edition, as its settings ask for it. */
export function toBriefing(index: SiteIndex): Briefing {
  const { dossier, edition } = index;
  const { briefing } = dossier.settings;
  const chapters = selectChapters(dossier, briefing.chapters);
  const entries = dossier.entries.filter(({ detected }) => !detected);
  const glossary = entries.filter(({ head }) => head.glossary);
  const annexed = briefing.annex ? dossier.sources.filter((source) => !isWithheld(dossier, source)) : [];
  const shown: Readonly<Record<string, boolean>> = {
    timeline: dossier.timeline.length > 0,
    who: entries.length > glossary.length,
    claims: dossier.claims.length > 0,
    glossary: glossary.length > 0,
    sources: true,
    method: true,
    corrections: dossier.corrections.length > 0,
    texts: annexed.length > 0,
    index: dossier.entries.length > 0,
  };
  const back = backParts
    .filter(([id]) => shown[id])
    .map(([id, title], at): Part => ({ id, number: String.fromCodePoint(65 + at), title, sections: [] }));
  const answer = edition.pages['index']?.html ?? '';
  const corrections = edition.pages['corrections']?.html ?? '';
  const ids = new Set([
    ...findIds(answer, 'index'),
    ...findIds(corrections, 'corrections'),
    ...chapters.flatMap(({ path }) => [toId(path), ...findIds(edition.pages[path]?.html ?? '', path)]),
    ...[...entries, ...dossier.events, ...dossier.claims, ...dossier.sources].map(({ path }) => toId(path)),
    ...annexed.flatMap((source) => findAnnexIds(index, source)),
  ]);
  const front: readonly Part[] = answer
    ? [{ id: 'answer', number: null, title: 'The answer in brief', sections: [] }]
    : [];
  const parts = [...front, ...chapters.map((chapter) => toChapterPart(index, chapter)), ...back];
  const targets = toTargets(ids, ['contents', ...parts.map(({ id }) => id)]);
  const embed = (path: PagePath, html: string) => embedHtml({ html, path, targets });
  return {
    index,
    targets,
    parts,
    part: (id) => parts.find((part) => part.id === id),
    answer: embed('index', answer),
    chapters: chapters.map((chapter) => ({
      chapter,
      part: toChapterPart(index, chapter),
      html: embedHtml({
        html: edition.pages[chapter.path]?.html ?? '',
        path: chapter.path,
        targets,
        chapter: chapter.number,
      }),
    })),
    who: toEntryGroups(entries.filter((entry) => !glossary.includes(entry))),
    glossary: glossary.toSorted((a, b) => byName(a.head.name, b.head.name)),
    corrections: embed('corrections', corrections),
    annex: toAnnex(index, annexed, targets),
  };
}

function toChapterPart(index: SiteIndex, { path, number, head }: Chapter): Part {
  const headings = index.edition.pages[path]?.headings.filter(({ depth }) => depth === 2) ?? [];
  return {
    id: toId(path),
    number: String(number),
    title: toSafeText(head.title),
    sections: headings.map(({ id, text }, at) => ({
      id: toId(path, id),
      number: `${number}.${at + 1}`,
      title: text,
    })),
  };
}

/** The sources' first and last day, as far as they are known. */
export function toSpan({ sources }: Pick<Dossier, 'sources'>): { first: string; last: string } | null {
  const dates = sources.flatMap(({ metadata }) => metadata.published ?? []).sort();
  const [first, last] = [dates.at(0), dates.at(-1)];
  return first && last ? { first, last } : null;
}
