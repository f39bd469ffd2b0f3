import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, type Page, test } from 'playwright/test';
import { pages, readPage, toFileAddress } from './folder.ts';

/** A page of every kind: those at the top, and of each folder the longest, which has most that could be lost. */
const kinds: readonly string[] = [...Map.groupBy(pages, toKind).values()].map(
  (group) => group.toSorted((a, b) => readPage(b).length - readPage(a).length)[0] ?? '',
);

function toKind(page: string): string {
  const folders = page.split('/').slice(0, -1).join('/');
  return folders || page;
}

/**
 * Letters and digits alone, small ones: line ends, marks of lists, ligatures and small capitals do not count. Nor do ʻ
 * and ʼ, as which a PDF has quotation marks that look the same.
 */
const toLetters = (words: string) =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]|[ʻʼ]/gu, '');

/**
 * The words that a screen shows or a fold holds, but for what is there to be worked with: forms, navigation, hover
 * cards, records to copy, the lists of who cites a paragraph, and the text as found, which
 * stands on paper already; words for screen readers alone are on no screen.
 */
function findWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const offPaper =
      'script, style, form, nav, [popover], .plain-control, [hidden], #search-told, .cite-this details, .cited-by, .original-section, .visually-hidden, .on-paper';
    const walker = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      if (!parent || parent.closest(offPaper)) continue;
      const isInFold = parent.closest('details:not([open]) > :not(summary)') !== null;
      if (isInFold || parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        words.push(...(textContent ?? '').split(/\s+/));
    }
    return words;
  });
}

async function readPrinted(page: Page): Promise<string> {
  const bytes = await page.pdf({ format: 'A4' });
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  let printed = '';
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true });
    printed += toLetters(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await pdf.destroy();
  return printed;
}

for (const name of kinds) {
  test(`${name}: every word of the screen is on the paper, as often as there`, async ({ page }) => {
    await page.goto(toFileAddress(name));
    const counts = Map.groupBy((await findWords(page)).map(toLetters).filter(Boolean), (word) => word);
    const printed = await readPrinted(page);
    const lost = [...counts]
      .map(([word, all]) => ({ word, screen: all.length, paper: printed.split(word).length - 1 }))
      .filter(({ screen, paper }) => paper < screen);
    expect(lost).toEqual([]);
  });
}
