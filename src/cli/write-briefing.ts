import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../dossier/edition.ts';
import { NoBrowserError } from '../publishing/find-browser.ts';
import { type Printed, printPdf } from './print-pdf.ts';
import { toPrintable } from './report-faults.ts';

export interface WritingBriefing {
  /** A built site: briefing.html is in it. */
  readonly folder: string;
  readonly edition: Edition;
  /** Path of the PDF. */
  readonly to: string;
}

/** Prints a built site's briefing; tells on stderr how far it is. Null, and a line, where there is no browser. */
export async function writeBriefing({ folder, edition, to }: WritingBriefing): Promise<Printed | null> {
  const { settings, sources } = edition.dossier;
  const dates = sources.flatMap(({ metadata }) => metadata.published ?? []).sort();
  const tell = (line: string) => process.stderr.write(`${toPrintable(line)}\n`);
  try {
    const printed = await printPdf({
      file: join(folder, 'briefing.html'),
      paper: settings.briefing.paper,
      info: {
        title: settings.title,
        author: settings.authors.join(', ') || `The editor of “${settings.title}”`,
        subject: settings.subtitle ?? 'Briefing',
        generator: edition.generator,
        date: dates.at(-1) ?? null,
      },
      onPass: (pass) => tell(`printing the briefing: pass ${pass}`),
    });
    if (!printed.settled)
      tell(
        `briefing.pdf: the page numbers did not settle in ${printed.passes} passes: some may be off by a page`,
      );
    await writeFile(to, printed.bytes);
    return printed;
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    tell(`briefing.pdf was not made: ${error.message}`);
    return null;
  }
}
