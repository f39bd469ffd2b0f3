import type { Fault } from '../../text/fault.ts';
import type { Dossier, PagePath, Place, Prose, SourceBlock } from '../dossier.ts';
import type { ParsedProse } from '../parse-prose.ts';

/** What a check looks at. */
export interface CheckInput {
  readonly dossier: Dossier;
  /** Every authored page, parsed. */
  readonly prose: ReadonlyMap<PagePath, ParsedProse & { readonly prose: Prose }>;
  /** Every page of the dossier, generated ones too. */
  readonly pages: ReadonlySet<PagePath>;
  /** The block of a place, undefined where there is none. */
  blockAt(place: Pick<Place, 'source' | 'block'>): SourceBlock | undefined;
  /** The line of a value in the head of a page or a side-car, by its file: `content/claims/a.md`, `['witnesses', 0]`. */
  lineOf(file: string, path: readonly PropertyKey[]): number;
}

/** Holds one promise of the dossier. Its id is its file name without `.ts`. */
export interface Check {
  /** One sentence for the method page: what it holds. */
  readonly summary: string;
  find(input: CheckInput): Iterable<Fault>;
}
