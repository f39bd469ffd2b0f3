import type { Figure } from '../../src/text/annotation.ts';
import type { Span } from '../../src/text/span.ts';
import { type Counts, matchSpans } from './match-spans.ts';
import type { TrueFigure } from './read-figures.ts';

export type FigureLike = Span & Pick<Figure, 'amount' | 'unit' | 'of'>;

/** Spans as counts, and how many of the spans rightly found have the right amount and the right unit. */
export interface FigureScore {
  readonly spans: Counts;
  readonly values: { readonly right: number; readonly of: number };
  /** What is wrong, for the eye. */
  readonly faults: readonly string[];
}

export function scoreFigures(
  text: string,
  truth: readonly TrueFigure[],
  found: readonly FigureLike[],
): FigureScore {
  const { pairs, missed, extra } = matchSpans(truth, found);
  const words = ({ start, end }: Span) => JSON.stringify(text.slice(start, end));
  const wrong = pairs.filter(([right, ours]) => right.amount !== ours.amount || right.unit !== toUnit(ours));
  return {
    spans: { right: pairs.length, missed: missed.length, extra: extra.length },
    values: { right: pairs.length - wrong.length, of: pairs.length },
    faults: [
      ...wrong.map(
        ([right, ours]) =>
          `${words(right)} is ${right.amount} ${right.unit}, not ${ours.amount} ${toUnit(ours)}`,
      ),
      ...missed.map((one) => `${words(one)} was missed`),
      ...extra.map((one) => `${words(one)} is no figure (${one.amount} ${toUnit(one)})`),
    ],
  };
}

/** A bare count has no unit of ours; the truth gives the plural that is counted: the last word of what is. */
const toUnit = ({ unit, of }: FigureLike): string => unit ?? of?.split(' ').at(-1) ?? '';
