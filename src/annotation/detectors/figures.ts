import type { Figure } from '../../text/annotation.ts';
import type { Detector } from '../detector.ts';
import { findFigures } from '../find-figures.ts';

export const rule: Detector<Omit<Figure, 'rule'>> = {
  summary: 'Money, percentages and counts of people and things, as a number, a unit and what is counted.',
  *find(_source, { blocks }) {
    for (const { block, text, kept } of blocks) {
      if (!kept) continue;
      for (const { start, end, ...value } of findFigures(text)) {
        const span = { start: block.span.start + start, end: block.span.start + end };
        yield { type: 'figure', block: block.id, span, reason: 'a number with what it counts', ...value };
      }
    }
  },
};
