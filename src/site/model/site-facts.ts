import type { Dossier } from '../../dossier/dossier.ts';

/** Whether search engines may list the site. */
export function isIndexed({ settings }: Pick<Dossier, 'settings'>): boolean {
  return !(settings.noindex ?? settings.audience === 'private');
}

/** The latest date on which a source was published, null where none is known. */
export function toLatestDate({ sources }: Pick<Dossier, 'sources'>): string | null {
  const dates = sources.flatMap(({ metadata }) => metadata.published ?? []).sort();
  return dates.at(-1) ?? null;
}
