import type { Span } from '../../src/text/span.ts';
import type { CleanedSource } from '../../src/text/verdict.ts';
import type { Mark } from './read-marks.ts';
import { toInventedSource } from './to-invented-source.ts';

export interface TrueFigure extends Span {
  readonly amount: number;
  /** A currency's code, `%`, `people`, a measure, or the plural that is counted. */
  readonly unit: string;
}

export interface TrueAttribution extends Span {
  /** From the one nearest to the outlet to the root, without the outlet itself. */
  readonly chain: readonly string[];
  readonly anonymous: boolean;
}

/** An invented article with its figures and the chains of whose word it stands on. */
export interface Figures {
  readonly name: string;
  readonly cleaned: CleanedSource;
  /** In `source.text`, in order. */
  readonly figures: readonly TrueFigure[];
  readonly attributions: readonly TrueAttribution[];
}

/**
 * Reads an article of truth/figures/, laid out as those of truth/speech/. A figure is marked `[[f AMOUNT UNIT|words]]`, an
 * attribution `[[a NEAREST > … > ROOT|words]]`, with `(anonymous)` behind a root without a name; a figure may stand in one.
 */
export function readFigures(name: string, file: string): Figures {
  const { cleaned, marks } = toInventedSource(name, file);
  const figures: TrueFigure[] = [];
  const attributions: TrueAttribution[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    if (mark.kind === 'f') figures.push(toFigure(name, mark));
    else if (mark.kind === 'a') attributions.push(toAttribution(mark));
    else throw new Error(`${name}: no mark of figures is ${mark.kind}`);
  }
  return { name, cleaned, figures, attributions };
}

function toFigure(name: string, { value, start, end }: Mark): TrueFigure {
  const [digits = '', unit] = value.split(' ', 2);
  const amount = Number(digits);
  if (Number.isNaN(amount) || unit === undefined) throw new Error(`${name}: ${value} is no figure`);
  return { start, end, amount, unit };
}

function toAttribution({ value, start, end }: Mark): TrueAttribution {
  const anonymous = value.endsWith(' (anonymous)');
  const chain = value.replace(/ \(anonymous\)$/, '').split(' > ');
  return { start, end, chain, anonymous };
}
