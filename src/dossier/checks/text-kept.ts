import type { Check } from './check.ts';

export const check: Check = {
  summary: 'A source of which cleaning keeps nothing is told: it holds no article, or a rule went wrong.',
  *find({ dossier }) {
    for (const { file, blocks } of dossier.sources) {
      if (blocks.some(({ keep }) => keep)) continue;
      yield {
        file: `seeds/${file}`,
        line: null,
        column: null,
        severity: 'error',
        problem: 'nothing of the text is kept: all of it reads like boilerplate',
        remedy: 'keep a block in the side-car, or take the file away',
      };
    }
  },
};
