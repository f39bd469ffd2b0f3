import { createHash } from 'node:crypto';
import type { Dossier } from '../dossier/dossier.ts';
import type { PipelineResult } from '../pipeline.ts';
import type { Fault } from '../text/fault.ts';

/** What `ingest` remembers of its last run, so that an edit by hand and a changed seed are seen. */
export interface GeneratedRecord {
  /** Generated file → SHA-256 of what was written. */
  readonly files: Readonly<Record<string, string>>;
  /** Cited block, `sources/a#b12` → SHA-256 of its text when it was cited. */
  readonly cited: Readonly<Record<string, string>>;
}

export const recordFile = 'content/sources/record.json';

export const toSha256 = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex');

/** The record of the last run; an empty one where there is none that can be read. */
export function readRecord(files: ReadonlyMap<string, Uint8Array>): GeneratedRecord {
  const bytes = files.get(recordFile);
  try {
    const { files = {}, cited = {} } = JSON.parse(bytes ? new TextDecoder().decode(bytes) : '{}');
    return { files, cited };
  } catch {
    return { files: {}, cited: {} };
  }
}

function toCited({ references, sources }: Dossier): Map<string, string> {
  const texts = new Map<string, string>(
    sources.flatMap(({ path, blocks }) => blocks.map(({ id, text }) => [`${path}#${id}`, text] as const)),
  );
  const places = references.flatMap(({ place }) => (place ? [`${place.source}#${place.block}`] : []));
  return new Map(
    [...new Set(places)]
      .sort()
      .flatMap((place): [string, string][] =>
        texts.has(place) ? [[place, toSha256(texts.get(place) as string)]] : [],
      ),
  );
}

/** The record of this run. Blocks that changed since they were cited keep their old digest, unless `accept`. */
export function toRecord(
  { dossier, generated }: PipelineResult,
  last: GeneratedRecord,
  { accept }: { accept: boolean },
): GeneratedRecord {
  const cited = [...toCited(dossier)].map(([place, digest]) => [
    place,
    accept ? digest : (last.cited[place] ?? digest),
  ]);
  const files = [...generated]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => [path, toSha256(text)]);
  return { files: Object.fromEntries(files), cited: Object.fromEntries(cited) };
}

/** A fault for each passage that cites a block whose text is no longer what it was when it was cited. */
export function findChangedCitations(
  { dossier, prose }: PipelineResult,
  { cited }: GeneratedRecord,
): Fault[] {
  const now = toCited(dossier);
  const changed = new Set(
    [...now].filter(([place, digest]) => (cited[place] ?? digest) !== digest).map(([place]) => place),
  );
  const passages = new Map(
    [...prose].flatMap(([page, { passages, prose }]) =>
      passages.map(
        (passage) => [`${page}#${passage.anchor}`, { file: prose.file, line: passage.line }] as const,
      ),
    ),
  );
  return dossier.references.flatMap(({ from, anchor, place }): Fault[] => {
    const key = place && `${place.source}#${place.block}`;
    if (!key || !changed.has(key)) return [];
    const at = passages.get(`${from}#${anchor}`) ?? { file: `content/${from}.md`, line: 1 };
    return [
      {
        ...at,
        column: null,
        severity: 'error',
        problem: `${key} changed since it was cited here`,
        remedy: 'read it again, then run `sourcebook ingest --accept-changes`',
      },
    ];
  });
}
