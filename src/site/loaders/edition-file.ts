import { resolve } from 'node:path';

/** Absolute path of the edition that the site is built from. */
export const editionFile = resolve(process.env['SOURCEBOOK_EDITION'] ?? '.sourcebook/edition.json');
