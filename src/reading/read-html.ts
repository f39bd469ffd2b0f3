import { FaultError } from '../text/fault.ts';
import type { Metadata } from '../text/metadata.ts';
import type { BlockDraft } from './block-draft.ts';
import { findArticle } from './html/find-article.ts';
import { findPageBlocks } from './html/find-page-blocks.ts';
import { findPageMetadata } from './html/find-page-metadata.ts';
import { parsePage, TooDeepError } from './html/parse-page.ts';

interface PageReading {
  readonly drafts: BlockDraft[];
  readonly stated: Partial<Metadata>;
}

/**
 * A saved page: what it states of itself, and all that a reader of it sees as blocks, the article's and the
 * others' (`markup.main` tells), so that what is taken out of a page can be shown.
 *
 * @throws FaultError where elements are nested so deeply that the page cannot be read in time.
 */
export function readHtml(seed: string, file: string): PageReading {
  try {
    const page = parsePage(seed);
    const stated = findPageMetadata(page);
    const blocks = findPageBlocks(page, seed);
    const markups = findArticle(page, blocks, stated.title ?? null);
    const drafts = blocks.map(({ origin, text }, at) => ({ origin, text, markup: markups[at] ?? null }));
    return { drafts, stated };
  } catch (error) {
    if (!(error instanceof TooDeepError)) throw error;
    throw new FaultError({
      file,
      line: null,
      column: null,
      severity: 'error',
      problem: 'elements of the page are nested too deeply',
      remedy: 'save its text as .txt',
    });
  }
}
