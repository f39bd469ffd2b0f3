import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { PagePath, SourceBlock } from '../dossier/dossier.ts';
import { toRelative } from '../dossier/resolve-page.ts';
import type { Annotation } from '../text/annotation.ts';
import { toReadableDate } from '../text/readable-date.ts';
import { type Mark, nestMarks, type Piece, toMarks } from './nest-marks.ts';

interface Page {
  /** The page that the HTML stands on. */
  readonly path: PagePath;
  /** Marks that authored pages add: the words they cite. */
  readonly cited: readonly Mark[];
}

const stringifier = unified().use(rehypeStringify);

/** A name for ids: letters, digits and hyphens. */
export const toCardId = (entry: PagePath): string => `card-${entry.replaceAll('/', '-')}`;

/** The inner HTML of a block of a source, annotated. All text is escaped; links are relative to the page. */
export function renderBlock(block: SourceBlock, { path, cited }: Page): string {
  const pieces = nestMarks(block.text, [...toMarks(block), ...cited]);
  const counter = { notes: 0 };
  return stringifier.stringify({
    type: 'root',
    children: toHast(pieces, { path, block, counter, linked: false }),
  });
}

interface Rendering {
  readonly path: PagePath;
  readonly block: SourceBlock;
  readonly counter: { notes: number };
  /** Inside a link already: no link may stand in it. */
  readonly linked: boolean;
}

function toHast(pieces: readonly Piece[], rendering: Rendering): ElementContent[] {
  return pieces.flatMap((piece): ElementContent[] => {
    if (typeof piece === 'string') return [{ type: 'text', value: piece }];
    const { mark, first } = piece;
    const linked = rendering.linked || (mark.type === 'annotation' && mark.annotation.type === 'mention');
    const children = toHast(piece.children, { ...rendering, linked });
    if (mark.type === 'cut') {
      const { label, reason } = mark.cut;
      return [h('del', { class: 'cut', dataLabel: label, title: `removed: ${label}, ${reason}` }, children)];
    }
    if (mark.type === 'cited') return [h('span', { class: 'cited', id: first ? mark.id : null }, children)];
    return toAnnotationHast(mark.annotation, children, { ...rendering, last: piece.last });
  });
}

function toAnnotationHast(
  annotation: Annotation,
  children: ElementContent[],
  { path, block, counter, linked, last }: Rendering & { readonly last: boolean },
): ElementContent[] {
  switch (annotation.type) {
    case 'mention': {
      if (linked) return children;
      const { entry, kind } = annotation;
      const target = {
        href: `${toRelative(path, entry)}.html`,
        dataKind: kind,
        dataCard: entry,
        interestfor: toCardId(entry),
      };
      return [h('a', { class: 'mention', ...target }, children)];
    }
    case 'time': {
      const { datetime, basis } = annotation;
      const time = h(
        'time',
        { class: 'time', datetime: datetime?.includes('/') ? null : datetime, dataBasis: basis },
        children,
      );
      if (!datetime || basis !== 'derived' || !last) return [time];
      return [
        time,
        h('span', { class: 'note resolved', ariaHidden: 'true' }, `${toReadableDate(datetime)}, inferred`),
      ];
    }
    case 'quotation': {
      const { id, speaker } = annotation;
      const words = h('span', { class: 'quotation', dataQuotation: id, dataSpeaker: speaker }, children);
      return speaker && last
        ? [words, h('span', { class: 'note speaker', ariaHidden: 'true' }, speaker)]
        : [words];
    }
    case 'note':
      return toNoteHast(annotation, children, `${block.id}-n${last ? ++counter.notes : counter.notes}`, last);
    case 'figure':
      return [h('data', { class: 'figure', value: String(annotation.amount) }, children)];
    case 'attribution':
      return [h('span', { class: 'attribution' }, children)];
  }
}

function toNoteHast(
  { kind, note }: Annotation & { type: 'note' },
  children: ElementContent[],
  id: string,
  last: boolean,
): ElementContent[] {
  const words = h('span', { class: 'noted', dataKind: kind }, children);
  if (!last) return [words];
  const gap = kind === 'gap' ? [h('span', { class: 'gap', ariaHidden: 'true' }, '⟦ ⟧')] : [];
  const said =
    kind === 'editor'
      ? note
      : `${kind === 'gap' ? 'Text lost' : kind === 'truncated' ? 'Cut short' : 'Error'}: ${note}`;
  return [
    words,
    ...gap,
    h('span', { class: `note ${kind === 'editor' ? 'editor' : 'detected'}`, id, role: 'note' }, [
      h('span', { class: 'note-mark' }, '*'),
      ` ${said}`,
    ]),
  ];
}
