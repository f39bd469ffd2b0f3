import type { Span } from '../../src/text/span.ts';

export interface Counts {
  readonly right: number;
  readonly missed: number;
  readonly extra: number;
}

/** Pairs each true span with a found one that shares at least half of the words that either holds. */
export function matchSpans<T extends Span, F extends Span>(
  truth: readonly T[],
  found: readonly F[],
): { pairs: readonly (readonly [T, F])[]; missed: readonly T[]; extra: readonly F[] } {
  const left = new Set(found);
  const pairs: [T, F][] = [];
  const missed: T[] = [];
  for (const one of truth) {
    const match = [...left].find((other) => share(one, other) >= 0.5);
    if (match) {
      left.delete(match);
      pairs.push([one, match]);
    } else missed.push(one);
  }
  return { pairs, missed, extra: [...left] };
}

function share(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

export function addCounts(a: Counts, b: Counts): Counts {
  return { right: a.right + b.right, missed: a.missed + b.missed, extra: a.extra + b.extra };
}

export function toF1({ right, missed, extra }: Counts): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + missed + extra);
}
