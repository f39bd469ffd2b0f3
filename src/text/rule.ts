import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import type { SourceText } from './source-text.ts';

/** Proposes findings and edits nothing. Its id is its file name without `.ts`. */
export interface Rule<F extends Finding> {
  /** One sentence for the method page: what the rule looks for. */
  readonly summary: string;
  find(source: SourceText, context: Context): Iterable<F>;
}
