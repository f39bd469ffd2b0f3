import type { Figure } from '../../text/annotation.ts';
import type { Detector } from '../detector.ts';
import { findFigures } from '../find-figures.ts';
import { toTender } from '../home-tender.ts';

export const rule: Detector<Omit<Figure, 'rule'>> = {
  summary: 'Money, percentages and counts of people and things, as a number, a unit and what is counted.',
  *find(_source, { blocks, metadata }) {
    const kept = blocks.filter((block) => block.kept);
    const tender = toTender(metadata, kept.map(({ text }) => text).join('\n'));
    for (const { block, text } of kept) {
      for (const { start, end, ...value } of findFigures(text, tender)) {
        const span = { start: block.span.start + start, end: block.span.start + end };
        yield { type: 'figure', block: block.id, span, reason: 'a number with what it counts', ...value };
      }
    }
  },
};
