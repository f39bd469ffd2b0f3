import type { PagePath } from '../../dossier/dossier.ts';
import type { Edition } from '../../dossier/edition.ts';

export interface PageAddress {
  readonly path: PagePath;
  /** Its first folder: `sources`, `entries`, `detected`, `chapters`, `events`, `claims`. */
  readonly section: string;
  /** The rest: `001-b9a4`, `people/ana-ruiz`. */
  readonly name: string;
}

/** The address of every page that the edition asks for, the site's own pages (home, indexes, views) left out. */
export function toPagePaths({ dossier }: Pick<Edition, 'dossier'>): readonly PageAddress[] {
  const { sources, entries, chapters, events, claims } = dossier;
  return [...sources, ...entries, ...chapters, ...events, ...claims].map(({ path }) => {
    const [section = '', ...rest] = path.split('/');
    return { path, section, name: rest.join('/') };
  });
}
