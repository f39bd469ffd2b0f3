import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../dossier/edition.ts';
import { toDataFiles } from '../publishing/data/data-files.ts';
import { toPublicEdition } from '../publishing/rights.ts';
import { writeBriefing } from './write-briefing.ts';

/** Writes into a built site what Astro does not make: data files and the briefing. */
export async function publishFiles(
  folder: string,
  edition: Edition,
  { pdf }: { pdf: boolean },
): Promise<void> {
  const { dossier } = toPublicEdition(edition);
  await mkdir(join(folder, 'data'), { recursive: true });
  for (const [name, text] of toDataFiles(dossier)) await writeFile(join(folder, 'data', name), text);
  if (pdf) await writeBriefing({ folder, edition, to: join(folder, 'briefing.pdf') });
}
