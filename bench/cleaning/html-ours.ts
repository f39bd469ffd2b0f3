import { clean } from '../../src/cleaning/clean.ts';
import { findPageBlocks } from '../../src/reading/html/find-page-blocks.ts';
import { parsePage } from '../../src/reading/html/parse-page.ts';
import { readSeed } from '../../src/reading/read-seed.ts';
import { noMetadata } from '../../src/text/metadata.ts';
import type { SourceText } from '../../src/text/source-text.ts';
import type { HtmlPage } from './html-pages.ts';

const alone = { size: 1, sourcesWith: () => 1 };

/** What we make of a page, by stage. The gold texts hold no headlines, so that keeping them costs a little. */
export const ourExtractors = {
  'sourcebook, main blocks': (page: HtmlPage) => {
    const { blocks } = read(page.html);
    return blocks.flatMap(({ text, markup }) => (markup?.main ? [text] : [])).join('\n');
  },
  'sourcebook, cleaned': (page: HtmlPage) => toCleaned(page, () => true),
  'sourcebook, cleaned, no headline': (page: HtmlPage) => toCleaned(page, (label) => label !== 'headline'),
};

/** All blocks of a page or a piece of one, a block a line. */
export function toLines(html: string | null | undefined): string {
  if (!html) return '';
  return findPageBlocks(parsePage(html), html)
    .map(({ text }) => text)
    .join('\n');
}

function read(html: string): SourceText {
  return readSeed({ file: 'page.html', name: 'page', bytes: Buffer.from(html) });
}

function toCleaned({ html }: HtmlPage, isWanted: (label: string) => boolean): string {
  const source = read(html);
  const context = { metadata: { ...noMetadata, ...source.stated }, corpus: alone, entries: [] };
  const { verdicts } = clean(source, context);
  const kept = verdicts.flatMap(({ keep, label, cuts }, at) => {
    const block = source.blocks[at];
    if (block === undefined || !keep || !isWanted(label)) return [];
    const from = block.span.start;
    return cuts
      .toReversed()
      .reduce((text, { span }) => text.slice(0, span.start - from) + text.slice(span.end - from), block.text);
  });
  return kept.join('\n');
}
