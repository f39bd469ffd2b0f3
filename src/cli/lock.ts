import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';
import { Stop } from './stop.ts';

const toLock = (dir: string) => join(dir, '.sourcebook', 'lock');

/** Lets the lock hold until a child process is gone too: it outlives a command that is killed. */
export function shareLock(dir: string, child: number): Promise<void> {
  return appendFile(toLock(dir), `\n${child}`);
}

/**
 * Runs `work` while no other command writes to the dossier. A lock left by a process that is gone is taken over.
 * @throws {Stop} 3 where another one is at work, or the dossier cannot be written to.
 */
export async function withLock<T>(dir: string, work: () => Promise<T>): Promise<T> {
  const file = toLock(dir);
  try {
    await mkdir(join(dir, '.sourcebook'), { recursive: true });
  } catch (error) {
    throw new Stop(
      3,
      `${dir}: cannot be written to (${(error as NodeJS.ErrnoException).code}): make the folder writable`,
    );
  }
  for (let tries = 0; ; tries++) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EEXIST')
        throw new Stop(
          3,
          `${file}: cannot be written (${code}): ${code === 'ENOSPC' ? 'make room on the disk' : 'make the folder writable'}`,
        );
      const pids = (await readFile(file, 'utf8').catch(() => '')).split('\n').map(Number);
      const pid = pids.find((one) => one > 0 && isRunning(one));
      if (tries || pid)
        throw new Stop(
          3,
          `${dir}: another sourcebook command is at work (process ${pid ?? 'unknown'}): wait for it to end`,
        );
      await rm(file, { force: true });
    }
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}
