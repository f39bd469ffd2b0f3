import type { Block } from './block.ts';
import type { Metadata } from './metadata.ts';

/** A seed, read: immutable, cut into blocks. What lies between the blocks of a text seed is white space only. */
export interface SourceText {
  /** The seed's file name inside its folder, `/` between folders: `001_b9a4.txt`. */
  readonly file: string;
  /** The name of its page, a slug: `001-b9a4`. */
  readonly name: string;
  readonly format: 'text' | 'html' | 'markdown';
  /** The decoded file, to the character, without a byte order mark. */
  readonly seed: string;
  /**
   * The reading text: the blocks' texts with an empty line between. It differs from the seed only in that
   * hard-wrapped lines are joined, soft hyphens dropped and runs of white space made one space.
   */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What the format itself states (HTML meta, front matter); nothing is guessed from the prose. */
  readonly stated: Partial<Metadata>;
}
