import type { PagePath, Reference } from '../../dossier/dossier.ts';
import { toAddress } from './address.ts';
import type { SiteIndex } from './site-index.ts';

export interface BacklinkPlace {
  readonly href: string;
  /** The number of its paragraph; null where the head of the page refers. */
  readonly number: string | null;
  readonly context: string;
}

/** A page that refers to this one, and the sentences in which it does. */
export interface Backlink {
  readonly path: PagePath;
  readonly title: string;
  readonly href: string;
  readonly kind: Reference['kind'];
  readonly places: readonly BacklinkPlace[];
}

/** References grouped by the page they come from, a place told once. */
export function toBacklinks(
  index: SiteIndex,
  here: PagePath,
  references: readonly Reference[],
): readonly Backlink[] {
  const byPage = Map.groupBy(references, ({ from }) => from);
  return [...byPage].map(([path, group]) => {
    const places = new Map(
      group.map(({ anchor, context }) => {
        const href = toAddress({ from: here, to: path, anchor });
        return [`${href} ${context}`, { href, number: anchor?.slice(1) ?? null, context }] as const;
      }),
    );
    return {
      path,
      title: index.title(path),
      href: toAddress({ from: here, to: path }),
      kind: group[0]?.kind ?? 'link',
      places: [...places.values()],
    };
  });
}

/** The authored pages that link to, cite or name the page; what sources mention and corrections are told elsewhere. */
export function toAuthoredBacklinks(index: SiteIndex, here: PagePath): readonly Backlink[] {
  return toBacklinks(
    index,
    here,
    index
      .to(here)
      .filter(
        ({ from }) => from !== 'corrections' && !from.startsWith('sources/') && !from.startsWith('detected/'),
      ),
  );
}
