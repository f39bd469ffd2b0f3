import type { LineView } from './line-view.ts';

/** Something that can be measured of a line, by a name that a reader understands. */
export interface LineFeature {
  readonly name: string;
  /** A number, -1 where there is nothing to measure; a share from 0 to 1; 1 or 0 for yes and no. */
  readonly of: (line: LineView) => number;
}

export function feature(name: string, of: LineFeature['of']): LineFeature {
  return { name, of };
}
