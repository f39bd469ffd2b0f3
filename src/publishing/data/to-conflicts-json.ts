import type { ConflictWitness, Dossier, PagePath, Source } from '../../dossier/dossier.ts';
import { toWords } from './to-words.ts';

/** What the sources tell differently: an array of `{about, confirmed, witnesses}`, witnesses by source and block. */
export function toConflictsJson({ conflicts, sources }: Pick<Dossier, 'conflicts' | 'sources'>): string {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const told = conflicts.map(({ about, confirmed, witnesses }) => ({
    about: toWords(about) ?? '',
    confirmed,
    witnesses: witnesses.map((witness) => toWitness(witness, byPath)),
  }));
  return `${JSON.stringify(told, null, 2)}\n`;
}

function toWitness({ place, text, value }: ConflictWitness, sources: ReadonlyMap<PagePath, Source>): object {
  const source = sources.get(place.source);
  return {
    source: source?.name ?? place.source,
    block: place.block,
    lines: source?.blocks.find(({ id }) => id === place.block)?.lines ?? null,
    text: toWords(text) ?? '',
    value,
  };
}
