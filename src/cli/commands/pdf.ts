import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../../dossier/edition.ts';
import { NoChapterError, selectChapters } from '../../publishing/briefing/select-chapters.ts';
import { buildSite } from '../build-site.ts';
import { withLock } from '../lock.ts';
import { reportFaults, toCount } from '../report-faults.ts';
import { runDossier } from '../run-dossier.ts';
import { type ExitCode, Stop } from '../stop.ts';
import { writeBriefing } from '../write-briefing.ts';

export interface PdfOptions {
  /** `a4` or `letter`, in any case; the dossier's settings where it is left out. */
  readonly paper?: string;
  /** Numbers or file names of chapters; the dossier's settings where they are left out. */
  readonly chapter?: readonly string[];
  /** False: without the texts of the sources, whatever the settings say. */
  readonly annex: boolean;
}

/** The briefing alone, in dist/briefing.pdf: its one page is built beside dist/, which else stays as it is. */
export async function pdf(folder: string, options: PdfOptions): Promise<ExitCode> {
  const run = await runDossier(folder);
  if (reportFaults(run.faults)) throw new Stop(1, 'nothing was printed');
  const edition = toChosen(run.edition(), options);
  return withLock(run.dir, async () => {
    const site = await buildSite(run.dir, edition, { pages: 'briefing' });
    try {
      const to = join(run.dir, 'dist', 'briefing.pdf');
      await mkdir(join(run.dir, 'dist'), { recursive: true });
      const printed = await writeBriefing({ folder: site.folder, edition, to });
      if (!printed) return 3;
      process.stdout.write(`${to}: ${toCount(printed.pageCount, 'page')}, ${printed.passes} passes\n`);
      return 0;
    } finally {
      await rm(site.folder, { recursive: true, force: true });
    }
  });
}

/** @throws {Stop} 2 where paper or a chapter is none. */
function toChosen(edition: Edition, { paper, chapter, annex }: PdfOptions): Edition {
  const { dossier } = edition;
  const { settings } = dossier;
  const size = paper?.toLowerCase() ?? settings.briefing.paper;
  if (size !== 'a4' && size !== 'letter')
    throw new Stop(2, `--paper ${paper}: no paper of ours: a4 or letter`);
  try {
    if (chapter) selectChapters(dossier, chapter);
  } catch (error) {
    throw error instanceof NoChapterError ? new Stop(2, `--chapter: ${error.message}`) : error;
  }
  const briefing = {
    chapters: chapter ? [...chapter] : settings.briefing.chapters,
    annex: annex && settings.briefing.annex,
    paper: size,
  } as const;
  return { ...edition, dossier: { ...dossier, settings: { ...settings, briefing } } };
}
