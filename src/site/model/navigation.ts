import type { Dossier, PagePath } from '../../dossier/dossier.ts';
import type { Annotation } from '../../text/annotation.ts';

export interface NavigationItem {
  readonly path: PagePath;
  readonly name: string;
}

interface Candidate extends NavigationItem {
  readonly shown: (dossier: Dossier) => boolean;
}

const main: readonly Candidate[] = [
  { path: 'story', name: 'Story', shown: ({ chapters }) => chapters.length > 0 },
  { path: 'timeline', name: 'Timeline', shown: ({ timeline }) => timeline.length > 0 },
  {
    path: 'entries',
    name: 'People & powers',
    shown: ({ entries }) => entries.some(({ detected }) => !detected),
  },
  {
    path: 'entries',
    name: 'Names',
    shown: ({ entries }) => entries.length > 0 && entries.every(({ detected }) => detected),
  },
  { path: 'claims', name: 'Claims', shown: ({ claims }) => claims.length > 0 },
  { path: 'sources', name: 'Sources', shown: ({ sources }) => sources.length > 0 },
];

const views: readonly Candidate[] = [
  {
    path: 'relations',
    name: 'Relations',
    shown: ({ entries }) => entries.some(({ head }) => head.relations.length > 0),
  },
  { path: 'coverage', name: 'Who reports what', shown: ({ claims }) => claims.length > 0 },
  {
    path: 'parallels',
    name: 'One quotation, many witnesses',
    shown: ({ parallels, conflicts }) => parallels.length + conflicts.length > 0,
  },
  {
    path: 'quotations',
    name: 'Quotations by speaker',
    shown: (dossier) => hasAnnotation(dossier, 'quotation'),
  },
  { path: 'attributions', name: 'On whose word', shown: (dossier) => hasAnnotation(dossier, 'attribution') },
  { path: 'figures', name: 'Figures', shown: (dossier) => hasAnnotation(dossier, 'figure') },
  { path: 'names', name: 'Index', shown: ({ entries }) => entries.length > 0 },
  { path: 'glossary', name: 'Glossary', shown: ({ entries }) => entries.some(({ head }) => head.glossary) },
];

function hasAnnotation({ sources }: Dossier, type: Annotation['type']): boolean {
  return sources.some(({ blocks }) =>
    blocks.some(({ annotations }) => annotations.some((a) => a.type === type)),
  );
}

/** Every page shows the navigation: what a dossier has is looked up once. */
const known = new WeakMap<Dossier, Map<readonly Candidate[], readonly NavigationItem[]>>();

function toItems(dossier: Dossier, candidates: readonly Candidate[]): readonly NavigationItem[] {
  const lists = known.get(dossier) ?? new Map<readonly Candidate[], readonly NavigationItem[]>();
  known.set(dossier, lists);
  const items =
    lists.get(candidates) ??
    candidates.filter(({ shown }) => shown(dossier)).map(({ path, name }) => ({ path, name }));
  lists.set(candidates, items);
  return items;
}

/** The masthead's navigation: only what the dossier has something to show for. */
export function toNavigation(dossier: Dossier): readonly NavigationItem[] {
  return toItems(dossier, main);
}

/** The other ways into the dossier, for the foot and the home page. */
export function toViews(dossier: Dossier): readonly NavigationItem[] {
  return toItems(dossier, views);
}

const homes: Readonly<Record<string, PagePath>> = {
  chapters: 'story',
  events: 'timeline',
  detected: 'entries',
};

/** The item of the masthead under which a page stands. */
export function toCurrent(path: PagePath): PagePath {
  const [section = ''] = path.split('/');
  return homes[section] ?? section;
}
