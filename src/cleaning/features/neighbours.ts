import { feature, type LineFeature } from '../line-feature.ts';
import type { LineView } from '../line-view.ts';
import type { BlockProfile } from '../profile.ts';
import { countPhrases } from './phrases.ts';

/** The lines beside a line. */
export const beside: readonly LineFeature[] = (
  [
    [-1, 'line above'],
    [1, 'line below'],
    [-2, 'second line above'],
    [2, 'second line below'],
  ] as const
).flatMap(([step, name]) => {
  const of =
    (measure: (block: BlockProfile) => number) =>
    ({ index, text }: LineView) => {
      const other = text.blocks[index + step];
      return other ? measure(other) : -1;
    };
  return [
    feature(
      `words in the ${name}`,
      of(({ words }) => words),
    ),
    feature(
      `a full stop in the ${name}`,
      of(({ ends }) => Number(ends)),
    ),
    feature(`phrases of the trade in the ${name}`, of(countPhrases)),
    feature(
      `share of words capitalised in the ${name}`,
      of((block) => block.capitalShare),
    ),
  ];
});
