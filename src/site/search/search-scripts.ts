import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import client from './client.js?raw';

const library = createRequire(resolve('package.json')).resolve('minisearch');
const minisearch = readFileSync(resolve(dirname(library), '../umd/index.js'), 'utf8').replace(
  /\n\/\/# sourceMappingURL=.*$/m,
  '',
);

/** The scripts of a page that searches, in their order. */
export const searchScripts: string[] = [minisearch, client];
