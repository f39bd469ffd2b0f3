import type { NoteKind } from '../../src/text/annotation.ts';
import type { Span } from '../../src/text/span.ts';
import type { Counts } from './match-spans.ts';

export interface GapLike extends Span {
  readonly kind: NoteKind;
}

/** Lost text as counts: a truth is found where a note stands on any of its words. */
export function scoreGaps(
  text: string,
  truth: readonly GapLike[],
  found: readonly GapLike[],
): { readonly counts: Counts; readonly faults: readonly string[] } {
  const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
  const missed = truth.filter((one) => !found.some((other) => touches(one, other)));
  const extra = found.filter((one) => !truth.some((other) => touches(one, other)));
  const words = ({ start, end }: Span) => JSON.stringify(text.slice(Math.max(0, start - 20), end + 20));
  return {
    counts: { right: truth.length - missed.length, missed: missed.length, extra: extra.length },
    faults: [
      ...missed.map((one) => `${words(one)} was missed`),
      ...extra.map((one) => `${words(one)} is whole`),
    ],
  };
}
