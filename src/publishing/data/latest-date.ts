import type { Dossier } from '../../dossier/dossier.ts';
import { type CalendarDay, parseDay } from '../../text/calendar.ts';

/** The latest day on which a source was published: the dossier's own date, for files that need one. */
export function toLatestDay({ sources }: Pick<Dossier, 'sources'>): CalendarDay | null {
  const dates = sources.flatMap(({ metadata }) => metadata.published ?? []).sort();
  return parseDay(dates.at(-1) ?? null);
}
