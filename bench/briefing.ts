import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

/** Seconds and peak memory of `sourcebook pdf`, all of it: this dossier, and one of 200 chapters made of its own. */
const root = fileURLToPath(new URL('../', import.meta.url));
const chaptersWanted = 200;

/** A copy of this dossier, its chapters repeated until there are as many as wanted; links of the copies stay right. */
function copyDossier(chapters: number | null): string {
  const dir = mkdtempSync(join(tmpdir(), 'sourcebook-bench-'));
  for (const name of ['seeds', 'content']) cpSync(join(root, name), join(dir, name), { recursive: true });
  const folder = join(dir, 'content', 'chapters');
  const files = readdirSync(folder).sort();
  for (let at = files.length; at < (chapters ?? 0); at++) {
    const file = files[at % files.length] as string;
    const name = file.replace(/^\d+/, String(at + 1).padStart(3, '0'));
    writeFileSync(join(folder, name), readFileSync(join(folder, file)));
  }
  return dir;
}

/** Proportional memory of a process and all below it, in bytes; 0 where the system does not tell (Linux does). */
function toMemory(root: number): number {
  const parents = new Map<number, number>();
  try {
    for (const pid of readdirSync('/proc').map(Number).filter(Boolean)) {
      const stat = readProc(`/proc/${pid}/stat`);
      parents.set(pid, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    }
  } catch {
    return 0;
  }
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isBelow(parents.get(pid)));
  return [...parents.keys()]
    .filter(isBelow)
    .map((pid) => Number(/^Pss:\s+(\d+)/m.exec(readProc(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024)
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** Empty where the process has gone meanwhile. */
function readProc(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

async function measure(name: string, chapters: number | null): Promise<void> {
  const dir = copyDossier(chapters);
  const start = performance.now();
  const child = spawn(process.execPath, [join(root, 'src/cli/main.ts'), 'pdf', dir], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, toMemory(child.pid ?? 0));
  }, 500);
  const code = await new Promise((done) => child.on('close', done));
  clearInterval(timer);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  rmSync(dir, { recursive: true, force: true });
  if (code !== 0) throw new Error(said);
  const pages = /(\d+ pages, \d+ passes)/.exec(said)?.[1];
  const load = loadavg()[0]?.toFixed(1);
  process.stdout.write(
    `${name}: ${pages}, ${seconds} s, ${Math.round(peak / 2 ** 20)} MiB at most (load ${load})\n`,
  );
}

await measure('this dossier', null);
await measure(`${chaptersWanted} chapters`, chaptersWanted);
