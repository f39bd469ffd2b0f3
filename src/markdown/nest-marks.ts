import type { PlacedCut, SourceBlock } from '../dossier/dossier.ts';
import type { Annotation } from '../text/annotation.ts';
import type { Span } from '../text/span.ts';

/** What is marked up in a block's text. */
export type Mark =
  | { readonly type: 'annotation'; readonly span: Span; readonly annotation: Annotation }
  | { readonly type: 'cut'; readonly span: Span; readonly cut: PlacedCut }
  | { readonly type: 'cited'; readonly span: Span; readonly id: string };

/** A stretch of text, or a mark around such. A mark that crosses another is cut in pieces; only its `last` piece ends it. */
export type Piece =
  | string
  | {
      readonly mark: Mark;
      readonly first: boolean;
      readonly last: boolean;
      readonly children: readonly Piece[];
    };

interface Open {
  readonly mark: Mark;
  readonly span: Span;
  readonly first: boolean;
  readonly last: boolean;
}

/** Outermost first, where two marks have the same span. */
const depth = (mark: Mark): number => {
  if (mark.type === 'cut') return 0;
  if (mark.type === 'cited') return 1;
  return 2 + ['attribution', 'quotation', 'note', 'figure', 'time', 'mention'].indexOf(mark.annotation.type);
};

const inOrder = (a: Open, b: Open) =>
  a.span.start - b.span.start || b.span.end - a.span.end || depth(a.mark) - depth(b.mark);

/** Turns marks into a tree over the text. Empty marks, and marks outside of the text, are left out. */
export function nestMarks(text: string, marks: readonly Mark[]): readonly Piece[] {
  const open = marks
    .filter(({ span }) => span.start < span.end && span.start >= 0 && span.end <= text.length)
    .map((mark): Open => ({ mark, span: mark.span, first: true, last: true }));
  return nest(text, { start: 0, end: text.length }, open);
}

function nest(text: string, { start, end }: Span, marks: readonly Open[]): Piece[] {
  const pieces: Piece[] = [];
  const queue = [...marks].sort(inOrder);
  let at = start;
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { mark, span, first, last } = next;
    if (span.start > at) pieces.push(text.slice(at, span.start));
    const inner: Open[] = [];
    const later: Open[] = [];
    for (const other of queue) {
      if (other.span.start >= span.end) later.push(other);
      else if (other.span.end <= span.end) inner.push(other);
      else {
        inner.push({ ...other, span: { start: other.span.start, end: span.end }, last: false });
        later.push({ ...other, span: { start: span.end, end: other.span.end }, first: false });
      }
    }
    pieces.push({ mark, first, last, children: nest(text, span, inner) });
    at = span.end;
    queue.splice(0, queue.length, ...later.sort(inOrder));
  }
  if (at < end) pieces.push(text.slice(at, end));
  return pieces;
}

/** The marks of a block: its annotations and cuts. */
export const toMarks = ({ annotations, cuts }: SourceBlock): Mark[] => [
  ...cuts.map((cut): Mark => ({ type: 'cut', span: cut.span, cut })),
  ...annotations.map((annotation): Mark => ({ type: 'annotation', span: annotation.span, annotation })),
];
