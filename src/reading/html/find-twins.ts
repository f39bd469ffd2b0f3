import { type Element, isTag } from 'domhandler';
import { findAncestors } from './find-ancestors.ts';
import type { PageBlock } from './find-page-blocks.ts';

/**
 * The elements made like `core` (same name, same class) that hold prose of the same article: pages cut an
 * article into pieces to put advertisements between. Of two that stand in different `<article>`s, or with more
 * than one main heading around them, the other is another article.
 */
export function findTwins(core: Element, prose: readonly PageBlock[]): Set<Element> {
  const twins = new Set<Element>();
  const name = core.attribs['class'] ?? '';
  if (name.trim() === '') return twins;
  const around = new Set(findAncestors(core));
  for (const { holder } of prose) {
    for (const element of findAncestors(holder)) {
      if (around.has(element)) break;
      if (element.name !== core.name || element.attribs['class'] !== name || twins.has(element)) continue;
      const common = findAncestors(element).find((ancestor) => around.has(ancestor));
      const isOneArticle = findArticle(element) === findArticle(core);
      if (isOneArticle && common !== undefined && countHeadings(common) < 2) twins.add(element);
    }
  }
  return twins;
}

function findArticle(element: Element): Element | null {
  return findAncestors(element).find(({ name }) => name === 'article') ?? null;
}

function countHeadings(element: Element): number {
  let count = element.name === 'h1' ? 1 : 0;
  for (const child of element.children) if (isTag(child)) count += countHeadings(child);
  return count;
}
