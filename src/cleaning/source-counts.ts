import type { Corpus } from '../text/corpus.ts';
import { once } from './once.ts';
import type { WordTable } from './word-table.ts';

const countsOf = once((_: WordTable) => new Map<Corpus, number[]>());

/** Tells in how many sources a stem of this table stands; the corpus is asked for each once. */
export function toSourceCounts(table: WordTable, corpus: Corpus): (stem: number) => number {
  const known = countsOf(table);
  const counts = known.get(corpus) ?? [];
  known.set(corpus, counts);
  return (stem) => {
    const found = counts[stem] ?? corpus.sourcesWith(table.stems[stem] ?? '');
    counts[stem] = found;
    return found;
  };
}
