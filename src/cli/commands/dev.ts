import { watch } from 'node:fs';
import { join } from 'node:path';
import { startAstro, writeEdition } from '../build-site.ts';
import { withLock } from '../lock.ts';
import { reportFaults } from '../report-faults.ts';
import { runDossier } from '../run-dossier.ts';
import type { ExitCode } from '../stop.ts';

/** Long enough for an editor to finish writing its files, in milliseconds. */
const settling = 150;

/**
 * Serves the site and makes it anew whenever seeds or content change. It always keeps going: faults are told in the
 * terminal and on the site. Generated pages in content/ are not written; `ingest` and `build` do that.
 */
export async function dev(folder: string, { port }: { port: string }): Promise<ExitCode> {
  const make = async () => {
    const run = await runDossier(folder, { quiet: true });
    reportFaults(run.faults);
    const missing = run.faults.filter(({ severity }) => severity === 'error');
    await writeEdition(run.dir, { ...run.edition(), missing });
    return run.dir;
  };
  const dir = await make();
  return withLock(dir, async () => {
    let waiting: NodeJS.Timeout | undefined;
    const remake = (_event: string, file: string | null) => {
      if (file?.startsWith('sources') || file?.startsWith('detected')) return;
      clearTimeout(waiting);
      waiting = setTimeout(
        () => void make().catch((error: Error) => process.stderr.write(`sourcebook: ${error.message}\n`)),
        settling,
      );
    };
    const watchers = ['seeds', 'content'].flatMap((name) => {
      try {
        return [watch(join(dir, name), { recursive: true }, remake)];
      } catch {
        return [];
      }
    });
    const code = await startAstro(dir, port);
    for (const watcher of watchers) watcher.close();
    return code === 0 ? 0 : 1;
  });
}
