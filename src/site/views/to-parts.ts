import type { PagePath } from '../../dossier/dossier.ts';

/** A stretch of a view that is too long for one page. */
export interface Part<T> {
  /** `figures/usd-2`. */
  readonly page: PagePath;
  /** From 1 on. */
  readonly number: number;
  readonly items: readonly T[];
}

/** Items cut into pages `STEM-1`, `STEM-2` … of at most so many; one page where they fit. */
export function toParts<T>(stem: PagePath, items: readonly T[], most: number): readonly Part<T>[] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, at) => ({
    page: `${stem}-${at + 1}`,
    number: at + 1,
    items: items.slice(at * most, (at + 1) * most),
  }));
}
