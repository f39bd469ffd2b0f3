import type { Html, Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Metadata } from '../text/metadata.ts';
import type { BlockDraft } from './block-draft.ts';
import { isBoundedMarkdown } from './is-bounded-markdown.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { readText } from './read-text.ts';
import { splitMarkdown } from './split-markdown.ts';
import { toReadingText } from './to-reading-text.ts';
import { toStatedMetadata } from './to-stated-metadata.ts';

interface MarkdownReading {
  readonly drafts: BlockDraft[];
  readonly stated: Partial<Metadata>;
}

const longestPart = 40_000;
const mostDefinitions = 100;
const definition = /^ {0,3}\[(?!\^)[^\]\r\n]{1,200}\]:[ \t].{1,500}$/gm;
const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * A Markdown seed: what its front matter states, and its blocks (headings, paragraphs, list items, table rows,
 * code) as plain text. Raw HTML is text to be seen, and so are definitions. A text that no parser can take in
 * bounded time is read as plain text.
 *
 * @throws FaultError for front matter that is no readable YAML.
 */
export function readMarkdown(seed: string, file: string): MarkdownReading {
  const { yaml, body } = parseFrontMatter(seed, file);
  const stated = yaml === null ? {} : toStatedMetadata(yaml, file);
  if (stated === null) return { drafts: readBody(seed, 0), stated: {} };
  return { drafts: readBody(body, seed.length - body.length), stated };
}

function readBody(body: string, offset: number): BlockDraft[] {
  const definitions = (body.match(definition) ?? []).slice(0, mostDefinitions).join('\n');
  return [...splitMarkdown(body)].flatMap((part) => {
    const text = body.slice(part.start, part.end);
    const shift = offset + part.start;
    return readPart(text, definitions).map((draft) => ({
      ...draft,
      origin: { start: draft.origin.start + shift, end: draft.origin.end + shift },
    }));
  });
}

/** `definitions` are those of the whole text, so that references to them are links in every part of it. */
function readPart(text: string, definitions: string): BlockDraft[] {
  if (text.length > longestPart || !isBoundedMarkdown(text)) return readText(text);
  const root = parser.parse(`${text}\n\n${definitions}`);
  root.children = root.children.filter((child) => toOrigin(child).start < text.length);
  return [...findBlocks(root, 'p', text)];
}

/** `element` is what a paragraph directly inside `node` is in HTML. */
function* findBlocks(node: Nodes, element: string, body: string): Generator<BlockDraft> {
  switch (node.type) {
    case 'root':
    case 'list':
    case 'table':
    case 'footnoteDefinition':
      for (const child of node.children) yield* findBlocks(child, element, body);
      return;
    case 'blockquote':
      for (const child of node.children) yield* findBlocks(child, 'blockquote', body);
      return;
    case 'listItem':
      for (const child of node.children) yield* findBlocks(child, 'li', body);
      return;
    case 'thematicBreak':
      return;
    case 'html':
      return yield* toParagraphs(node, element);
    case 'heading':
      return yield* toDraft(node, `h${node.depth}`, body);
    case 'tableRow':
      return yield* toDraft(node, 'tr', body);
    case 'code':
      return yield* toDraft(node, 'pre', body);
    default:
      yield* toDraft(node, element, body);
  }
}

function* toDraft(node: Nodes, element: string, body: string): Generator<BlockDraft> {
  const text = toReadingText(toPlain(node, body));
  if (text === '') return;
  const inLinks = toReadingText(toLinkText(node, body)).length;
  yield {
    origin: toOrigin(node),
    text,
    markup: { element, main: true, linkDensity: Math.min(1, inLinks / text.length), region: null },
  };
}

/** An element that is never closed takes the rest of the text: its paragraphs stay apart. */
function* toParagraphs(node: Html, element: string): Generator<BlockDraft> {
  const { start } = toOrigin(node);
  for (const part of node.value.matchAll(/\S(?:[^\r\n]|(?:\r\n?|\n)(?![ \t]*[\r\n]))*/g)) {
    const text = toReadingText(part[0]);
    const origin = { start: start + part.index, end: start + part.index + part[0].trimEnd().length };
    if (text !== '') yield { origin, text, markup: { element, main: true, linkDensity: 0, region: null } };
  }
}

function toOrigin(node: Nodes): BlockDraft['origin'] {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function toPlain(node: Nodes, body: string): string {
  switch (node.type) {
    case 'break':
      return ' ';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'definition':
    case 'footnoteReference':
      return body.slice(toOrigin(node).start, toOrigin(node).end);
    case 'tableRow':
      return node.children.map((cell) => toPlain(cell, body)).join(' | ');
    default:
      if ('value' in node) return node.value;
      return 'children' in node ? toPlainAll(node, body) : '';
  }
}

function toPlainAll(node: Extract<Nodes, { children: unknown }>, body: string): string {
  return node.children.map((child) => toPlain(child, body)).join('');
}

function toLinkText(node: Nodes | Root, body: string): string {
  if (node.type === 'link' || node.type === 'linkReference') return toPlainAll(node, body);
  return 'children' in node ? node.children.map((child) => toLinkText(child, body)).join('') : '';
}
