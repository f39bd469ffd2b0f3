/** A seed as the file system gives it. */
export interface SeedFile {
  /** Path inside the folder of seeds, `/` between folders: told in faults. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The name of its page, a slug. */
  readonly name: string;
}
