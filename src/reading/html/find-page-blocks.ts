import { type ChildNode, type Document, type Element, isTag, isText, type Text } from 'domhandler';
import type { Span } from '../../text/span.ts';
import { toReadingText } from '../to-reading-text.ts';
import { blockElements, silentElements } from './elements.ts';
import { isHidden } from './is-hidden.ts';
import { isTableRow } from './is-table-row.ts';

/** A block-level element's own text, or a stretch of it. */
export interface PageBlock {
  /** The block-level element that holds it. */
  readonly holder: Element;
  /** In the order of the page. */
  readonly texts: readonly Text[];
  readonly text: string;
  /** Where it stands in the seed. */
  readonly origin: Span;
  /** Share of its characters inside links, 0 to 1. */
  readonly linkDensity: number;
}

interface Piece {
  readonly node: Text | null;
  readonly data: string;
  readonly isLinked: boolean;
}

const cellMark = ' | ';

/** The blocks of all that a reader of the page sees: a table row is one, two line breaks in a row end one. */
export function findPageBlocks(page: Document, seed: string): PageBlock[] {
  const blocks: PageBlock[] = [];
  let pieces: Piece[] = [];
  let breaks = 0;

  const flush = (holder: Element) => {
    const block = toBlock(pieces, holder, seed);
    if (block !== null) blocks.push(block);
    pieces = [];
    breaks = 0;
  };
  const add = (piece: Piece) => {
    pieces.push(piece);
    if (piece.data.trim() !== '') breaks = 0;
  };
  const walk = (node: ChildNode, holder: Element, isLinked: boolean, isInRow: boolean) => {
    if (isText(node)) return add({ node, data: node.data, isLinked });
    if (!isTag(node) || silentElements.has(node.name) || isHidden(node)) return;
    if (node.name === 'br') {
      add({ node: null, data: ' ', isLinked: false });
      if (++breaks > 1 && !isInRow) flush(holder);
      return;
    }
    const isBlock = blockElements.has(node.name) && !isInRow;
    const isRow = isInRow || isTableRow(node);
    const inner = isBlock ? node : holder;
    if (isBlock) flush(holder);
    if (isInRow) add({ node: null, data: toSeparator(node), isLinked: false });
    for (const child of node.children) walk(child, inner, isLinked || isLink(node), isRow);
    if (isBlock) flush(node);
  };
  const root = page.children.filter(isTag);
  for (const child of root) {
    walk(child, child, false, false);
    flush(child);
  }
  return blocks;
}

function toSeparator(node: Element): string {
  if (node.name === 'td' || node.name === 'th') return cellMark;
  return blockElements.has(node.name) ? ' ' : '';
}

function isLink(node: Element): boolean {
  return node.name === 'a' && node.attribs['href'] !== undefined;
}

function toBlock(pieces: readonly Piece[], holder: Element, seed: string): PageBlock | null {
  const raw = pieces.map(({ data }) => data).join('');
  const text = toReadingText(raw).replace(/^(?:\| )+|(?: \|)+$/g, '');
  const texts = pieces.flatMap(({ node }) => (node !== null && node.data.trim() !== '' ? [node] : []));
  const first = texts[0]?.startIndex ?? null;
  const last = texts.at(-1)?.endIndex ?? null;
  if (text === '' || first === null || last === null) return null;
  const outer = seed.slice(first, last + 1);
  const linked = pieces.map(({ data, isLinked }) => (isLinked ? data : '')).join('');
  return {
    holder,
    texts,
    text,
    origin: { start: first + outer.length - outer.trimStart().length, end: first + outer.trimEnd().length },
    linkDensity: countMarks(linked) / Math.max(1, countMarks(raw)),
  };
}

function countMarks(text: string): number {
  return text.replace(/\s+/g, '').length;
}
