import type { Entry, PagePath } from '../../dossier/dossier.ts';
import { type Kind, kinds } from '../../text/annotation.ts';
import { kindNames } from './label-names.ts';
import type { SiteIndex } from './site-index.ts';

export interface EntryGroup {
  readonly kind: Kind;
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** Names in the order of a printed index: code units of the name without accents and case. */
export function byName(a: string, b: string): number {
  const [x, y] = [toSortKey(a), toSortKey(b)];
  return x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

function toSortKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Entries by kind, A to Z within each; kinds without entries are left out. */
export function toEntryGroups(entries: readonly Entry[]): readonly EntryGroup[] {
  return kinds.flatMap((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    if (own.length === 0) return [];
    return [
      { kind, name: kindNames[kind], entries: own.toSorted((a, b) => byName(a.head.name, b.head.name)) },
    ];
  });
}

/** How often sources name each entry. */
export function toMentionCounts(index: SiteIndex): ReadonlyMap<PagePath, number> {
  return new Map(
    index.dossier.entries.map(({ path }) => [
      path,
      index.to(path).filter(({ kind }) => kind === 'mention').length,
    ]),
  );
}

/** The entries to name first: those the dossier is about, then the most named. */
export function toLeadingEntries(index: SiteIndex, count: number): readonly Entry[] {
  const counts = toMentionCounts(index);
  const about = index.dossier.settings.about.flatMap((path) => index.entry(path) ?? []);
  const named = index.dossier.entries
    .filter((entry) => !about.includes(entry) && entry.kind !== 'place' && (counts.get(entry.path) ?? 0) > 0)
    .toSorted(
      (a, b) => (counts.get(b.path) ?? 0) - (counts.get(a.path) ?? 0) || byName(a.head.name, b.head.name),
    );
  return [...about, ...named].slice(0, count);
}
