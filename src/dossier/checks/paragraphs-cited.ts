import type { Check } from './check.ts';

export const check: Check = {
  summary:
    'Every paragraph, list item and table row of an authored page cites a source or is marked as the editor’s own.',
  *find({ prose }) {
    for (const [path, { passages, prose: page }] of prose) {
      if (path === 'corrections') continue;
      for (const { kind, mark, line, stretches, text } of passages) {
        if (mark || kind === 'table-head' || !text.trim()) continue;
        if (stretches.some(({ citations }) => citations.length)) continue;
        yield {
          file: page.file,
          line,
          column: null,
          severity: 'error',
          problem: `“${text.replace(/\s+/g, ' ').slice(0, 60).trim()}…” cites nothing`,
          remedy: 'cite a block, or put it between :::editor and ::: as your own',
        };
      }
    }
  },
};
