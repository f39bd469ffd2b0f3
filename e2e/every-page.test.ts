import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from 'playwright/test';
import { pages, toFileAddress } from './folder.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe-core puts into the window. */
interface WithAxe {
  readonly axe: { run(options: object): Promise<{ readonly violations: readonly Violation[] }> };
}

async function findViolations(page: Page, runOnly: object): Promise<string[]> {
  const violations = await page.evaluate(
    async (options) => (await (globalThis as unknown as WithAxe).axe.run(options)).violations,
    {
      runOnly,
      resultTypes: ['violations'],
      preload: false,
    },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        ({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.split('\n')[1] ?? ''}`,
      ),
  );
}

/**
 * Words of the page that take no room: on screen, those outside its folds; in print, all. What the screen does not
 * show and no fold holds is not for readers (a label that stands in for a table's head on phones); records to copy
 * (BibTeX, CSL-JSON) are for machines, and off paper. So is what stands elsewhere on paper: lists of links within a
 * page's head; of the pages that cite a source, their sentences (pages and paragraphs are named); the lines of a
 * source's file, all of which stand in its text, kept or removed (a journey of its own holds them against the file).
 */
function findUnseen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const print = matchMedia('print').matches;
    const unseen: string[] = [];
    const walker = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
    for (let place = 0; walker.nextNode(); place++) {
      const node = walker.currentNode;
      const words = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (
        words === '' ||
        parent?.closest(
          'script, form, nav, svg, [popover], .plain-control, .on-paper, [hidden], #search-told, .cite-this details, .original-section, .cited-by :is(summary, .sentence)',
        )
      )
        continue;
      if (!print && parent?.closest('details')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if (range.getClientRects().length === 0) unseen.push(`${place} ${words.slice(0, 80)}`);
    }
    return unseen;
  });
}

// The tester runs as a script; no page but the search has scripts of its own.
test.use({ javaScriptEnabled: true });

const share = 8;
const groups = Array.from({ length: Math.ceil(pages.length / share) }, (_, at) =>
  pages.filter((_, place) => place % Math.ceil(pages.length / share) === at),
);

for (const [at, group] of groups.entries()) {
  test(`pages, group ${at + 1} of ${groups.length}: accessible, light and dark; nothing lost on paper; no sideways scroll`, async ({
    page,
  }) => {
    const faults: string[] = [];
    const tell = (name: string, found: readonly string[]) =>
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    page.on('console', (message) => faults.push(`${page.url()}: ${message.text()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:') && !request.url().startsWith('data:'))
        faults.push(`${page.url()} asks for ${request.url()}`);
    });
    for (const name of group) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
      await page.goto(toFileAddress(name));
      await page.evaluate(axeSource);
      tell(name, await findViolations(page, { type: 'tag', values: tags }));
      await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
      tell(
        `${name} (dark)`,
        await findViolations(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }),
      );
      const unseen = new Set(await findUnseen(page));
      await page.emulateMedia({ media: 'print' });
      tell(
        `${name} (print)`,
        (await findUnseen(page)).filter((words) => !unseen.has(words)),
      );
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 320, height: 900 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) faults.push(`${name}: ${width} px wide in a window of 320`);
    }
    expect(faults).toEqual([]);
  });
}
