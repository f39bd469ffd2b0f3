import { toPrintable } from './report-faults.ts';

/** Shows how far a stage is: one line that is written over on a terminal, a plain line a stage elsewhere; on stderr. */
export function showProgress(stage: string, done: number, of: number): void {
  if (process.stderr.isTTY) {
    process.stderr.write(`\r\x1b[2K${toPrintable(stage)} ${done}/${of}${done === of ? '\n' : ''}`);
  } else if (done === of) process.stderr.write(`${toPrintable(stage)}: ${of}\n`);
}
