import { type Element, isTag, type ParentNode } from 'domhandler';

/** The elements of a tree that a test holds for, in the order of the page. */
export function* findElements(parent: ParentNode, test: (element: Element) => boolean): Generator<Element> {
  for (const child of parent.children) {
    if (!isTag(child)) continue;
    if (test(child)) yield child;
    yield* findElements(child, test);
  }
}
