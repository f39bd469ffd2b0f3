import { type Element, isTag } from 'domhandler';
import type { Markup } from '../../text/block.ts';
import { findAncestors } from './find-ancestors.ts';
import type { PageBlock } from './find-page-blocks.ts';
import { findRegion } from './find-region.ts';

/** What pages wrap the posts in that an article quotes. */
const wrappings: ReadonlySet<Markup['region']> = new Set([
  'share',
  'related-link',
  'advertisement',
  'caption',
]);

/**
 * The part of the page that a block stands in, by the names of the elements around it, up to the first for
 * which `isTooLarge` holds: the article as a whole is no part of itself, whatever it is called.
 */
export function findRegionAround(
  block: PageBlock,
  isTooLarge: (element: Element) => boolean,
): Markup['region'] {
  let isQuoted = false;
  for (const element of findAncestors(block.texts[0] ?? block.holder)) {
    if (isTooLarge(element)) return null;
    if (!holdsAll(element, block)) continue;
    const region = findRegion(element);
    if (region !== null && !(isQuoted && wrappings.has(region))) return region;
    if (element.name === 'blockquote') isQuoted = true;
  }
  return null;
}

function holdsAll(element: Element, { texts, holder }: PageBlock): boolean {
  const last = texts.at(-1);
  if (last === undefined || element === holder) return true;
  for (let at = last.parent; at !== null && isTag(at); at = at.parent) {
    if (at === element) return true;
  }
  return false;
}
