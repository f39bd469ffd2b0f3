import { Readability } from '@mozilla/readability';
import { type ChildNode, type Document, isTag, isText, type Text } from 'domhandler';
import { parseHTML } from 'linkedom';
import { silentElements } from './elements.ts';
import { findElements } from './find-elements.ts';

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const unread = new Set([...silentElements].filter((name) => !['title', 'head', 'noscript'].includes(name)));

/** The texts of a page that Mozilla's Readability takes for the article; all of them where it finds none. */
export function findReadable(page: Document): Set<Text> {
  const texts: Text[] = [];
  const html = page.children.map((child) => toMarkedHtml(child, texts)).join('');
  const hasBody = !findElements(page, ({ name }) => name === 'body').next().done;
  const { document } = parseHTML(
    hasBody ? `<!doctype html>${html}` : `<!doctype html><html><head></head><body>${html}</body></html>`,
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
  if (!isTag(node) || unread.has(node.name) || !/^[a-z][\w:-]*$/i.test(node.name)) return '';
  const attributes = Object.entries(node.attribs)
    .filter(([name]) => /^[a-z_:][\w:.-]*$/i.test(name) && !/^on/i.test(name))
    .map(([name, value]) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`);
  const start = `<${node.name}${attributes.join('')}>`;
  if (empty.has(node.name)) return start;
  return `${start}${node.children.map((child) => toMarkedHtml(child, texts)).join('')}</${node.name}>`;
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
