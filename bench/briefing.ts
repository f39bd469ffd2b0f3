import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

/** Seconds by the clock and of processor time, and peak memory, of `sourcebook pdf`, all of it: this dossier, and one of 200 chapters made of its own. */
const root = fileURLToPath(new URL('../', import.meta.url));
const chaptersWanted = 200;
/** Clock ticks a second, in which Linux counts processor time. */
const ticks = 100;

/**
 * A copy of this dossier, its chapters repeated until there are as many as wanted, every second of the copies
 * with the sections of the next besides: about 600 pages of 200 chapters. Links of the copies stay right.
 */
function copyDossier(chapters: number | null): string {
  const dir = mkdtempSync(join(tmpdir(), 'sourcebook-bench-'));
  for (const name of ['seeds', 'content']) cpSync(join(root, name), join(dir, name), { recursive: true });
  const folder = join(dir, 'content', 'chapters');
  const files = readdirSync(folder).sort();
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  for (let at = files.length; at < (chapters ?? 0); at++) {
    const name = (files[at % files.length] ?? '').replace(/^\d+/, String(at + 1).padStart(3, '0'));
    const next = texts[(at + 1) % files.length] ?? '';
    const sections = next.slice(next.indexOf('\n## '));
    writeFileSync(join(folder, name), `${texts[at % files.length]}${at % 2 ? sections : ''}`);
  }
  return dir;
}

interface Use {
  /** Bytes, shared ones in proportion. */
  readonly memory: number;
  /** Seconds of processor time by process, so far. */
  readonly processor: ReadonlyMap<number, number>;
}

/** What a process and all below it use; nothing where the system does not tell (Linux does). */
function toUse(root: number): Use {
  const stats = new Map<number, readonly string[]>();
  try {
    for (const pid of readdirSync('/proc').map(Number).filter(Boolean)) {
      const stat = readProc(`/proc/${pid}/stat`);
      stats.set(pid, stat.slice(stat.lastIndexOf(')') + 2).split(' '));
    }
  } catch {
    return { memory: 0, processor: new Map() };
  }
  const isBelow = (pid: number): boolean => {
    const stat = stats.get(pid);
    return pid === root || (stat !== undefined && isBelow(Number(stat[1])));
  };
  const own = [...stats].filter(([pid]) => isBelow(pid));
  const kib = own.map(([pid]) =>
    Number(/^Pss:\s+(\d+)/m.exec(readProc(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0),
  );
  return {
    memory: kib.reduce((sum, size) => sum + size, 0) * 1024,
    processor: new Map(own.map(([pid, stat]) => [pid, (Number(stat[11]) + Number(stat[12])) / ticks])),
  };
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
  const processor = new Map<number, number>();
  const timer = setInterval(() => {
    const use = toUse(child.pid ?? 0);
    peak = Math.max(peak, use.memory);
    for (const [pid, seconds] of use.processor) processor.set(pid, seconds);
  }, 500);
  const code = await new Promise((done) => child.on('close', done));
  clearInterval(timer);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  rmSync(dir, { recursive: true, force: true });
  if (code !== 0) throw new Error(said);
  const pages = /(\d+ pages, \d+ passes)/.exec(said)?.[1];
  const used = processor.values().reduce((sum, one) => sum + one, 0);
  const load = loadavg()[0]?.toFixed(1);
  process.stdout.write(
    `${name}: ${pages}, ${seconds} s, ${used.toFixed(0)} s of processor time, ${Math.round(peak / 2 ** 20)} MiB at most (load ${load})\n`,
  );
}

await measure('this dossier', null);
await measure(`${chaptersWanted} chapters`, chaptersWanted);
