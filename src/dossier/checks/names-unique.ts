import type { Check } from './check.ts';

export const check: Check = {
  summary: 'No name or alias belongs to two entries, and no two sources bear one short name.',
  *find({ dossier, lineOf }) {
    const owners = new Map<string, string>();
    for (const { head, path, prose } of dossier.entries) {
      if (!prose) continue;
      for (const [i, alias] of [head.name, ...head.aliases].entries()) {
        const key = alias.replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
        const owner = owners.get(key);
        if (owner && owner !== path) {
          yield {
            file: prose.file,
            line: lineOf(prose.file, i === 0 ? ['name'] : ['aliases', i - 1]),
            column: null,
            severity: 'error',
            problem: `"${alias}" is also a name of ${owner}`,
            remedy: 'leave it to one of the two',
          };
        } else owners.set(key, path);
      }
    }
    const shorts = new Map<string, string>();
    for (const { short, file } of dossier.sources) {
      const other = shorts.get(short);
      const sideCar = `seeds/${file.replace(/\.[^.]+$/, '')}.yml`;
      if (other) {
        yield {
          file: sideCar,
          line: lineOf(sideCar, ['short']),
          column: null,
          severity: 'error',
          problem: `"${short}" is also the short name of ${other}`,
          remedy: 'give each source its own',
        };
      } else shorts.set(short, file);
    }
  },
};
