import type { Element } from 'domhandler';
import { findAncestors } from './find-ancestors.ts';

const groups = new Set('div p span center section'.split(' '));
const meaningful = new Set('li dt dd tr blockquote figcaption pre caption h1 h2 h3 h4 h5 h6'.split(' '));

/** What a block is in HTML: a paragraph that is all of a list item, a quotation or a caption is named after that. */
export function toElementName(holder: Element): string {
  for (const { name } of findAncestors(holder)) {
    if (meaningful.has(name)) return name;
    if (!groups.has(name)) break;
  }
  return holder.name;
}
