import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  Heading,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
} from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { Source, SourceBlock } from '../dossier/dossier.ts';
import { toRelative } from '../dossier/resolve-page.ts';
import type { Note } from '../text/annotation.ts';
import { nestMarks, type Piece, toMarks } from './nest-marks.ts';
import { remarkEscapeDirectives } from './remark-escape-directives.ts';

const writer = unified()
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkEscapeDirectives)
  .use(remarkStringify, { bullet: '-', emphasis: '_', fences: true, listItemIndent: 'one', rule: '-' });

/**
 * The annotated page of a source as Markdown (GFM with directives): each block with its id, `:p[12]{#b12}`; names as links,
 * `:time[…]`, `:quote[…]`, notes as footnotes; removed blocks stand where they stood, between `:::removed` and `:::`.
 */
export function writeSource(source: Source): string {
  const notes: FootnoteDefinition[] = [];
  const children = source.blocks.map((block) => toBlockNode(source, block, notes));
  const root: Root = { type: 'root', children: [...children, ...notes] };
  return `---\n${stringify(toHead(source), { lineWidth: 0 })}---\n\n${writer.stringify(root)}`;
}

function toHead(source: Source): Record<string, unknown> {
  const { metadata, blocks } = source;
  return {
    generated: `from seeds/${source.file}, its side-car and the entries; change those, not this page`,
    short: source.short,
    ...metadata,
    'published-basis': source.publishedBasis,
    'published-range': source.publishedRange,
    republication: source.republication,
    seed: source.file,
    sha256: source.digest,
    blocks: blocks.length,
    kept: blocks.filter(({ keep }) => keep).length,
    'not-attempted': source.notAttempted,
  };
}

function toBlockNode(
  source: Source,
  block: SourceBlock,
  notes: FootnoteDefinition[],
): BlockContent | DefinitionContent {
  const inline = toInline({ source, block, notes }, nestMarks(block.text, toMarks(block)));
  const number: TextDirective = {
    type: 'textDirective',
    name: 'p',
    attributes: { id: block.id, ...(block.keep && block.label !== 'body' && { class: block.label }) },
    children: [{ type: 'text', value: String(block.number) }],
  };
  const children: PhrasingContent[] = [number, { type: 'text', value: ' ' }, ...inline];
  const paragraph: Paragraph = { type: 'paragraph', children };
  if (!block.keep) return toRemoved(block, paragraph);
  if (block.label === 'headline') return { type: 'heading', depth: 1, children } satisfies Heading;
  if (block.label === 'subheading') return { type: 'heading', depth: 2, children } satisfies Heading;
  if (block.label === 'list-item') {
    const item: ListItem = { type: 'listItem', spread: false, children: [paragraph] };
    return { type: 'list', ordered: false, spread: false, children: [item] };
  }
  return paragraph;
}

function toRemoved({ label, rule, reason }: SourceBlock, paragraph: Paragraph): ContainerDirective {
  return {
    type: 'containerDirective',
    name: 'removed',
    attributes: { label, rule, reason },
    children: [paragraph],
  };
}

interface Writing {
  readonly source: Source;
  readonly block: SourceBlock;
  readonly notes: FootnoteDefinition[];
}

function toInline(writing: Writing, pieces: readonly Piece[]): PhrasingContent[] {
  return pieces.flatMap((piece): PhrasingContent[] => {
    if (typeof piece === 'string') return [{ type: 'text', value: piece }];
    const children = toInline(writing, piece.children);
    const directive = (name: string, attributes: TextDirective['attributes']): PhrasingContent[] => [
      { type: 'textDirective', name, attributes, children },
    ];
    if (piece.mark.type === 'cut')
      return directive('cut', { label: piece.mark.cut.label, rule: piece.mark.cut.rule });
    if (piece.mark.type !== 'annotation') return children;
    const { annotation } = piece.mark;
    switch (annotation.type) {
      case 'mention':
        return [{ type: 'link', url: `${toRelative(writing.source.path, annotation.entry)}.md`, children }];
      case 'time':
        return directive(
          'time',
          annotation.datetime ? { datetime: annotation.datetime } : { basis: annotation.basis },
        );
      case 'quotation': {
        const by = annotation.entry?.split('/').at(-1) ?? annotation.speaker;
        return directive('quote', by ? { by } : {});
      }
      case 'note':
        return piece.last ? [...children, toFootnote(writing, annotation)] : children;
      default:
        return children;
    }
  });
}

function toFootnote({ block, notes }: Writing, { kind, note }: Note): PhrasingContent {
  const count = notes.filter(({ identifier }) => identifier.startsWith(`${block.id}-`)).length;
  const identifier = `${block.id}-${count + 1}`;
  const value = kind === 'editor' ? note : `${kind}: ${note}`;
  notes.push({
    type: 'footnoteDefinition',
    identifier,
    children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  });
  return { type: 'footnoteReference', identifier };
}
