import type { Label } from '../text/label.ts';

/** The phrases of the trade in one language; how a phrase is written stands in `phrase-index.ts`. */
export interface Phrases {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** The commonest words, separated by spaces: by them the language is told, and running text from labels. */
  readonly stopWords: string;
  /** Words by which a report names who says so ("said", "according to"): a line that holds one reports. */
  readonly reporting: readonly string[];
  /** Words that open a paragraph which goes on with what stood before it ("The company added"). */
  readonly continuing: readonly string[];
  /** By label: `sure` phrases say what the sentence is for, `hint`s only go with it. */
  readonly byLabel: Readonly<
    Partial<Record<Label, { readonly sure: readonly string[]; readonly hint?: readonly string[] }>>
  >;
}
