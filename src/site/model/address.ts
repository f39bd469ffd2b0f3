import type { PagePath } from '../../dossier/dossier.ts';
import { toRelative } from '../../dossier/resolve-page.ts';

/** From a page to the folder that holds the site: `''`, `../`, `../../`. */
export function toRoot(from: PagePath): string {
  return '../'.repeat(from.split('/').length - 1);
}

export interface Link {
  /** The page on which the link stands. */
  readonly from: PagePath;
  readonly to: PagePath;
  /** An id on that page. */
  readonly anchor?: string | null | undefined;
}

/** A relative address between two pages of the site: holds at any sub-path and in a folder. */
export function toAddress({ from, to, anchor }: Link): string {
  const fragment = anchor ? `#${anchor}` : '';
  return from === to && fragment ? fragment : `${toRelative(from, to)}.html${fragment}`;
}
