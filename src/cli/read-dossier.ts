import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Fault } from '../text/fault.ts';

/** Larger files are refused: no article is that long. */
const largest = 64 * 1024 * 1024;

export interface FolderReading {
  /** Path in the dossier, `/` between folders → bytes. */
  readonly files: Map<string, Uint8Array>;
  readonly faults: readonly Fault[];
}

/** The folders of a dossier whose files are read. */
const folders = ['seeds', 'content'];

/**
 * Reads seeds/ and content/ of a dossier. Files and folders whose names begin with a dot are passed over. What is no
 * plain file, leads out of the dossier, or cannot be read is a fault, and the rest is read.
 */
export async function readDossier(dir: string): Promise<FolderReading> {
  const reading = { files: new Map<string, Uint8Array>(), faults: [] as Fault[] };
  const root = await realpath(dir);
  for (const folder of folders) await readFolder(join(root, folder), root, reading);
  return reading;
}

async function readFolder(
  folder: string,
  root: string,
  reading: { files: Map<string, Uint8Array>; faults: Fault[] },
): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT')
      reading.faults.push(toFault(folder, root, `cannot be listed (${error.code})`, 'make it readable'));
    return [];
  });
  for (const name of names.sort()) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    const bytes = await readEntry(path, root, reading).catch((error: NodeJS.ErrnoException) => {
      reading.faults.push(
        toFault(
          path,
          root,
          `cannot be read (${error.code ?? error.message})`,
          'make it readable, or take it away',
        ),
      );
      return null;
    });
    if (bytes) reading.files.set(toPath(path, root), bytes);
  }
}

async function readEntry(
  path: string,
  root: string,
  reading: { files: Map<string, Uint8Array>; faults: Fault[] },
): Promise<Uint8Array | null> {
  const refuse = (problem: string, remedy: string) => {
    reading.faults.push(toFault(path, root, problem, remedy));
    return null;
  };
  const stats = await lstat(path);
  if (stats.isSymbolicLink()) {
    const target = await realpath(path);
    if (target !== root && !target.startsWith(root + sep))
      return refuse('a symbolic link that leaves the dossier', 'put a copy of the file here');
    return refuse('a symbolic link', 'put the file itself here');
  }
  if (stats.isDirectory()) {
    await readFolder(path, root, reading);
    return null;
  }
  if (!stats.isFile()) return refuse('not a plain file', 'take it out of the dossier');
  if (stats.size > largest)
    return refuse(`larger than ${largest / 1024 / 1024} MB`, 'split it, or take it away');
  return readFile(path);
}

const toPath = (path: string, root: string) => relative(root, path).split(sep).join('/');

const toFault = (path: string, root: string, problem: string, remedy: string): Fault => ({
  file: toPath(path, root),
  line: null,
  column: null,
  severity: 'error',
  problem,
  remedy,
});
