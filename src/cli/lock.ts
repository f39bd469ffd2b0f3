import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Stop } from './stop.ts';

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Runs `work` while no other command writes to the dossier. A lock left by a process that is gone is taken over.
 * @throws {Stop} 3 where another one is at work, or the dossier cannot be written to.
 */
export async function withLock<T>(dir: string, work: () => Promise<T>): Promise<T> {
  const file = join(dir, '.sourcebook', 'lock');
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
        throw new Stop(3, `${file}: cannot be written (${code}): make the folder writable`);
      const pid = Number(await readFile(file, 'utf8').catch(() => ''));
      if (tries || (pid && isRunning(pid)))
        throw new Stop(
          3,
          `${dir}: another sourcebook command is at work (process ${pid}): wait for it to end`,
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
