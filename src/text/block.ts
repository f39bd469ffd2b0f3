import type { MetadataLabel, RemovedLabel } from './label.ts';
import type { Span } from './span.ts';

/** `b` and the block's place in its seed, from 1, removed blocks counted. */
export type BlockId = `b${number}`;

/** What the format of the seed says of a block. Plain text says nothing: `null` there. */
export interface Markup {
  /** Lower-case HTML element that holds the block: `p`, `h2`, `li`, `tr`, `blockquote`, `figcaption`, `pre` … */
  readonly element: string;
  /** Whether the main-content extractor took the block for part of the article. */
  readonly main: boolean;
  /** Share of the block's characters that stand inside links, 0 to 1. */
  readonly linkDensity: number;
  /** What the page's own names (element, class, id, role) say of the part that holds the block, if anything. */
  readonly region: MetadataLabel | RemovedLabel | null;
}

/** A paragraph, heading, list item or table row of a seed. */
export interface Block {
  readonly id: BlockId;
  /** Where it stands in `SourceText.text`. */
  readonly span: Span;
  /** `SourceText.text.slice(span.start, span.end)`. */
  readonly text: string;
  /** First and last line in the seed file, from 1, both inclusive. */
  readonly lines: readonly [number, number];
  /** Where it stands in `SourceText.seed`: offsets in UTF-16 code units. */
  readonly origin: Span;
  readonly markup: Markup | null;
}
