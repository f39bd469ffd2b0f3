import type { LineView } from './line-view.ts';

/** Something that can be measured of a line, by a name that a reader understands. */
export interface LineFeature<Line = LineView> {
  readonly name: string;
  /** A number, -1 where there is nothing to measure; a share from 0 to 1; 1 or 0 for yes and no. */
  readonly of: (line: Line) => number;
}

/** One that asks for the line alone, not for what stands around it. */
export type OwnFeature = LineFeature<Pick<LineView, 'block'>>;

export function feature(name: string, of: LineFeature['of']): LineFeature {
  return { name, of };
}

export function ownFeature(name: string, of: OwnFeature['of']): OwnFeature {
  return { name, of };
}
