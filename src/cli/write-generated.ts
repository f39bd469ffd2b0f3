import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Fault } from '../text/fault.ts';
import { recordFile, toRecord, toSha256 } from './generated-record.ts';
import type { DossierRun } from './run-dossier.ts';
import { recoverFolder, swapFolder, toNew } from './swap-folder.ts';

/** Folders of content/ that hold generated files only. */
const folders = ['content/sources', 'content/detected'] as const;

/** Mends what a killed run left of the generated folders; before the dossier is read. */
export async function recoverGenerated(dir: string): Promise<void> {
  for (const folder of folders) await recoverFolder(join(dir, folder));
}

const isGenerated = (path: string) =>
  folders.some((folder) => path.startsWith(`${folder}/`)) && path !== recordFile;

/** A fault for each generated file that someone edited by hand, and for files there that nobody generated. */
export function findEdits({ reading, record, generated, dossier }: DossierRun): Fault[] {
  return [...reading.files].flatMap(([path, bytes]): Fault[] => {
    if (!isGenerated(path)) return [];
    const digest = toSha256(bytes);
    const next = generated.get(path);
    if (digest === record.files[path] || (next !== undefined && digest === toSha256(next))) return [];
    const source = dossier.sources.find(({ name }) => path.startsWith(`content/sources/${name}.`));
    const instead = source
      ? `change seeds/${source.file.replace(/\.[^./]+$/, '.yml')}`
      : 'write an entry under content/entries/';
    return [
      {
        file: path,
        line: null,
        column: null,
        severity: 'error',
        problem: 'a generated file that was edited by hand; it was left as it is',
        remedy: `${instead} instead; --force discards the edit`,
      },
    ];
  });
}

/** Writes the generated pages beside the old ones and swaps the folders. Nothing is touched where nothing changed. */
export async function writeGenerated(run: DossierRun, { accept }: { accept: boolean }): Promise<number> {
  const record = `${JSON.stringify(toRecord(run, run.record, { accept }), null, 1)}\n`;
  const files = new Map([...run.generated, [recordFile, record]]);
  const disk = [...run.reading.files.keys()].filter((path) => isGenerated(path) || path === recordFile);
  const decoder = new TextDecoder();
  const stale = (path: string) => {
    const bytes = run.reading.files.get(path);
    return !bytes || decoder.decode(bytes) !== files.get(path);
  };
  const changed = [...files.keys()].filter(stale).concat(disk.filter((path) => !files.has(path)));
  for (const folder of folders) {
    const inside = (path: string) => path.startsWith(`${folder}/`);
    if (!changed.some(inside)) continue;
    const target = join(run.dir, folder);
    await mkdir(toNew(target), { recursive: true });
    for (const [path, text] of files) {
      if (!inside(path)) continue;
      const file = join(toNew(target), path.slice(folder.length + 1));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    await swapFolder(target);
  }
  return changed.filter((path) => path !== recordFile).length;
}
