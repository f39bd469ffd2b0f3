import type { Kind } from './annotation.ts';
import type { Corpus } from './corpus.ts';
import type { Metadata } from './metadata.ts';

/** An entry as the rules see it: what it is called and what it is not. */
export interface NamedEntry {
  /** Its page without `.md`: `entries/people/ana-ruiz`. */
  readonly path: string;
  readonly name: string;
  readonly kind: Kind;
  readonly aliases: readonly string[];
  /** Phrases in which an alias is not this entry ("China Internet Report"), or places `SOURCE#bN`. */
  readonly not: readonly string[];
}

/** What lies outside the source that a rule looks at. */
export interface Context {
  /** The source's metadata, the side-car's word before the file's own. */
  readonly metadata: Metadata;
  /** The other sources. */
  readonly corpus: Corpus;
  /** The dossier's entries, authored and detected. */
  readonly entries: readonly NamedEntry[];
}
