import { annotate } from '../../src/annotation/annotate.ts';
import { findNames } from '../../src/annotation/find-names.ts';
import type { Annotation } from '../../src/text/annotation.ts';
import type { NamedEntry } from '../../src/text/context.ts';
import type { CleanedSource } from '../../src/text/verdict.ts';

/** The annotations of a source that is a dossier's only one: `entries`, and beside them what it names itself. */
export function annotateAlone(cleaned: CleanedSource, entries: readonly NamedEntry[]): readonly Annotation[] {
  const detected = findNames([cleaned], entries).map(
    ({ path, name, kind, aliases }): NamedEntry => ({ path, name, kind, aliases, not: [] }),
  );
  const corpus = { size: 1, sourcesWith: () => 0 };
  return annotate(cleaned, { metadata: cleaned.metadata, corpus, entries: [...entries, ...detected] });
}
