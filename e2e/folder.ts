import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));

/** The folder that holds the site. */
export const folder = resolve(project, process.env['SOURCEBOOK_DIST'] ?? 'dist');
if (!existsSync(join(folder, 'index.html'))) throw new Error(`no site in ${folder}: build it first`);

/** Every page: its path inside the folder. */
export const pages: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

/** A page as a reader opens it from a disk. */
export function toFileAddress(page: string): string {
  return pathToFileURL(join(folder, page)).href;
}

export function readPage(page: string): string {
  return readFileSync(join(folder, page), 'utf8');
}
