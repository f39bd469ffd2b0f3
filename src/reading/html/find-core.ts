import type { Element } from 'domhandler';
import { findAncestors } from './find-ancestors.ts';
import type { PageBlock } from './find-page-blocks.ts';
import { toMass } from './to-mass.ts';

const coreShare = 0.85;

/** The smallest element that holds most of the prose; null where that is the whole page, or where there is none. */
export function findCore(prose: readonly PageBlock[]): Element | null {
  const total = prose.reduce((sum, { text }) => sum + text.length, 0);
  let core: Element | null = null;
  for (const [element, length] of toMass(prose)) {
    if (length >= total * coreShare && (core === null || isInside(element, core))) core = element;
  }
  return core === null || core.name === 'body' || core.name === 'html' ? null : core;
}

function isInside(inner: Element, outer: Element): boolean {
  return inner !== outer && findAncestors(inner).some((element) => element === outer);
}
