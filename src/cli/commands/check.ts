import { reportFaults, toCount } from '../report-faults.ts';
import { runDossier } from '../run-dossier.ts';
import type { ExitCode } from '../stop.ts';
import { findEdits } from '../write-generated.ts';

/** Holds every promise of the dossier without building it, and prints what the authored pages cover. */
export async function check(folder: string, { json }: { json: boolean }): Promise<ExitCode> {
  const run = await runDossier(folder, { quiet: true });
  const faults = [...run.faults, ...findEdits(run)];
  const failed = json ? faults.some(({ severity }) => severity === 'error') : reportFaults(faults);
  const { passages, cited, own, citations, quotations, blocksKept, blocksCited } = run.coverage;
  if (json) process.stdout.write(`${JSON.stringify({ faults, coverage: run.coverage })}\n`);
  else {
    process.stdout.write(
      `coverage: ${toCount(passages, 'passage')}, ${cited} cited, ${own} the editor's own; ${toCount(citations, 'citation')}, ${toCount(quotations, 'quotation')} found to the letter; ${blocksCited} of ${toCount(blocksKept, 'kept block')} cited\n`,
    );
  }
  return failed ? 1 : 0;
}
