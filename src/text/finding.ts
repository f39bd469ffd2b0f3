import type { Span } from './span.ts';

/** What a rule proposes. A finding lies within one block. */
export interface Finding {
  readonly span: Span;
  /** A sentence fragment for a reader: why this was found. */
  readonly reason: string;
}
