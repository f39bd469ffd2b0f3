import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface HtmlPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  /** The article's text. */
  readonly gold: string;
}

/** Where the saved pages lie: beside the repository, never in it. */
export const htmlFolder = join(
  process.env['SOURCEBOOK_BENCH'] ?? join(import.meta.dirname, '../../../shared/bench'),
  'scrapinghub',
);

export function hasHtmlPages(): boolean {
  return existsSync(htmlFolder);
}

export function readHtmlPages(): HtmlPage[] {
  const truth: Record<string, { url: string; articleBody: string }> = JSON.parse(
    readFileSync(join(htmlFolder, 'ground-truth.json'), 'utf8'),
  );
  return Object.entries(truth).map(([id, { url, articleBody }]) => ({
    id,
    url,
    html: gunzipSync(readFileSync(join(htmlFolder, 'html', `${id}.html.gz`))).toString('utf8'),
    gold: articleBody,
  }));
}
