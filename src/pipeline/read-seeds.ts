import { createHash } from 'node:crypto';
import { type Decisions, resolveDecisions } from '../dossier/resolve-decisions.ts';
import { type SideCar, sideCarSchema } from '../dossier/schema.ts';
import { validateHead } from '../dossier/validate-head.ts';
import { type ParsedYaml, parseYaml } from '../reading/parse-yaml.ts';
import { readSeed } from '../reading/read-seed.ts';
import type { Fault } from '../text/fault.ts';
import { type Metadata, noMetadata } from '../text/metadata.ts';
import { toUniqueSlugs } from '../text/slug.ts';
import type { SourceText } from '../text/source-text.ts';
import { collectFault } from './collect-fault.ts';

/** A seed, read, with its side-car. */
export interface Seed {
  readonly source: SourceText;
  /** SHA-256 of the seed's bytes, hexadecimal. */
  readonly digest: string;
  readonly sideCar: SideCar | null;
  /** Path in the dossier, whether it is there or not. */
  readonly sideCarFile: string;
  readonly yaml: ParsedYaml | null;
  readonly decisions: Decisions;
}

/** A seed that is there, not yet read. */
export interface SeedPlace {
  /** Path in the dossier: `seeds/a.txt`. */
  readonly path: string;
  /** The name of its page, a slug. */
  readonly name: string;
}

const folder = 'seeds/';
const readable = /\.(?:txt|md|markdown|html?|xhtml)$/i;
const toStem = (path: string) => path.replace(/\.[^./]+$/, '');

const toFault = (file: string, problem: string, remedy: string): Fault => ({
  file,
  line: null,
  column: null,
  severity: 'error',
  problem,
  remedy,
});

/** Finds the seeds among the paths of a dossier, in order, and tells what else lies in seeds/. */
export function findSeeds(paths: Iterable<string>): {
  seeds: readonly SeedPlace[];
  faults: readonly Fault[];
} {
  const inside = [...paths].filter((path) => path.startsWith(folder)).sort();
  const byStem = Map.groupBy(
    inside.filter((path) => readable.test(path)),
    toStem,
  );
  const names = toUniqueSlugs(
    [...byStem.keys()].map((stem) => stem.slice(folder.length)),
    'source',
  );
  const faults: Fault[] = [];
  const seeds = [...byStem].flatMap(([stem, same]): SeedPlace[] => {
    const [path, other] = same;
    if (other !== undefined) {
      faults.push(
        toFault(
          other,
          `two seeds are called ${stem.slice(folder.length)}: ${same.join(', ')}`,
          'rename one; they would share one page and one side-car',
        ),
      );
      return [];
    }
    return [{ path: path as string, name: names.get(stem.slice(folder.length)) as string }];
  });
  for (const path of inside.filter((path) => !readable.test(path))) {
    if (!/\.ya?ml$/i.test(path))
      faults.push(
        toFault(path, 'this kind of file is not read', 'seeds are .txt, .md or .html; take it out of seeds/'),
      );
    else if (!path.endsWith('.yml')) faults.push(toFault(path, 'a side-car ends in .yml', 'rename it'));
    else if (!byStem.has(toStem(path)))
      faults.push(toFault(path, 'a side-car without a seed', 'give it the name of its seed, or remove it'));
  }
  return { seeds, faults };
}

/** Gives the bytes of a path in the dossier, undefined where there is no such file. */
export type ReadFile = (path: string) => Uint8Array | undefined;

/** Reads one seed and its side-car; null where the seed cannot be read. Faults are added to `faults`. */
export function readSeedAt({ path, name }: SeedPlace, read: ReadFile, faults: Fault[]): Seed | null {
  const bytes = read(path) ?? new Uint8Array();
  const file = path.slice(folder.length);
  const source = collectFault(faults, folder, () => readSeed({ file, bytes, name }));
  if (!source) return null;
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { source, digest, ...readSideCar(`${toStem(path)}.yml`, { source, read, faults }) };
}

interface SideCarReading {
  readonly source: SourceText;
  readonly read: ReadFile;
  readonly faults: Fault[];
}

function readSideCar(
  file: string,
  { source, read, faults }: SideCarReading,
): Omit<Seed, 'source' | 'digest'> {
  const none = { sideCar: null, sideCarFile: file, yaml: null, decisions: { keep: [], remove: [] } };
  const bytes = read(file);
  const yaml = bytes && collectFault(faults, '', () => parseYaml(new TextDecoder().decode(bytes), { file }));
  if (!yaml) return none;
  const validated = validateHead(sideCarSchema, yaml, file);
  faults.push(...validated.faults);
  if (!validated.head) return { ...none, yaml };
  const resolved = resolveDecisions(validated.head, source, { file, lineOf: yaml.lineOf });
  faults.push(...resolved.faults);
  return { sideCar: validated.head, sideCarFile: file, yaml, decisions: resolved.decisions };
}

/** What is known of a seed before it is cleaned: the side-car's word before the file's own. */
export function toMetadata({ source, sideCar }: Seed): Metadata {
  const { title, publisher, published, updated, authors, language, url, rights } =
    sideCar ?? sideCarSchema.parse({});
  const said = { title, publisher, published, updated, language, url, rights };
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
  return { ...noMetadata, ...source.stated, ...given, ...(authors.length && { authors }) };
}
