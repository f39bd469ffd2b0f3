import type { Check } from './check.ts';

export const check: Check = {
  summary: 'Blocks that cleaning kept against some evidence are named, so that an editor looks at them.',
  *find({ dossier }) {
    for (const { file, blocks } of dossier.sources) {
      for (const { id, doubtful, lines, reason } of blocks) {
        if (!doubtful) continue;
        yield {
          file: `seeds/${file}`,
          line: lines[0],
          column: null,
          severity: 'warning',
          problem: `${id} is doubtful: ${reason ?? 'it reads like boilerplate'}`,
          remedy: `keep or remove ${id} in the side-car`,
        };
      }
    }
  },
};
