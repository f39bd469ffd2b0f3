import { addCounts, type Counts } from './match-spans.ts';
import { measureFigures } from './measure-figures.ts';

/** Figures and attributions of the invented articles. `tell` prints a line, `tellFault` a mistake. */
export function tellFigures(
  tell: (what: string, counts: Counts, more?: string) => void,
  tellFault: (fault: string) => void,
): void {
  const measured = measureFigures();
  const values = measured.map(({ figures }) => figures.values);
  const right = values.reduce((sum, one) => sum + one.right, 0);
  const of = values.reduce((sum, one) => sum + one.of, 0);
  tell(
    'figures, invented articles',
    measured.map(({ figures }) => figures.spans).reduce(addCounts),
    `values and units ${right}/${of}`,
  );
  tell(
    'attributions, invented articles',
    measured.map(({ attributions }) => attributions.counts).reduce(addCounts),
    'chains with the right root',
  );
  for (const { name, figures, attributions } of measured)
    for (const fault of [...figures.faults, ...attributions.faults]) tellFault(`${name}: ${fault}`);
}
