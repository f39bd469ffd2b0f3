import type { Markup } from '../text/block.ts';
import type { Span } from '../text/span.ts';

/** A block as a format's reader finds it, before it has an id and a place in the reading text. */
export interface BlockDraft {
  /** Where it stands in the seed: offsets in UTF-16 code units. */
  readonly origin: Span;
  /** Its reading text; see `toReadingText`. */
  readonly text: string;
  readonly markup: Markup | null;
}
