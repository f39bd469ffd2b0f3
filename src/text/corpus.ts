/**
 * Evidence across the sources of one dossier, without their texts: how many sources hold a line.
 * Its size grows with the number of different short lines, not with the texts.
 */
export interface Corpus {
  /** Number of sources. */
  readonly size: number;
  /** In how many sources a line with this key stands; see `toLineKey`. */
  sourcesWith(lineKey: string): number;
}
