import type { Element } from 'domhandler';
import { findAncestors } from './find-ancestors.ts';
import type { PageBlock } from './find-page-blocks.ts';

/** How many characters of some blocks stand in each element. */
export function toMass(blocks: readonly PageBlock[]): Map<Element, number> {
  const mass = new Map<Element, number>();
  for (const { holder, text } of blocks) {
    for (const element of findAncestors(holder)) mass.set(element, (mass.get(element) ?? 0) + text.length);
  }
  return mass;
}
