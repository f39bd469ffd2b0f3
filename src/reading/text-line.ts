import type { Span } from '../text/span.ts';

/** A line of a plain text that has something to see. */
export interface TextLine {
  /** Where it stands in the seed, white space around it left out. */
  readonly origin: Span;
  readonly text: string;
  /** White space before it, in characters. */
  readonly indent: number;
  /** Whether the line before it is empty or there is none. */
  readonly isAfterGap: boolean;
}
