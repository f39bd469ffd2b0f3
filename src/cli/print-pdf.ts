import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { ParseSpeeds, PDFDocument } from 'pdf-lib';
import { chromium, type Page } from 'playwright';
import { findDestinations, type PageNumbers } from '../publishing/briefing/find-destinations.ts';
import { normalizePdf, type PdfInfo } from '../publishing/briefing/normalize-pdf.ts';
import { type PageRange, toPageList } from '../publishing/briefing/to-page-list.ts';
import { findBrowser } from '../publishing/find-browser.ts';
import { isExecutable } from './is-executable.ts';

export interface Printing {
  /** briefing.html of a built site. */
  readonly file: string;
  readonly paper: 'a4' | 'letter';
  readonly info: Omit<PdfInfo, 'id' | 'headings'>;
  /** Told before each pass. */
  readonly onPass?: (pass: number) => void;
}

export interface Printed {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  readonly passes: number;
  /** Whether every page number in it is right. */
  readonly settled: boolean;
}

const mostPasses = 6;

/**
 * Prints the briefing with Chromium: once to learn on which page everything stands, then with the page numbers in
 * contents, index and cross-references, until they stay.
 * @throws {NoBrowserError} where no browser is found.
 */
export async function printPdf({ file, paper, info, onPass }: Printing): Promise<Printed> {
  const { executablePath, args } = await findBrowser({ env: process.env, isExecutable });
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const page = await browser.newPage();
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.goto(pathToFileURL(file).href);
    const { lists, headings } = await prepare(page);
    let numbers: PageNumbers = new Map();
    let measuring = 1;
    for (let pass = 1; ; pass++) {
      onPass?.(pass);
      const isFinal = pass > measuring;
      await setVisibility(page, isFinal ? 'visible' : 'hidden');
      const bytes = await page.pdf({
        format: paper === 'a4' ? 'A4' : 'Letter',
        tagged: isFinal,
        outline: isFinal,
      });
      const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
      const found = findDestinations(pdf);
      const settled = isFinal && isSame(found, numbers);
      if (settled || pass === mostPasses)
        return {
          bytes: await normalizePdf(pdf, { ...info, id: await toFileId(file, paper), headings }),
          pageCount: pdf.getPageCount(),
          passes: pass,
          settled,
        };
      // Numbers of three digits take more room than was kept for them.
      if (pdf.getPageCount() > 99) measuring = 2;
      numbers = found;
      await write(page, numbers, lists);
    }
  } finally {
    await browser.close();
  }
}

async function toFileId(file: string, paper: string): Promise<string> {
  const hash = createHash('sha256')
    .update(paper)
    .update(await readFile(file));
  return hash.digest('hex').slice(0, 32);
}

/** To learn where text stands it need not be drawn: that saves about half of a pass. */
function setVisibility(page: Page, visibility: 'visible' | 'hidden'): Promise<void> {
  return page.evaluate((value) => {
    document.documentElement.style.visibility = value;
  }, visibility);
}

function isSame(a: PageNumbers, b: PageNumbers): boolean {
  return a.size === b.size && [...a].every(([id, page]) => b.get(id) === page);
}

/**
 * Makes the page ready for paper: links that lead out of it to files, or to where they stand themselves, are no links
 * there; page numbers get the room that they will need. Gives the places of each index
 * entry, and the headings. A hidden list of links keeps every place a destination.
 */
function prepare(page: Page): Promise<{ lists: string[][]; headings: string[] }> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    // A destination within a line can bring Chromium down where a note floats to the next page: a link to words leads
    // to their paragraph.
    const findBlock = (id: string): Element | null => {
      let target: Element | null = document.getElementById(id);
      while (target && getComputedStyle(target).display.startsWith('inline'))
        target = target.parentElement?.closest('[id]') ?? null;
      return target;
    };
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const isInside = (link.getAttribute('href') ?? '').startsWith('#');
      const target = isInside ? findBlock(link.hash.slice(1)) : null;
      if (target && !target.contains(link)) link.href = `#${target.id}`;
      else if (isInside || !/^(?:https?|mailto):/.test(link.getAttribute('href') ?? ''))
        link.removeAttribute('href');
    }
    const lists = [...document.querySelectorAll('[data-pages]')].map((list) =>
      [...list.querySelectorAll('a')].map((link) => link.hash.slice(1)),
    );
    const kept = document.createElement('nav');
    kept.hidden = true;
    for (const id of new Set(lists.flat())) {
      const link = document.createElement('a');
      link.href = `#${id}`;
      kept.append(link);
    }
    document.body.append(kept);
    for (const place of document.querySelectorAll('.page[data-page-of]')) place.textContent = '88';
    for (const place of document.querySelectorAll('.page-ref[data-page-of]'))
      place.textContent = ' (page\u00a088)';
    const headings = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => (heading.textContent ?? '').replace(/\s+/g, ' ').trim());
    return { lists, headings };
  });
}

async function write(page: Page, numbers: PageNumbers, lists: readonly (readonly string[])[]): Promise<void> {
  const ranges = lists.map((ids) => toPageList(ids, numbers));
  await page.evaluate(
    ({ numbers, ranges }: { numbers: Record<string, number>; ranges: readonly (readonly PageRange[])[] }) => {
      for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
        const number = numbers[place.dataset['pageOf'] ?? ''];
        const text = number === undefined ? '' : String(number);
        place.textContent = place.classList.contains('page-ref') && text ? ` (page\u00a0${text})` : text;
      }
      document.querySelectorAll('[data-pages]').forEach((list, at) => {
        list.textContent = '';
        (ranges[at] ?? []).forEach(({ text, id }, nth) => {
          const link = document.createElement('a');
          link.href = `#${id}`;
          link.textContent = text;
          list.append(nth > 0 ? ', ' : '', link);
        });
      });
    },
    { numbers: Object.fromEntries(numbers), ranges },
  );
}
