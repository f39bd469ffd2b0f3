import type { BlockId } from './block.ts';
import type { Label } from './label.ts';
import type { Metadata } from './metadata.ts';
import type { SourceText } from './source-text.ts';
import type { Span } from './span.ts';

/** A removal inside a kept block: boilerplate glued to a sentence. */
export interface Cut {
  /** In `SourceText.text`. */
  readonly span: Span;
  readonly label: Label;
  readonly rule: string;
  readonly reason: string;
}

/** What cleaning decided on one block. */
export interface Verdict {
  readonly block: BlockId;
  readonly keep: boolean;
  readonly label: Label;
  /** The rule that decided, `side-car` for the editor, null where nothing spoke against the block. */
  readonly rule: string | null;
  readonly reason: string | null;
  /** Weight of the evidence for removal, 0 to 1; null where there was none. */
  readonly strength: number | null;
  /** There was evidence against the block, too little to remove it. */
  readonly doubtful: boolean;
  readonly cuts: readonly Cut[];
}

/** A source with a verdict for each of its blocks, in their order, and the metadata harvested on the way. */
export interface CleanedSource {
  readonly source: SourceText;
  readonly metadata: Metadata;
  readonly verdicts: readonly Verdict[];
}
