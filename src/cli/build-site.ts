import { spawn } from 'node:child_process';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text as toWhole } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Edition } from '../dossier/edition.ts';
import { toSha256 } from './generated-record.ts';
import { inTurn } from './in-turn.ts';
import { shareLock } from './lock.ts';
import { toPrintable } from './report-faults.ts';
import { Stop } from './stop.ts';
import { recoverFolder, toNew } from './swap-folder.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');

/** One turn for all builds by this copy of the program. */
const turn = join(tmpdir(), `sourcebook-${toSha256(project).slice(0, 16)}.turn`);

export interface BuiltSite {
  /** The folder in which the site stands, not yet in its place: `dist.new`. */
  readonly folder: string;
  readonly pages: number;
}

/** All pages of the site, or the one that is printed. */
export type PagesWanted = 'all' | 'briefing';

/** What Astro is told of the dossier that it builds. */
export function toAstroEnvironment(dir: string, pages: PagesWanted = 'all'): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    SOURCEBOOK_EDITION: join(dir, '.sourcebook', 'edition.json'),
    SOURCEBOOK_OUT: toNew(join(dir, 'dist')),
    SOURCEBOOK_CACHE: join(dir, '.sourcebook', pages === 'all' ? 'astro' : 'astro-briefing'),
    SOURCEBOOK_PAGES: pages,
  };
}

/** Writes the edition where Astro's loader looks for it: at once, so that nobody reads half of it. */
export async function writeEdition(dir: string, edition: Edition): Promise<void> {
  const file = join(dir, '.sourcebook', 'edition.json');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(toNew(file), JSON.stringify(edition));
  await rename(toNew(file), file);
}

/**
 * Has Astro build the site of an edition into `dist.new`, beside the last good one; nothing is left of one that fails.
 * @throws {Stop} 1 where Astro fails or warns, or a page that was meant is missing; 3 where files cannot be written.
 */
export async function buildSite(
  dir: string,
  edition: Edition,
  { pages = 'all' }: { pages?: PagesWanted } = {},
): Promise<BuiltSite> {
  const folder = toNew(join(dir, 'dist'));
  await recoverFolder(join(dir, 'dist'));
  await writeEdition(dir, edition);
  try {
    checkOutput(await inTurn(turn, () => runAstro(dir, pages)));
    return await checkPages(folder, pages === 'all' ? toMeantPages(edition) : ['briefing.html']);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Lines of Astro's that tell of pages made, and of a stack. */
const chatter = /^\s*(?:at |Stack trace:|Location:|\/\S+:\d+:\d+$|[\d:]* *[├└▶])/;
/** Astro writes types for editors beside its own code, which may be read-only. */
const harmless = /creating the JSON schema for/;

function checkOutput({ code, text }: AstroOutput): void {
  const lines = text.trim().split('\n');
  const trouble = lines.filter((line) => /\[(?:WARN|ERROR)\]/.test(line) && !harmless.test(line));
  if (code === 0 && !trouble.length) return;
  const files = /(?:ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EIO): .*/.exec(
    lines.filter((line) => !harmless.test(line)).join('\n'),
  );
  if (files)
    throw new Stop(
      3,
      `the site was not written: ${files[0]}: make room on the disk, or make the folder writable`,
    );
  const told = trouble.length ? trouble : lines.filter((line) => !chatter.test(line)).slice(-5);
  throw new Stop(1, `the site was not built:\n${told.map(toPrintable).join('\n')}`);
}

async function checkPages(folder: string, meant: readonly string[]): Promise<BuiltSite> {
  const built = new Set(
    (await readdir(folder, { recursive: true }))
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.replaceAll('\\', '/')),
  );
  const missing = meant.filter((page) => !built.has(page));
  if (missing.length) throw new Stop(1, `pages are missing from the site: ${missing.slice(0, 5).join(', ')}`);
  return { folder: resolve(folder), pages: built.size };
}

function toMeantPages({ dossier }: Edition): string[] {
  const { sources, entries, chapters, events, claims } = dossier;
  return [
    'index.html',
    ...[sources, entries, chapters, events, claims].flatMap((pages) =>
      pages.map(({ path }) => `${path}.html`),
    ),
  ];
}

interface AstroOutput {
  readonly code: number | null;
  readonly text: string;
}

function runAstro(dir: string, pages: PagesWanted): Promise<AstroOutput> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [astro, 'build', '--root', project], {
      env: toAstroEnvironment(dir, pages),
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (child.pid) shareLock(dir, child.pid).catch(fail);
    const texts = [child.stdout, child.stderr].map(toWhole);
    child.on('error', fail);
    child.on('close', (code) => {
      Promise.all(texts).then((parts) => done({ code, text: parts.join('\n') }), fail);
    });
  });
}

const stops = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Serves the site of the edition that lies in the dossier, until it is stopped; gives Astro's exit code, 0 where it was stopped. */
export function startAstro(dir: string, port: string): Promise<number | null> {
  return new Promise((done, fail) => {
    const env = { ...toAstroEnvironment(dir), NODE_ENV: 'development' };
    const child = spawn(process.execPath, [astro, 'dev', '--root', project, '--port', port], {
      env,
      cwd: project,
      stdio: 'inherit',
    });
    if (child.pid) shareLock(dir, child.pid).catch(fail);
    let isStopped = false;
    const stop = () => {
      isStopped = true;
      child.kill();
    };
    for (const signal of stops) process.once(signal, stop);
    child.on('error', fail);
    child.on('close', (code) => {
      for (const signal of stops) process.removeListener(signal, stop);
      done(isStopped ? 0 : code);
    });
  });
}
