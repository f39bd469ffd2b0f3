import type { Dossier } from '../../dossier/dossier.ts';
import { type Column, toCsv } from './table.ts';
import { toWords } from './to-words.ts';

export const timelineColumns: readonly Column[] = [
  {
    name: 'date',
    type: 'string',
    description: 'ISO 8601 date, month, year or interval (a/b, .. for an open end)',
  },
  { name: 'precision', type: 'string', description: 'day, month, year, or about' },
  { name: 'basis', type: 'string', description: 'stated in a text, derived from it, or unknown' },
  {
    name: 'status',
    type: 'string',
    description: 'occurred, scheduled or reported; empty for a sentence of a source',
  },
  { name: 'disputed', type: 'boolean', description: 'whether the sources disagree' },
  { name: 'title', type: 'string', description: 'what happened: the event’s title, or the sentence' },
  { name: 'event', type: 'string', description: 'page of the event; empty for a sentence of a source' },
  { name: 'places', type: 'string', description: 'where it is told: SOURCE#bN, separated by blanks' },
  { name: 'actors', type: 'string', description: 'pages of those who act, separated by blanks' },
];

/** The points of the timeline, in order, as CSV. */
export function toTimelineCsv({ timeline }: Pick<Dossier, 'timeline'>): string {
  const rows = timeline.map((item) => [
    item.date,
    item.precision,
    item.basis,
    item.status,
    item.disputed,
    toWords(item.title),
    item.event,
    item.places.map(({ source, block }) => `${source.replace(/^sources\//, '')}#${block}`).join(' '),
    item.actors.join(' '),
  ]);
  return toCsv(timelineColumns, rows);
}
