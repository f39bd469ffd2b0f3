import { kindName } from './label-names.ts';
import type { SiteIndex } from './site-index.ts';

export interface Card {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly summary: string | null;
  readonly mentions: number;
}

/** The hover cards that the page's HTML asks for with `interestfor`, each once. */
export function toCards(index: SiteIndex, html: string): readonly Card[] {
  const wanted = new Set([...html.matchAll(/ interestfor="(card-[a-z0-9-]+)"/g)].map(([, id]) => id));
  return index.dossier.entries.flatMap(({ path, kind, head }) => {
    const id = `card-${path.replaceAll('/', '-')}`;
    if (!wanted.has(id)) return [];
    const mentions = index.to(path).filter((reference) => reference.kind === 'mention').length;
    return [{ id, name: head.name, kind: kindName[kind], summary: head.summary, mentions }];
  });
}
