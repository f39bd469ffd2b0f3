import type { Dossier } from '../../dossier/dossier.ts';
import type { Column } from './table.ts';
import { toAnnotationsJsonld } from './to-annotations-jsonld.ts';
import { claimColumns, toClaimsCsv } from './to-claims-csv.ts';
import { toConflictsJson } from './to-conflicts-json.ts';
import { toDataPackage } from './to-data-package.ts';
import { toDossierJsonld } from './to-dossier-jsonld.ts';
import { ledgerColumns, toLedgerCsv } from './to-ledger-csv.ts';
import { toSourcesBib } from './to-sources-bib.ts';
import { toSourcesCsl } from './to-sources-csl.ts';
import { timelineColumns, toTimelineCsv } from './to-timeline-csv.ts';
import { toTimelineIcs } from './to-timeline-ics.ts';

/** A file of dist/data/: what it is, for its page and the data package, and how it is made. */
export interface DataFile {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly mediatype: string;
  readonly columns: readonly Column[] | null;
  make(dossier: Dossier): string;
}

export const dataFiles: readonly DataFile[] = [
  {
    name: 'sources.csl.json',
    title: 'Sources, CSL-JSON',
    about: 'The sources for citation managers (Citation Style Language); ids are the names of the sources.',
    mediatype: 'application/vnd.citationstyles.csl+json',
    columns: null,
    make: toSourcesCsl,
  },
  {
    name: 'sources.bib',
    title: 'Sources, BibLaTeX',
    about: 'The sources for LaTeX; keys are the names of the sources.',
    mediatype: 'application/x-bibtex',
    columns: null,
    make: toSourcesBib,
  },
  {
    name: 'dossier.jsonld',
    title: 'The dossier, JSON-LD',
    about:
      'Sources, entries, events, claims and chapters in the terms of schema.org; ids are the addresses of the pages.',
    mediatype: 'application/ld+json',
    columns: null,
    make: toDossierJsonld,
  },
  {
    name: 'annotations.jsonld',
    title: 'Annotations, JSON-LD',
    about:
      'Every annotation of every source as a W3C Web Annotation: a quotation of the words with what stands around them, and their position in code points within the block.',
    mediatype: 'application/ld+json',
    columns: null,
    make: toAnnotationsJsonld,
  },
  {
    name: 'timeline.csv',
    title: 'Timeline, CSV',
    about: 'The points of the timeline in order, a row each.',
    mediatype: 'text/csv',
    columns: timelineColumns,
    make: toTimelineCsv,
  },
  {
    name: 'timeline.ics',
    title: 'Timeline, iCalendar',
    about:
      'The points of the timeline whose days are known, for a calendar; tentative where not certain to the day.',
    mediatype: 'text/calendar',
    columns: null,
    make: toTimelineIcs,
  },
  {
    name: 'claims.csv',
    title: 'Claims, CSV',
    about: 'The claims and their witnesses, a row a witness.',
    mediatype: 'text/csv',
    columns: claimColumns,
    make: toClaimsCsv,
  },
  {
    name: 'conflicts.json',
    title: 'Conflicts, JSON',
    about:
      'What the sources tell differently, with each witness; confirmed by an author or a candidate of the machine.',
    mediatype: 'application/json',
    columns: null,
    make: toConflictsJson,
  },
  {
    name: 'ledger.csv',
    title: 'Ledger, CSV',
    about:
      'Every block of every source, kept or removed, with rule and reason: together they are the files as found.',
    mediatype: 'text/csv',
    columns: ledgerColumns,
    make: toLedgerCsv,
  },
];

/**
 * All data files of a dossier, the data package that lists them last: name → text. Give it a dossier from which the
 * audience's withheld texts are out already (`toPublicEdition`).
 */
export function toDataFiles(dossier: Dossier): ReadonlyMap<string, string> {
  const made = dataFiles.map((file) => ({ ...file, text: file.make(dossier) }));
  return new Map([
    ...made.map(({ name, text }) => [name, text] as const),
    ['datapackage.json', toDataPackage(dossier, made)],
  ]);
}
