import { Readability } from '@mozilla/readability';
import { type ChildNode, type Document, type Element, isTag, isText, type Text } from 'domhandler';
import { parseHTML } from 'linkedom';
import { silentElements } from './elements.ts';
import { findElements } from './find-elements.ts';

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const unread = new Set([...silentElements].filter((name) => name !== 'noscript'));
/** Written anew, so that pages without them and pages with two are read as well. */
const frame = new Set(['html', 'head', 'body']);
const plainName = /^[a-z][\w:-]*$/i;

/** The texts of a page that Mozilla's Readability takes for the article; all of them where it finds none. */
export function findReadable(page: Document): Set<Text> {
  const texts: Text[] = [];
  const body = page.children.map((child) => toMarkedHtml(child, texts)).join('');
  const head = [...findElements(page, ({ name }) => name === 'meta')].map(toStart).join('');
  const title = findElements(page, ({ name }) => name === 'title').next().value;
  const { document } = parseHTML(
    `<!doctype html><html><head><title>${escapeText(title === undefined ? '' : toText(title))}</title>${head}</head><body>${body}</body></html>`,
  );
  const article = new Readability<Node>(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  const kept = new Set<Text>();
  for (const mark of (article?.content?.textContent ?? '').matchAll(marks)) {
    const text = texts[toNumber(mark[0])];
    if (text !== undefined) kept.add(text);
  }
  return kept.size > 0 ? kept : new Set(texts);
}

/** The page again, without scripts, each text marked with its place in `texts`. */
function toMarkedHtml(node: ChildNode, texts: Text[]): string {
  if (isText(node)) {
    const text = escapeText(node.data.replace(privateUse, ''));
    return text.trim() === '' ? text : text.replace(/^\s*/, `$&${toMark(texts.push(node) - 1)}`);
  }
  if (!isTag(node) || unread.has(node.name)) return '';
  if (empty.has(node.name)) return toStart(node);
  const inner = node.children.map((child) => toMarkedHtml(child, texts)).join('');
  if (frame.has(node.name) || !plainName.test(node.name)) return inner;
  return `${toStart(node)}${inner}</${node.name}>`;
}

function toText(element: Element): string {
  return element.children.map((child) => (isText(child) ? child.data : '')).join('');
}

function toStart({ name, attribs }: Element): string {
  const attributes = Object.entries(attribs)
    .filter(([name]) => /^[a-z_:][\w:.-]*$/i.test(name) && !/^on/i.test(name))
    .map(([name, value]) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`);
  return `<${name}${attributes.join('')}>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * Readability moves texts out of their elements, copies elements and parses the page again, so that neither
 * nodes nor attributes tell where a text came from. Two private-use characters before it do.
 */
const first = 0xe000;
const base = 6400;
const privateUse = /[\ue000-\uf8ff]/g;
const marks = /[\ue000-\uf8ff]{2}/g;

function toMark(number: number): string {
  return String.fromCharCode(first + Math.floor(number / base), first + (number % base));
}

function toNumber(mark: string): number {
  return (mark.charCodeAt(0) - first) * base + mark.charCodeAt(1) - first;
}
