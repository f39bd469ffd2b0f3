import type { CheckInput } from './checks/check.ts';
import type { Authored } from './collect-authored.ts';
import type { Dossier, Entry, PagePath, Prose } from './dossier.ts';
import { findConflicts } from './find-conflicts.ts';
import { findParallels } from './find-parallels.ts';
import { findReferences } from './find-references.ts';
import { compareIsoTimes } from './iso-order.ts';
import { type ParsedProse, parseProse } from './parse-prose.ts';
import { toTimeline } from './timeline.ts';
import { toAuthoredConflicts } from './to-authored-conflicts.ts';
import { orderSources, type SourceInput, toSource } from './to-source.ts';

export interface DossierInput {
  readonly authored: Authored;
  readonly detected: readonly Entry[];
  readonly sources: readonly SourceInput[];
}

export type ProsePages = CheckInput['prose'];

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byPath = (a: { path: string }, b: { path: string }) => compare(a.path, b.path);

/** Joins all that is known of a dossier; the order in which things come in changes nothing. */
export function buildDossier(input: DossierInput): { dossier: Dossier; prose: ProsePages } {
  const { authored } = input;
  const sources = orderSources(input.sources.map(toSource));
  const byKind = (a: Entry, b: Entry) =>
    compare(a.kind, b.kind) || compare(a.head.name, b.head.name) || byPath(a, b);
  const entries = [...authored.entries].sort(byKind).concat([...input.detected].sort(byKind));
  const events = [...authored.events].sort(
    (a, b) => compareIsoTimes(a.head.date, b.head.date) || byPath(a, b),
  );
  const chapters = [...authored.chapters].sort((a, b) => a.number - b.number || byPath(a, b));
  const claims = [...authored.claims].sort(byPath);
  const parallels = findParallels(sources);
  const confirmed = toAuthoredConflicts(claims);
  const pages = { home: authored.home, entries, chapters, events, claims };
  const prose = parseAll({ ...pages, correctionsLog: authored.correctionsLog });
  const dossier: Dossier = {
    settings: authored.settings,
    sources,
    ...pages,
    corrections: authored.corrections,
    references: findReferences({ sources, entries, events, claims }, prose),
    timeline: toTimeline(events, sources, entries),
    parallels,
    conflicts: [...confirmed, ...findConflicts(sources, parallels, confirmed)],
  };
  return { dossier, prose };
}

/** Every page of prose, parsed, in the order in which a reader meets them. */
function parseAll({
  home,
  chapters,
  entries,
  events,
  claims,
  correctionsLog,
}: Pick<Dossier, 'home' | 'chapters' | 'entries' | 'events' | 'claims'> &
  Pick<Authored, 'correctionsLog'>): ProsePages {
  const pages: [PagePath, Prose | null][] = [
    ['index', home],
    ...[...chapters, ...entries, ...events, ...claims].map(({ path, prose }): [PagePath, Prose | null] => [
      path,
      prose,
    ]),
    ['corrections', correctionsLog],
  ];
  return new Map(
    pages.flatMap(([path, prose]): [PagePath, ParsedProse & { prose: Prose }][] =>
      prose ? [[path, { ...parseProse(prose), prose }]] : [],
    ),
  );
}

/** Every page of the dossier by its path. */
export function toPagePaths({ sources, entries, chapters, events, claims }: Dossier): Set<PagePath> {
  return new Set([
    'index',
    'corrections',
    ...[sources, entries, chapters, events, claims].flatMap((pages) => pages.map(({ path }) => path)),
  ]);
}

/** What the checks look at. `lineOf` knows where a value of a page's head stands. */
export function toCheckInput(dossier: Dossier, prose: ProsePages, lineOf: CheckInput['lineOf']): CheckInput {
  const blocks = new Map(
    dossier.sources.flatMap(({ path, blocks }) =>
      blocks.map((block) => [`${path}#${block.id}`, block] as const),
    ),
  );
  return {
    dossier,
    prose,
    pages: toPagePaths(dossier),
    blockAt: ({ source, block }) => blocks.get(`${source}#${block}`),
    lineOf,
  };
}
