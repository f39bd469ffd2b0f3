import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ourExtractors } from './html-ours.ts';
import { hasHtmlPages, htmlFolder, readHtmlPages } from './html-pages.ts';
import { scorePages } from './metrics.ts';

/** 4-word shingle F1 on scrapinghub; the gold texts hold no headlines. A floor never goes down. */
const floors = {
  'sourcebook, main blocks': 0.966,
  'sourcebook, cleaned, no headline': 0.977,
} as const;

if (hasHtmlPages()) {
  for (const [name, floor] of Object.entries(floors) as [keyof typeof floors, number][]) {
    test(`saved pages: ${name} stays at or above its floor`, () => {
      const pages = readHtmlPages();
      const outputs = new Map(pages.map((page) => [page.id, ourExtractors[name](page)]));
      const wanted = pages.map(({ id, gold }) => ({ id, gold, lines: [], labels: [] }));
      const { f1 } = scorePages(wanted, outputs).shingle;
      assert.ok(f1 >= floor, `${f1.toFixed(4)} is under the floor of ${floor}`);
    });
  }
} else {
  console.log(`not run: the floors of saved pages, since ${htmlFolder} is not there`);
}
