import type { Match } from './alias-index.ts';
import type { ReadableBlock } from './detector.ts';
import type { Token } from './tokens.ts';

/** A readable block in tokens. */
export interface TokenBlock {
  readonly readable: ReadableBlock;
  readonly tokens: readonly Token[];
}

/** Where an entry may be mentioned, and why. */
export interface Candidate extends Match {
  readonly block: TokenBlock;
  readonly reason: string;
}
