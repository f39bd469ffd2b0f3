/**
 * What is known of a source as a publication. Dates are ISO 8601 strings, never `Date`s, so that no time
 * zone can touch them. `null` means not known.
 */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  readonly url: string | null;
  /** The rights notice, as found. */
  readonly rights: string | null;
  /** Agencies named in credits ("Additional reporting by …"). */
  readonly credits: readonly string[];
}

export const noMetadata: Metadata = {
  title: null,
  publisher: null,
  authors: [],
  published: null,
  updated: null,
  language: null,
  url: null,
  rights: null,
  credits: [],
};
