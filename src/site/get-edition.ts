import type { Edition } from '../dossier/edition.ts';
import { editionFile } from './loaders/edition-file.ts';
import { readEdition } from './loaders/read-edition.ts';
import { type SiteIndex, toSiteIndex } from './model/site-index.ts';

/** The edition that the site is built from, read once. */
export async function getEdition(): Promise<Edition> {
  return readEdition(editionFile);
}

/** The edition's lookups, made once. */
export async function getSite(): Promise<SiteIndex> {
  return toSiteIndex(await getEdition());
}
