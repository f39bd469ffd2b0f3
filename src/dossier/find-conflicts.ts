import type { Conflict, Parallel, Source } from './dossier.ts';
import { findStatementConflicts } from './find-statement-conflicts.ts';

/**
 * Candidates for conflicts, for an author to confirm or not: statements that run parallel and differ in a figure, a date or
 * a denial. Precision comes first: what might be two different things is left out.
 * A candidate whose places all stand in one authored conflict is left out too. In the order of `sources`.
 */
export function findConflicts(
  sources: readonly Source[],
  parallels: readonly Parallel[],
  authored: readonly Conflict[],
): readonly Conflict[] {
  const known = authored.map(({ witnesses }) => new Set(witnesses.map(({ place }) => toKey(place))));
  const blocks = sources.flatMap(({ path, blocks }) =>
    blocks.map(({ id }) => toKey({ source: path, block: id })),
  );
  const order = new Map(blocks.map((key, index) => [key, index]));
  const first = ({ witnesses: [witness] }: Conflict) =>
    witness ? (order.get(toKey(witness.place)) ?? 0) : 0;
  return findStatementConflicts(sources, parallels)
    .filter((conflict) => {
      const keys = [...new Set(conflict.witnesses.map(({ place }) => toKey(place)))];
      return !known.some((set) => keys.every((key) => set.has(key)));
    })
    .sort((a, b) => first(a) - first(b));
}

function toKey({ source, block }: { readonly source: string; readonly block: string }): string {
  return `${source}#${block}`;
}
