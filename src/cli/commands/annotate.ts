import type { Source } from '../../dossier/dossier.ts';
import type { Annotation } from '../../text/annotation.ts';
import { reportFaults } from '../report-faults.ts';
import { runDossier } from '../run-dossier.ts';
import type { ExitCode } from '../stop.ts';
import { toCodePoints } from '../to-code-points.ts';

/** Prints the annotations of a dossier, one JSON object each; offsets in code points within the block's text. */
export async function annotate(folder: string): Promise<ExitCode> {
  const { dossier, faults } = await runDossier(folder, { quiet: true });
  const bySeed = [...dossier.sources].sort((a, b) => (a.file < b.file ? -1 : 1));
  for (const record of bySeed.flatMap(toRecords)) process.stdout.write(`${JSON.stringify(record)}\n`);
  return reportFaults(faults) ? 1 : 0;
}

function toRecords({ file, blocks }: Source) {
  return blocks.flatMap(({ id, lines, text, annotations }) =>
    annotations.map(({ span, ...annotation }) => ({
      file,
      block: id,
      lines,
      start: toCodePoints(text, span.start),
      end: toCodePoints(text, span.end),
      text: text.slice(span.start, span.end),
      type: annotation.type,
      value: toValue({ span, ...annotation } as Annotation),
    })),
  );
}

function toValue(annotation: Annotation): Record<string, unknown> {
  switch (annotation.type) {
    case 'mention':
      return { entry: annotation.entry, name: annotation.name, kind: annotation.kind };
    case 'time':
      return { datetime: annotation.datetime, precision: annotation.precision, basis: annotation.basis };
    case 'quotation':
      return { id: annotation.id, speaker: annotation.speaker, entry: annotation.entry };
    case 'figure':
      return { amount: annotation.amount, unit: annotation.unit, of: annotation.of };
    case 'attribution':
      return { chain: annotation.chain };
    case 'note':
      return { kind: annotation.kind, note: annotation.note };
  }
}
