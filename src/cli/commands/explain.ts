import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { styleText } from 'node:util';
import type { Source, SourceBlock } from '../../dossier/dossier.ts';
import { cleanEach } from '../../pipeline/clean-each.ts';
import type { Fault } from '../../text/fault.ts';
import { readDossier } from '../read-dossier.ts';
import { reportFaults, toPrintable } from '../report-faults.ts';
import { type ExitCode, Stop } from '../stop.ts';

/** Shows each block of a seed with its verdict, rule, reason and strength. The seed's folder is its dossier. */
export async function explain(file: string, { json }: { json: boolean }): Promise<ExitCode> {
  const path = resolve(file);
  const bytes = await readFile(path).catch(() => null);
  if (!bytes) throw new Stop(2, `${file}: no such file`);
  const folder = dirname(path);
  const inDossier = basename(folder) === 'seeds';
  const { files }: { files: ReadonlyMap<string, Uint8Array> } = inDossier
    ? await readDossier(dirname(folder))
    : { files: new Map([[`seeds/${basename(path)}`, bytes]]) };
  const own = `seeds/${basename(path)}`;
  const stem = own.replace(/\.[^.]+$/, '');
  const faults: Fault[] = [];
  let source: Source | null = null;
  for (const step of cleanEach(files.keys(), (name) => files.get(name))) {
    faults.push(...step.faults.filter(({ file }) => file === own || file === `${stem}.yml`));
    if (step.source && `seeds/${step.source.file}` === own) source = step.source;
  }
  if (source) process.stdout.write(json ? `${JSON.stringify(source.blocks)}\n` : toReport(source));
  return reportFaults(faults) ? 1 : 0;
}

const colour = ({ keep, doubtful }: SourceBlock) => (doubtful ? 'yellow' : keep ? 'green' : 'red');

function toReport({ blocks }: Source): string {
  const width = process.stdout.columns ?? 100;
  return blocks
    .map((block) => {
      const { id, lines, keep, label, rule, reason, strength, doubtful, cuts, text } = block;
      const verdict = `${keep ? 'kept' : 'set apart'} ${label}${doubtful ? ', doubtful' : ''}`;
      const evidence = rule
        ? ` (${rule}${strength === null ? '' : `, strength ${strength.toFixed(2)}`}: ${reason})`
        : '';
      const shown = toPrintable(text.length > width - 8 ? `${text.slice(0, width - 9)}…` : text);
      const place = `${id} line ${lines[0]}${lines[1] === lines[0] ? '' : `–${lines[1]}`}`;
      const cutLines = cuts.map(
        (cut) =>
          `      cut ${cut.label} (${cut.rule}: ${cut.reason}): ${toPrintable(text.slice(cut.span.start, cut.span.end))}\n`,
      );
      return `${styleText(colour(block), `${place}  ${verdict}`, { stream: process.stdout })}${toPrintable(evidence)}\n      ${shown}\n${cutLines.join('')}`;
    })
    .join('');
}
