import { withLock } from '../lock.ts';
import { reportFaults, toCount } from '../report-faults.ts';
import { type DossierRun, findDossier, runDossier } from '../run-dossier.ts';
import type { ExitCode } from '../stop.ts';
import { findEdits, recoverGenerated, writeGenerated } from '../write-generated.ts';

export interface IngestOptions {
  /** Discards edits by hand of generated files. */
  readonly force: boolean;
  /** Takes blocks that changed since they were cited as read again. */
  readonly acceptChanges: boolean;
  readonly keepGoing: boolean;
}

/** seeds → content: writes the generated pages. Nothing is written where there is a fault, unless `keepGoing`. */
export async function ingest(folder: string, options: IngestOptions): Promise<ExitCode> {
  const dir = await findDossier(folder);
  return withLock(dir, async () => {
    await recoverGenerated(dir);
    const run = await runDossier(dir);
    const failed = await writePages(run, options);
    if (failed) return 1;
    process.stdout.write(`${toCount(run.dossier.sources.length, 'source')} in ${run.dir}/content\n`);
    return 0;
  });
}

/** Tells the faults and writes what may be written; true where there was an error. */
export async function writePages(
  run: DossierRun,
  { force, acceptChanges, keepGoing }: IngestOptions,
): Promise<boolean> {
  const edits = force ? [] : findEdits(run);
  const changed = (problem: string) => acceptChanges && problem.includes(' changed since it was cited here');
  const faults = [...run.faults.filter(({ problem }) => !changed(problem)), ...edits];
  const failed = reportFaults(faults);
  if (!edits.length && (!failed || keepGoing) && run.dossier.sources.length)
    await writeGenerated(run, { accept: acceptChanges });
  return failed;
}
