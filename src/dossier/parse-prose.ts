import type { Link, Node, Nodes, Paragraph, Root, RootContent, TableRow, Text } from 'mdast';
import { toString as toPlainText } from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { PagePath, Place, Prose } from './dossier.ts';
import { resolvePage } from './resolve-page.ts';

/** A link of an authored page. */
export interface ProseLink {
  /** As written: `../sources/a.md#b12`. */
  readonly url: string;
  /** The page it leads to; null where it leads out of the dossier or nowhere. */
  readonly to: PagePath | null;
  readonly fragment: string | null;
  readonly label: string;
  readonly line: number;
  readonly column: number;
  readonly node: Link;
}

/** Text, then the citations that stand for it. */
export interface CitedStretch {
  readonly text: string;
  readonly line: number;
  readonly citations: readonly ProseLink[];
}

/** What the checks look at: a paragraph, a list item or a row of a table. */
export interface Passage {
  /** `p3`: the third passage of its page. */
  readonly anchor: string;
  readonly line: number;
  readonly kind: 'paragraph' | 'table-row' | 'table-head';
  /** Marked as the editor's own, or as knowledge from outside; null where it must cite. */
  readonly mark: 'editor' | 'outside' | null;
  readonly text: string;
  readonly links: readonly ProseLink[];
  readonly stretches: readonly CitedStretch[];
  readonly node: Paragraph | TableRow;
}

export interface ParsedProse {
  readonly root: Root;
  readonly passages: readonly Passage[];
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);

/** The page of a citation or null: only blocks of sources are cited. */
export function toPlace(link: ProseLink): Place | null {
  if (!link.to?.startsWith('sources/') || !/^b[1-9]\d*$/.test(link.fragment ?? '')) return null;
  return { source: link.to, block: link.fragment as `b${number}`, span: null };
}

/**
 * Parses an authored page (CommonMark, GFM, directives) into its tree and its passages. Lines are those of the file.
 */
export function parseProse(prose: Prose): ParsedProse {
  const root = processor.parse(prose.markdown);
  toLiteral(root, prose.markdown);
  const passages: Passage[] = [];
  const page = prose.file.replace(/^content\//, '').replace(/\.md$/, '');
  const lineOf = (node: Node) => (node.position?.start.line ?? 1) + prose.firstLine - 1;
  const addPassage = (node: Paragraph | TableRow, kind: Passage['kind'], mark: Passage['mark']) => {
    const pieces = toPieces(node, { page, lineOf });
    passages.push({
      anchor: `p${passages.length + 1}`,
      line: lineOf(node),
      kind,
      mark,
      text:
        node.type === 'tableRow'
          ? node.children.map((cell) => toPlainText(cell)).join(' | ')
          : toPlainText(node),
      links: pieces.flatMap((piece) => (piece.type === 'link' ? [piece.link] : [])),
      stretches: toStretches(pieces, lineOf(node)),
      node,
    });
  };
  const walk = (nodes: readonly RootContent[], mark: Passage['mark']) => {
    for (const node of nodes) {
      if (node.type === 'paragraph') addPassage(node, 'paragraph', mark);
      else if (node.type === 'table') {
        node.children.forEach((row, index) => {
          addPassage(row, index === 0 ? 'table-head' : 'table-row', mark);
        });
      } else if (node.type === 'containerDirective') {
        walk(node.children, node.name === 'editor' || node.name === 'outside' ? node.name : mark);
      } else if ('children' in node && node.type !== 'heading') walk(node.children as RootContent[], mark);
    }
  };
  walk(root.children, null);
  return { root, passages };
}

const flow = new Set(['root', 'blockquote', 'listItem', 'containerDirective', 'footnoteDefinition']);

/** Only container directives mean something here, and HTML never does: `10:30`, `::x` and `<b>` are text as typed. */
function toLiteral(tree: Nodes, markdown: string): void {
  if (!('children' in tree)) return;
  tree.children.forEach((child, index) => {
    if (child.type !== 'textDirective' && child.type !== 'leafDirective' && child.type !== 'html') {
      toLiteral(child, markdown);
      return;
    }
    const value = markdown.slice(child.position?.start.offset, child.position?.end.offset);
    const position = child.position && { position: child.position };
    const text: Text = { type: 'text', value, ...position };
    const literal = flow.has(tree.type) ? { type: 'paragraph', children: [text], ...position } : text;
    (tree.children as unknown[])[index] = literal;
  });
}

type Piece =
  | { readonly type: 'text'; readonly text: string; readonly line: number }
  | { readonly type: 'link'; readonly link: ProseLink; readonly line: number };

function toPieces(node: Node, place: { page: string; lineOf: (node: Node) => number }): Piece[] {
  const pieces: Piece[] = [];
  const visit = (child: Node) => {
    const line = place.lineOf(child);
    if (child.type === 'link') {
      const node = child as Link;
      pieces.push({ type: 'link', line, link: toProseLink(node, { ...place, line }) });
    } else if ('children' in child) (child.children as Node[]).forEach(visit);
    else if ('value' in child) pieces.push({ type: 'text', text: String(child.value), line });
    else if (child.type === 'break') pieces.push({ type: 'text', text: '\n', line });
  };
  visit(node);
  return pieces;
}

function toProseLink(node: Link, { page, line }: { page: string; line: number }): ProseLink {
  const target = resolvePage(page, node.url);
  return {
    url: node.url,
    to: target?.page ?? null,
    fragment: target?.fragment ?? null,
    label: toPlainText(node),
    line,
    column: node.position?.start.column ?? 1,
    node,
  };
}

/** Only these may stand between citations of one group. */
const between = /^[\s,;.:()–—-]*(?:and|und|et|y|e|en)?[\s,;.:()–—-]*$/;

function toStretches(pieces: readonly Piece[], firstLine: number): CitedStretch[] {
  const stretches: CitedStretch[] = [];
  let text = '';
  let line = firstLine;
  let citations: ProseLink[] = [];
  const close = () => {
    if (text.trim() || citations.length) stretches.push({ text, line, citations });
    text = '';
    citations = [];
  };
  for (const piece of pieces) {
    if (piece.type === 'link' && toPlace(piece.link)) {
      citations.push(piece.link);
      continue;
    }
    const words = piece.type === 'link' ? piece.link.label : piece.text;
    if (citations.length && between.test(words)) continue;
    if (citations.length) close();
    if (!text) line = piece.line;
    text += words;
  }
  close();
  return stretches;
}
