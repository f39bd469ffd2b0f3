import { type Document, DomHandler, type DomHandlerOptions, Element, isText } from 'domhandler';
import { Parser } from 'htmlparser2';

/** Elements deeper than this are left out of the tree, their text is not. */
const deepest = 250;
const mostOpen = 10_000;
const positions: DomHandlerOptions = { withStartIndices: true, withEndIndices: true };

/** A page whose elements are nested too deeply to be read in time. */
export class TooDeepError extends Error {}

class BoundedHandler extends DomHandler {
  #depth = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.#depth++;
    if (this.#depth > mostOpen) throw new TooDeepError();
    if (this.#depth <= deepest) super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    if (this.#depth <= deepest) super.onclosetag();
    this.#depth--;
  }
}

/**
 * The tree of a page, each node with its place in `html` (offsets in UTF-16 code units).
 * @throws TooDeepError where more than 10,000 elements stand open at once.
 */
export function parsePage(html: string): Document {
  const handler = new BoundedHandler(undefined, positions);
  new Parser(handler, { decodeEntities: true }).end(disarmUnclosed(html));
  return toFramed(handler.root);
}

/** Text that stands in no element gets a body to stand in. */
function toFramed(page: Document): Document {
  if (!page.children.some((child) => isText(child) && child.data.trim() !== '')) return page;
  const body = new Element('body', {}, page.children);
  for (const child of page.children) child.parent = body;
  page.children = [body];
  body.parent = page;
  return page;
}

/**
 * Takes away the last start of a script, a text field or a comment that nothing ends, so that it does not
 * swallow the rest of the page. Offsets stay.
 */
function disarmUnclosed(html: string): string {
  let text = html;
  const lower = html.toLowerCase();
  for (const name of ['script', 'style', 'textarea', 'title']) {
    const lastEnd = lower.lastIndexOf(`</${name}`);
    const start = new RegExp(`<${name}(?=[\\s/>])[^<>]{0,2000}>?`, 'gi');
    start.lastIndex = Math.max(0, lastEnd);
    const unclosed = start.exec(text)?.[0] ?? '';
    text =
      text.slice(0, start.lastIndex - unclosed.length) +
      ' '.repeat(unclosed.length) +
      text.slice(start.lastIndex);
  }
  const comment = text.lastIndexOf('<!--');
  const isUnclosed = comment >= 0 && !text.includes('-->', comment + 2);
  return isUnclosed ? `${text.slice(0, comment)}    ${text.slice(comment + 4)}` : text;
}
