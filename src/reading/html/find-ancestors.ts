import { type AnyNode, type Element, isTag } from 'domhandler';

/** The elements around a node, the nearest first, the node itself included where it is one. */
export function* findAncestors(node: AnyNode): Generator<Element> {
  for (let at: AnyNode | null = node; at !== null; at = at.parent) {
    if (isTag(at)) yield at;
  }
}
