import type { Span } from '../../src/text/span.ts';
import { type Counts, matchSpans } from './match-spans.ts';

export interface PlacedMention {
  /** The source's name and block. */
  readonly source: string;
  readonly block: string;
  /** Within the block's text. */
  readonly span: Span;
  readonly text: string;
  readonly entry: string;
}

/** Mentions as counts: right are those of the right entry on at least half of the same words. */
export function scoreMentions(
  truth: readonly PlacedMention[],
  found: readonly PlacedMention[],
): { readonly counts: Counts; readonly faults: readonly string[] } {
  const toKey = ({ source, block, entry }: PlacedMention) => `${source} ${block} ${entry}`;
  const right = Map.groupBy(truth, toKey);
  const ours = Map.groupBy(found, toKey);
  let counts: Counts = { right: 0, missed: 0, extra: 0 };
  const faults: string[] = [];
  for (const key of new Set([...right.keys(), ...ours.keys()])) {
    const spans = (all: readonly PlacedMention[] | undefined) =>
      (all ?? []).map(({ span, text }) => ({ ...span, text }));
    const { pairs, missed, extra } = matchSpans(spans(right.get(key)), spans(ours.get(key)));
    counts = {
      right: counts.right + pairs.length,
      missed: counts.missed + missed.length,
      extra: counts.extra + extra.length,
    };
    faults.push(...missed.map(({ text }) => `${key}: “${text}” was missed`));
    faults.push(...extra.map(({ text }) => `${key}: “${text}” is no mention`));
  }
  return { counts, faults };
}
