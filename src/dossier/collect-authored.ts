import type { z } from 'zod';
import type { Kind } from '../text/annotation.ts';
import type { Fault } from '../text/fault.ts';
import type { Chapter, Claim, Correction, Entry, Event, PagePath, Prose } from './dossier.ts';
import { parseCorrections } from './parse-corrections.ts';
import {
  chapterSchema,
  claimSchema,
  entrySchema,
  eventSchema,
  type Settings,
  settingsSchema,
} from './schema.ts';
import { type HeadYaml, validateHead } from './validate-head.ts';

/** A Markdown file of content/, split. */
export interface AuthoredPage {
  readonly path: PagePath;
  /** Null where the file has no front matter. */
  readonly yaml: HeadYaml | null;
  readonly prose: Prose;
}

export interface Authored {
  readonly settings: Settings;
  readonly home: Prose | null;
  readonly entries: readonly Entry[];
  readonly chapters: readonly Chapter[];
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  readonly corrections: readonly Correction[];
  /** The page of corrections, as written. */
  readonly correctionsLog: Prose | null;
}

const kindOfFolder: Readonly<Record<string, Kind>> = {
  people: 'person',
  organizations: 'organization',
  instruments: 'instrument',
  programmes: 'programme',
  products: 'product',
  places: 'place',
  terms: 'term',
};

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const shapes = {
  chapter: new RegExp(`^chapters/(\\d+)-${slug}$`),
  entry: new RegExp(`^entries/(${Object.keys(kindOfFolder).join('|')})/${slug}$`),
  event: new RegExp(`^events/${slug}$`),
  claim: new RegExp(`^claims/${slug}$`),
};

/** Sorts the pages an author wrote by their folders and holds each against its schema. */
export function collectAuthored(
  pages: readonly AuthoredPage[],
  { untitled }: { untitled: string },
): Authored & { readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const entries: Entry[] = [];
  const chapters: Chapter[] = [];
  const events: Event[] = [];
  const claims: Claim[] = [];
  let settings: Settings = settingsSchema.parse({ title: untitled });
  let home: Prose | null = null;
  let corrections: readonly Correction[] = [];
  let correctionsLog: Prose | null = null;

  for (const page of pages) {
    const { path, prose } = page;
    const head = <S extends z.ZodType>(schema: S): z.infer<S> | null => {
      const validated = validateHead(schema, page.yaml, prose.file);
      faults.push(...validated.faults);
      return validated.head;
    };
    const [chapter, entry] = [shapes.chapter.exec(path), shapes.entry.exec(path)];
    if (path === 'index') {
      settings = head(settingsSchema) ?? settings;
      home = prose;
    } else if (path === 'corrections') {
      const parsed = parseCorrections(prose);
      corrections = parsed.corrections;
      correctionsLog = prose;
      faults.push(...parsed.faults);
    } else if (chapter) {
      const valid = head(chapterSchema);
      if (valid) chapters.push({ path, number: Number(chapter[1]), head: valid, prose });
    } else if (entry) {
      const valid = head(entrySchema);
      const kind = kindOfFolder[entry[1] as string] as Kind;
      if (valid) entries.push({ path, kind, detected: false, head: valid, prose, evidence: null });
    } else if (shapes.event.test(path)) {
      const valid = head(eventSchema);
      if (valid) events.push({ path, head: valid, prose });
    } else if (shapes.claim.test(path)) {
      const valid = head(claimSchema);
      if (valid) claims.push({ path, head: valid, prose });
    } else faults.push(toMisplaced(prose.file));
  }
  return { settings, home, entries, chapters, events, claims, corrections, correctionsLog, faults };
}

function toMisplaced(file: string): Fault {
  return {
    file,
    line: null,
    column: null,
    severity: 'error',
    problem: 'no page of this dossier can stand here',
    remedy:
      'use content/chapters/NN-name.md, content/entries/KIND/name.md, content/events/name.md or content/claims/name.md, names in a-z, 0-9 and hyphens',
  };
}
