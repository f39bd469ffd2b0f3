import { diffWords, type Reading } from '../../dossier/diff-words.ts';
import type { PagePath, Parallel, Place } from '../../dossier/dossier.ts';
import type { SiteIndex } from '../model/site-index.ts';
import { type ApparatusLine, toApparatus } from './apparatus.ts';
import { type Locator, toLocator, toShownText } from './locator.ts';
import { toParallelId } from './speakers-view.ts';

export interface ParallelWitness {
  readonly locator: Locator;
  /** Against the base; the base itself is all the same. Null where this edition withholds it. */
  readonly readings: readonly Reading[] | null;
  readonly language: string | null;
}

export interface ParallelView {
  readonly id: string;
  readonly speaker: string | null;
  readonly sources: number;
  /** The witness that stands as the text. */
  readonly base: ParallelWitness;
  readonly apparatus: readonly ApparatusLine[];
  readonly witnesses: readonly ParallelWitness[];
  /** Percent of the words that the least alike two have in common. */
  readonly likeness: number;
}

/** More statements than these are told on pages of their own. */
export const mostStatements = 120;

/** The parallels of one kind as the page `from` shows them, in the dossier's order. */
export function toParallelViews(
  index: SiteIndex,
  from: PagePath,
  kind: Parallel['kind'],
): readonly ParallelView[] {
  return index.dossier.parallels.flatMap((parallel, at) =>
    parallel.kind === kind ? (toView(index, from, parallel, toParallelId(at)) ?? []) : [],
  );
}

function toView(index: SiteIndex, from: PagePath, parallel: Parallel, id: string): ParallelView | null {
  const found = parallel.witnesses.map((place) => ({
    place,
    locator: toLocator(index, from, place),
    text: toShownText(index, place),
    language: index.source(place.source)?.metadata.language ?? null,
  }));
  const shown = found.flatMap(({ text, locator }) =>
    text === null ? [] : [{ siglum: locator.label, text }],
  );
  const { base, lines } = toApparatus(shown);
  const text = shown[base]?.text ?? '';
  const witnesses = found.map((witness) => ({
    locator: witness.locator,
    language: witness.language,
    readings: witness.text === null ? null : diffWords(text, witness.text).right,
  }));
  const main = witnesses.find(({ locator }) => locator.label === shown[base]?.siglum) ?? witnesses[0];
  if (!main) return null;
  return {
    id,
    speaker: toSpeaker(index, parallel.witnesses),
    sources: new Set(parallel.witnesses.map(({ source }) => source)).size,
    base: main,
    apparatus: lines,
    witnesses,
    likeness: Math.round(parallel.likeness * 100),
  };
}

/** The speaker that the first witness names. */
function toSpeaker(index: SiteIndex, places: readonly Place[]): string | null {
  for (const { source, block, span } of places)
    for (const note of index.block(source, block)?.annotations ?? []) {
      if (note.type !== 'quotation' || !span || note.span.start !== span.start) continue;
      const name = note.entry !== null && index.has(note.entry) ? index.title(note.entry) : note.speaker;
      if (name) return name;
    }
  return null;
}
