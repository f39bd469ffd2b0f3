/**
 * Evidence across the sources of one dossier, without their texts: how many sources hold a line or a word.
 * Its size is fixed: it grows neither with the texts nor with their number.
 */
export interface Corpus {
  /** Number of sources, the one that is looked at included. */
  readonly size: number;
  /** In how many sources a line or a word with this key stands; see `toLineKey`, `toWordKey`. May be a little too high. */
  sourcesWith(key: string): number;
}
