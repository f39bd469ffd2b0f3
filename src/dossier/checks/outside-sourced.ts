import type { RootContent } from 'mdast';
import type { Check } from './check.ts';

export const check: Check = {
  summary: 'A note of knowledge from outside the sources names where it comes from.',
  *find({ prose }) {
    for (const { root, prose: page } of prose.values()) {
      for (const { node, line } of findOutside(root.children)) {
        if (node.attributes?.['source']?.trim()) continue;
        yield {
          file: page.file,
          line: line + page.firstLine - 1,
          column: null,
          severity: 'error',
          problem: 'a note from outside the sources does not say where it comes from',
          remedy: 'write :::outside{source="…"}',
        };
      }
    }
  },
};

function findOutside(nodes: readonly RootContent[]): {
  node: Extract<RootContent, { type: 'containerDirective' }>;
  line: number;
}[] {
  return nodes.flatMap((node) => [
    ...(node.type === 'containerDirective' && node.name === 'outside'
      ? [{ node, line: node.position?.start.line ?? 1 }]
      : []),
    ...('children' in node ? findOutside(node.children as RootContent[]) : []),
  ]);
}
