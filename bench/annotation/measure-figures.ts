import { readdirSync, readFileSync } from 'node:fs';
import type { Annotation, Attribution, Figure } from '../../src/text/annotation.ts';
import { annotateAlone } from './annotate-alone.ts';
import { type Figures, readFigures } from './read-figures.ts';
import { type AttributionScore, scoreAttributions } from './score-attributions.ts';
import { type FigureScore, scoreFigures } from './score-figures.ts';

const folder = new URL('./truth/figures/', import.meta.url);

/** One article, measured, without any entry. */
export interface FiguresMeasured {
  readonly name: string;
  readonly figures: FigureScore;
  readonly attributions: AttributionScore;
}

/** The invented articles of truth/figures/, by name. */
export function readFigureTruth(): readonly Figures[] {
  return readdirSync(folder)
    .sort()
    .map((file) => readFigures(file.slice(0, -4), readFileSync(new URL(file, folder), 'utf8')));
}

/** All of them, each alone. */
export function measureFigures(): readonly FiguresMeasured[] {
  return readFigureTruth().map(measure);
}

function measure({ name, cleaned, figures, attributions }: Figures): FiguresMeasured {
  const { source } = cleaned;
  const annotations = annotateAlone(cleaned, []);
  const of = <A extends Annotation>(type: A['type']) =>
    annotations.filter((one): one is A => one.type === type).map((one) => ({ ...one, ...one.span }));
  return {
    name,
    figures: scoreFigures(source.text, figures, of<Figure>('figure')),
    attributions: scoreAttributions(source, attributions, of<Attribution>('attribution')),
  };
}
