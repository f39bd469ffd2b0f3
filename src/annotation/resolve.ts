import type { Annotation } from '../text/annotation.ts';
import type { Span } from '../text/span.ts';

/** An annotation that gave way, and why. */
export interface Yielded {
  readonly annotation: Annotation;
  readonly to: Annotation;
  readonly because: string;
}

export interface Resolution {
  /** In reading order. */
  readonly annotations: readonly Annotation[];
  readonly yielded: readonly Yielded[];
}

/**
 * The one place where annotations of one source collide. Of one type, the longer stands, then the earlier, then the
 * one whose rule comes first. Of different types, only a figure and a time can be in each other's way, with each other or
 * with a proper name around them; all others may overlap.
 */
export function resolve(proposed: readonly Annotation[]): Resolution {
  const yielded: Yielded[] = [];
  const standing = new Map<Annotation['type'], Annotation[]>();
  for (const annotation of [...proposed].sort(byStrength)) {
    const lost = findWinner(annotation, standing);
    if (lost) yielded.push(lost);
    else standing.set(annotation.type, [...(standing.get(annotation.type) ?? []), annotation]);
  }
  return { annotations: toReadingOrder([...standing.values()].flat()), yielded };
}

/** By start, the longer before the shorter, then by type and rule. */
export function toReadingOrder(annotations: readonly Annotation[]): readonly Annotation[] {
  return [...annotations].sort(byPlace);
}

function findWinner(
  annotation: Annotation,
  standing: ReadonlyMap<Annotation['type'], readonly Annotation[]>,
): Yielded | null {
  const find = (type: Annotation['type'], wins: (other: Annotation) => boolean, because: string) => {
    const to = standing.get(type)?.find((other) => overlaps(annotation.span, other.span) && wins(other));
    return to ? { annotation, to, because } : null;
  };
  const own = find(
    annotation.type,
    () => annotation.type !== 'note',
    'a longer one of its type holds these words',
  );
  if (own) return own;
  if (annotation.type === 'time') {
    return find(
      'mention',
      (other) => isProperName(other) && holds(other.span, annotation.span),
      'it is part of a name',
    );
  }
  if (annotation.type === 'figure') {
    return (
      find('time', () => true, 'these words tell a time') ??
      find('mention', (other) => holds(other.span, annotation.span), 'it is part of a name')
    );
  }
  return null;
}

const typeOrder: readonly Annotation['type'][] = [
  'mention',
  'time',
  'figure',
  'attribution',
  'quotation',
  'note',
];

/** An order of six August still has a date in its name; a person, a firm or a place has none. */
function isProperName(annotation: Annotation): boolean {
  return annotation.type === 'mention' && !['instrument', 'term', 'programme'].includes(annotation.kind);
}

function byStrength(a: Annotation, b: Annotation): number {
  return (
    typeOrder.indexOf(a.type) - typeOrder.indexOf(b.type) ||
    b.span.end - b.span.start - (a.span.end - a.span.start) ||
    a.span.start - b.span.start ||
    compare(a.rule, b.rule)
  );
}

function byPlace(a: Annotation, b: Annotation): number {
  return (
    a.span.start - b.span.start ||
    b.span.end - a.span.end ||
    typeOrder.indexOf(a.type) - typeOrder.indexOf(b.type) ||
    compare(a.rule, b.rule)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
