import { beside } from './features/neighbours.ts';
import { phrases } from './features/phrases.ts';
import { place } from './features/place.ts';
import { register } from './features/register.ts';
import { repetition } from './features/repetition.ts';
import { shape } from './features/shape.ts';
import { subject } from './features/subject.ts';
import type { LineFeature } from './line-feature.ts';
import type { LineView } from './line-view.ts';
import { once } from './once.ts';
import type { BlockProfile } from './profile.ts';

/** All that the learned rule measures of a line, in the order in which `toLineFeatures` gives the values. */
export const lineFeatures: readonly LineFeature[] = [
  ...shape,
  ...phrases,
  ...place,
  ...beside,
  ...repetition,
  ...register,
  ...subject,
];

const own = [...shape, ...phrases];
const others = lineFeatures.slice(own.length);

/** The features of each line of a text. */
export function toLineFeatures(view: LineView['text']): readonly Float64Array[] {
  return view.blocks.map((block, index) => {
    const line = { block, index, text: view };
    const values = new Float64Array(lineFeatures.length);
    values.set(toOwnFeatures(block));
    for (let at = 0; at < others.length; at++) values[own.length + at] = others[at]?.of(line) ?? 0;
    return values;
  });
}

/** What is measured of a line alone. */
const toOwnFeatures = once((block: BlockProfile): Float64Array => {
  const values = new Float64Array(own.length);
  for (let at = 0; at < own.length; at++) values[at] = own[at]?.of({ block }) ?? 0;
  return values;
});
