import { readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Source, SourceBlock } from '../../dossier/dossier.ts';
import { cleanEach } from '../../pipeline/clean-each.ts';
import type { Fault } from '../../text/fault.ts';
import { reportFaults } from '../report-faults.ts';
import { type ExitCode, Stop } from '../stop.ts';
import { toCodePoints } from '../to-code-points.ts';

/** Prints what cleaning makes of texts, one JSON object a source. A folder, or the files of one call, are one dossier. */
export async function clean(paths: readonly string[]): Promise<ExitCode> {
  const places = new Map<string, string>();
  for (const path of paths) await addPlaces(path, places);
  const read = (path: string) => {
    const place = places.get(path);
    return place === undefined ? undefined : readFileSync(place);
  };
  const told: Fault[] = [];
  for (const { source, faults } of cleanEach(places.keys(), read)) {
    told.push(...faults);
    if (source) process.stdout.write(`${JSON.stringify(toRecord(source))}\n`);
  }
  return reportFaults(told) ? 1 : 0;
}

/** The files of a folder, of its seeds/ where it has one, or the one file, as paths of a dossier. */
async function addPlaces(path: string, places: Map<string, string>): Promise<void> {
  const stats = await stat(path).catch(() => null);
  if (!stats) throw new Stop(2, `${path}: no such file or folder`);
  if (!stats.isDirectory()) {
    places.set(`seeds/${basename(path)}`, path);
    return;
  }
  const seeds = await stat(join(path, 'seeds')).catch(() => null);
  const folder = seeds?.isDirectory() ? join(path, 'seeds') : path;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile() && !entry.name.startsWith('.'))
      places.set(`seeds/${entry.name}`, join(folder, entry.name));
  }
}

function toRecord({ file, metadata, blocks }: Source) {
  const { title, publisher, authors, published, updated, language, url, rights } = metadata;
  return {
    file,
    metadata: { title, publisher, authors, published, updated, language, url, rights },
    blocks: blocks.map(toBlockRecord),
  };
}

function toBlockRecord({ id, lines, text, keep, label, rule, reason, doubtful, cuts }: SourceBlock) {
  return {
    id,
    lines,
    text,
    keep,
    label,
    rule,
    reason,
    doubtful,
    cuts: cuts.map(({ span, ...cut }) => ({
      start: toCodePoints(text, span.start),
      end: toCodePoints(text, span.end),
      ...cut,
    })),
  };
}
