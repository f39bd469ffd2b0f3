import type { Dossier, Source, SourceBlock } from '../../dossier/dossier.ts';
import type { Annotation } from '../../text/annotation.ts';
import { toCodePoints, toWords } from './to-words.ts';

/** Characters of context on each side of a quoted stretch. */
const contextLength = 32;

/**
 * Every annotation as a W3C Web Annotation, in one page of an AnnotationCollection. The target is a block of a source's
 * page; its positions count code points of the block's text, without paragraph numbers and notes. Addresses are
 * relative to the file itself.
 */
export function toAnnotationsJsonld({ sources, settings }: Pick<Dossier, 'sources' | 'settings'>): string {
  const items = sources.flatMap((source) =>
    source.blocks.flatMap((block) =>
      block.annotations.map((annotation, at) => toItem({ source, block, annotation, at })),
    ),
  );
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'annotations.jsonld#page',
    type: 'AnnotationPage',
    partOf: {
      id: 'annotations.jsonld',
      type: 'AnnotationCollection',
      label: settings.title,
      total: items.length,
    },
    startIndex: 0,
    items,
  };
  return `${JSON.stringify(page, null, 1)}\n`;
}

interface Placed {
  readonly source: Source;
  readonly block: SourceBlock;
  readonly annotation: Annotation;
  /** Its place among the block's annotations. */
  readonly at: number;
}

function toItem({ source, block, annotation, at }: Placed): object {
  const { text } = block;
  const { start, end } = annotation.span;
  return {
    id: `annotations.jsonld#${source.name}-${block.id}-${at + 1}`,
    type: 'Annotation',
    motivation:
      annotation.type === 'mention'
        ? 'identifying'
        : annotation.type === 'note'
          ? 'commenting'
          : 'describing',
    body: toBody(annotation),
    target: {
      source: `../${source.path}.html#${block.id}`,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: toContext(text.slice(Math.max(0, start - contextLength), start)),
          suffix: toContext(text.slice(end, end + contextLength)),
        },
        { type: 'TextPositionSelector', ...toCodePoints(text, annotation.span) },
      ],
    },
  };
}

/** Half a surrogate pair at the cut is left out, and so is context that is withheld. */
function toContext(text: string): string {
  const whole = text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
  return toWords(whole) === null ? '' : whole;
}

function toBody(annotation: Annotation): object {
  const describe = (value: string) => ({
    type: 'TextualBody',
    format: 'text/plain',
    purpose: 'describing',
    value,
  });
  switch (annotation.type) {
    case 'mention':
      return { type: 'SpecificResource', purpose: 'identifying', source: `../${annotation.entry}.html` };
    case 'time':
      return describe(
        `time: ${annotation.datetime ?? 'unresolved'} (${annotation.precision}, ${annotation.basis})`,
      );
    case 'quotation':
      return describe(`quotation: ${annotation.speaker ?? 'speaker unknown'}`);
    case 'figure':
      return describe(
        `figure: ${[annotation.amount, annotation.unit, annotation.of && `of ${annotation.of}`].filter((part) => part !== null).join(' ')}`,
      );
    case 'attribution':
      return describe(`attribution: ${annotation.chain.map(({ name }) => name).join(' ← ')}`);
    case 'note':
      return { type: 'TextualBody', format: 'text/plain', purpose: 'commenting', value: annotation.note };
  }
}
