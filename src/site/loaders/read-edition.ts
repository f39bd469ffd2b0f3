import { readFileSync, statSync } from 'node:fs';
import type { Edition } from '../../dossier/edition.ts';
import { toPublicEdition } from '../../publishing/rights.ts';

let last: { readonly file: string; readonly modified: number; readonly edition: Edition } | null = null;

/**
 * The edition in the file, with the texts withheld that its audience must not see. Read again only when
 * the file has changed.
 */
export function readEdition(file: string): Edition {
  const modified = statSync(file).mtimeMs;
  if (last?.file !== file || last.modified !== modified) {
    const edition: Edition = JSON.parse(readFileSync(file, 'utf8'));
    last = { file, modified, edition: toPublicEdition(edition) };
  }
  return last.edition;
}
