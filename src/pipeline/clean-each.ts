import { clean } from '../cleaning/clean.ts';
import { CorpusBuilder } from '../cleaning/corpus.ts';
import type { Source } from '../dossier/dossier.ts';
import { toSource } from '../dossier/to-source.ts';
import type { Fault } from '../text/fault.ts';
import { findSeeds, type ReadFile, readSeedAt, toMetadata } from './read-seeds.ts';

/**
 * Cleans the seeds among the paths one by one, in their order. Each is read twice, first for the evidence that they
 * share, so that memory does not grow with their number.
 */
export function* cleanEach(
  paths: Iterable<string>,
  read: ReadFile,
): Generator<{ source: Source | null; faults: readonly Fault[] }> {
  const { seeds, faults } = findSeeds(paths);
  if (faults.length) yield { source: null, faults };
  const builder = new CorpusBuilder();
  for (const place of seeds) {
    const seed = readSeedAt(place, read, []);
    if (seed) builder.add(seed.source);
  }
  const corpus = builder.build();
  for (const place of seeds) {
    const faults: Fault[] = [];
    const seed = readSeedAt(place, read, faults);
    const cleaned =
      seed && clean(seed.source, { metadata: toMetadata(seed), corpus, entries: [] }, seed.decisions);
    const { digest, sideCar } = seed ?? { digest: '', sideCar: null };
    yield {
      source: cleaned && toSource({ cleaned, annotations: [], sideCar, digest, notAttempted: [] }),
      faults,
    };
  }
}
