import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { smallDossier } from '../pipeline/small-dossier.ts';
import { isRunning } from './is-running.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'sourcebook-'));
const chapter = 'content/chapters/01-the-pier.md';
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
};
let served: ChildProcess;
let address: string;

before(async () => {
  for (const [path, text] of Object.entries(smallDossier)) put(path, text);
  const port = await findFreePort();
  address = `http://localhost:${port}/`;
  served = spawn(process.execPath, [main, 'dev', dir, '--port', String(port)], { stdio: 'ignore' });
});
after(() => {
  served.kill();
  rmSync(dir, { recursive: true, force: true });
});

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

const ask = async (page: string) => {
  const response = await fetch(address + page).catch(() => null);
  return { status: response?.status ?? 0, text: (await response?.text()) ?? '' };
};

/** Asks for a page until it is as wanted; the runner's own limit ends the waiting. */
async function seen(page: string, isWanted: (answer: { status: number; text: string }) => boolean) {
  while (!isWanted(await ask(page))) await wait(250);
}

const limit = { timeout: 120_000 };

test('a page is served as it is written, and again when it was edited', limit, async () => {
  await seen('chapters/01-the-pier.html', ({ text }) => text.includes('<h1>The pier'));
  put(chapter, (smallDossier[chapter] as string).replace('title: The pier', 'title: The old pier'));
  await seen('chapters/01-the-pier.html', ({ text }) => text.includes('<h1>The old pier'));
});

test('a new page is there, a fault is told on it, and it goes when its file does', limit, async () => {
  const file = 'content/chapters/02-new.md';
  put(file, '---\ntitle: New\n---\n\n:::editor\nNews.\n:::\n');
  await seen(
    'chapters/02-new.html',
    ({ status, text }) => status === 200 && !text.includes('class="missing"'),
  );
  put(file, '---\ntitle: New\n---\n\nNo citation.\n');
  await seen('chapters/02-new.html', ({ text }) => text.includes('class="missing"'));
  rmSync(join(dir, file));
  await seen('chapters/02-new.html', ({ status }) => status === 404);
});

test('a command that is stopped takes its server along and leaves no lock', limit, async () => {
  const lock = join(dir, '.sourcebook', 'lock');
  const pids = readFileSync(lock, 'utf8').split('\n').map(Number);
  assert.equal(pids.length, 2);
  served.kill('SIGTERM');
  const [code] = await once(served, 'close');
  assert.equal(code, 0);
  assert.deepEqual(pids.filter(isRunning), []);
  assert.equal(existsSync(lock), false);
});
