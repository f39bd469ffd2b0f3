import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const rooms = [
  'text',
  'reading',
  'cleaning',
  'annotation',
  'dossier',
  'markdown',
  'publishing',
  'pipeline',
  'cli',
  'site',
] as const;
type Room = (typeof rooms)[number];

const below: readonly Room[] = [
  'text',
  'reading',
  'cleaning',
  'annotation',
  'dossier',
  'markdown',
  'publishing',
];
/** The table of DESIGN.md. */
const allowed: Readonly<Record<Room | 'bench', readonly Room[]>> = {
  text: [],
  reading: ['text'],
  cleaning: ['text'],
  annotation: ['text'],
  dossier: ['text'],
  markdown: ['dossier', 'text'],
  publishing: ['dossier', 'text'],
  pipeline: below,
  cli: [...below, 'pipeline'],
  site: ['dossier', 'markdown', 'publishing', 'text'],
  bench: [...below, 'pipeline'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  /** Types alone: gone when the code runs. */
  readonly typeOnly: boolean;
}

const listFiles = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((file) => /(?<!\.d)\.(?:ts|astro|mjs)$/.test(file));

function listImports(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(
    /(?:^|\s)(?:import|export)\b[^'"`;]*?\bfrom\s*['"](\.[^'"]+)['"]|import\s*\(?\s*['"](\.[^'"]+)['"]/g,
  );
  return [...found].map((match) => {
    const to = relative(root, join(root, dirname(file), (match[1] ?? match[2]) as string)).replaceAll(
      '\\',
      '/',
    );
    return { from: file, to, typeOnly: /^\s*(?:import|export) type\b/.test(match[0]) };
  });
}

const toRoom = (file: string): Room | 'bench' | 'e2e' | null => {
  if (file.startsWith('bench/')) return 'bench';
  if (file.startsWith('e2e/')) return 'e2e';
  const [, room] = /^src\/([a-z]+)(?:\/|\.ts$)/.exec(file) ?? [];
  return rooms.find((one) => one === room) ?? null;
};

const files = ['src', 'bench', 'e2e']
  .flatMap(listFiles)
  .filter((file) => file !== 'src/architecture.test.ts');
const imports = files.flatMap(listImports);

test('there is code to hold the table against', () => {
  assert.ok(files.length > 100, `${files.length} files`);
  assert.ok(imports.length > 200, `${imports.length} imports`);
});

test('every room imports only the rooms that DESIGN.md lets it', () => {
  const breaches = imports.filter(({ from, to }) => {
    const [room, target] = [toRoom(from), toRoom(to)];
    // A unit test may have other rooms make what it looks at.
    if (from.endsWith('.test.ts') && target && allowed.cli.includes(target as Room)) return false;
    if (room === 'e2e') return to.startsWith('src/');
    if (!room || !target || room === target) return false;
    return target === 'e2e' || target === 'bench' || !allowed[room].includes(target);
  });
  assert.deepEqual(breaches, []);
});

test('no imports run in a circle', () => {
  const edges = Map.groupBy(
    imports.filter(({ typeOnly }) => !typeOnly),
    ({ from }) => from,
  );
  const done = new Set<string>();
  const findCycle = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const { to } of edges.get(file) ?? []) {
      const cycle = findCycle(to, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  assert.deepEqual(
    files.flatMap((file) => findCycle(file, []) ?? []),
    [],
  );
});

test('only the command line, the site and the loader of rules touch files, the clock or the console', () => {
  const outside =
    /(?:from\s*['"](?:node:fs(?:\/promises)?|node:child_process|node:http|node:net)['"]|\bDate\.now\(|new Date\(\)|\bconsole\.)/;
  const exempt = (file: string) => {
    const room = toRoom(file);
    return (
      room === 'cli' ||
      room === 'site' ||
      room === 'bench' ||
      room === 'e2e' ||
      file.endsWith('.test.ts') ||
      file === 'src/text/load-rules.ts'
    );
  };
  const breaches = files.filter(
    (file) => !exempt(file) && outside.test(readFileSync(join(root, file), 'utf8')),
  );
  assert.deepEqual(breaches, []);
});

test('files are named in kebab-case, components in PascalCase, and none is a drawer', () => {
  const drawer = /(?:^|\/)(?:utils?|helpers?|common|misc|manager)(?:\.|\/|$)/;
  const named =
    /^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|config|fixture|css|json|xml|txt))*\.(?:ts|mjs)|[A-Z][A-Za-z0-9]*\.astro|(?:[a-z0-9-]+|\[[.a-z]+\])\.astro|\[[.a-z]+\](?:\.[a-z0-9]+)?\.ts)$/;
  const breaches = files.filter((file) => drawer.test(file) || !named.test(file.split('/').at(-1) as string));
  assert.deepEqual(breaches, []);
});
