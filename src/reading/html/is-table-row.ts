import { type Element, isTag } from 'domhandler';

const structures = new Set('table ul ol dl h1 h2 h3 h4 h5 h6 article section form blockquote'.split(' '));

/** Whether an element is a row of data, and not of a table that only lays out the page. */
export function isTableRow(node: Element): boolean {
  if (node.name !== 'tr') return false;
  const cells = node.children.filter(isTag);
  return cells.every((cell) => !holdsStructure(cell) && countParagraphs(cell) < 2);
}

function holdsStructure(node: Element): boolean {
  return node.children.some((child) => isTag(child) && (structures.has(child.name) || holdsStructure(child)));
}

function countParagraphs(node: Element): number {
  let count = 0;
  for (const child of node.children) {
    if (!isTag(child)) continue;
    count += (child.name === 'p' ? 1 : 0) + countParagraphs(child);
  }
  return count;
}
