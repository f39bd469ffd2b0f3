import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page, test } from 'playwright/test';
import { toFileAddress } from './folder.ts';
import { type Host, serve } from './serve.ts';

const seedLines = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../seeds/${file}`, import.meta.url)), 'utf8').split(/\r?\n/);
const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
const target = (page: Page): Locator => page.locator(':target');

/** A folder on a disk, and the plainest of hosts at a sub-path: the same journeys on both. */
const places = ['a folder', 'a host, at a sub-path'] as const;
let host: Host;
test.beforeAll(async () => {
  host = await serve();
});
test.afterAll(() => host.close());

for (const place of places) {
  const open = (page: Page, name: string) =>
    page.goto(place === 'a folder' ? toFileAddress(name) : host.address + name);

  test.describe(place, () => {
    test('from the home page to a source, to an entry, and back to the very paragraph', async ({ page }) => {
      await open(page, 'index.html');
      await page
        .getByRole('link', { name: /ByteDance talks with Washington/ })
        .first()
        .click();
      await page.locator('#b3').getByRole('link', { name: 'Oracle Corp' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oracle');
      await page.getByRole('link', { name: 'TT, paragraph 3' }).click();
      await expect(page).toHaveURL(/sources\/003-[a-z0-9]+\.html#b3$/);
      await expect(target(page)).toContainText('Walmart Inc has joined forces with Microsoft Corp');
      await expect(target(page)).toBeInViewport();
    });

    test('from a sentence of a chapter to the words it rests on, and on to the line of the file', async ({
      page,
    }) => {
      await open(page, 'story.html');
      await page.getByRole('link', { name: /^The accusation/ }).click();
      await page.locator('.prose').getByRole('link', { name: 'FT ¶22' }).first().click();
      const words = fold(await target(page).innerText());
      const paragraph = page.locator('.block', { has: page.locator(':target') });
      expect(words.length).toBeGreaterThan(20);
      await expect(target(page)).toBeInViewport();
      await paragraph.getByRole('link', { name: /^Line \d+ of the file$/ }).click();
      expect(fold(await target(page).innerText())).toContain(words);
      const line = Number(new URL(page.url()).hash.slice('#L'.length));
      expect(fold(seedLines('001_b9a450803177071d.txt')[line - 1] ?? '')).toContain(words);
    });

    test("from a claim to the other side's denial", async ({ page }) => {
      await open(page, 'claims.html');
      await page.getByRole('link', { name: /are feeding data directly/ }).click();
      const docket = page.locator('.docket').first();
      await expect(docket.locator('div', { hasText: 'Denied by' }).first()).toContainText('TikTok');
      await docket.locator('div', { hasText: 'Answered by' }).first().getByRole('link').first().click();
      await expect(page.locator('.kicker')).toHaveText('Denial');
      await expect(page.locator('main')).toContainText('never shared');
    });

    test('the timeline, narrowed to one name', async ({ page }) => {
      await open(page, 'timeline.html');
      const all = await page.locator('.timeline-month li').count();
      await page
        .locator('.filter')
        .getByRole('link', { name: /^Microsoft \d+$/ })
        .click();
      await expect(page).toHaveURL(/timeline\/microsoft\.html$/);
      const own = await page.locator('.timeline-month li').count();
      expect(own).toBeGreaterThan(0);
      expect(own).toBeLessThan(all);
    });
  });
}

const questions = [
  [
    'What was ordered, by whom, under which law.',
    /International Emergency Economic Powers Act/,
    /The order of 6 August/,
  ],
  ['Why, and who disputes it.', /denies.*sued/, /The accusation/],
  ['What a sale would have contained.', /1,500 TikTok staff/, /Microsoft’s offer/],
  ['What the dates mean.', /15 September 2020.*20 September 2020.*45 days/, /Counting the days/],
  ['What China did.', /28 August 2020.*export/, /Beijing’s lever/],
  ['What nobody reported.', /no price/, /What the five texts do not say/],
] as const;

test('a reader’s questions are answered on the front page, with citations, and a chapter further on', async ({
  page,
}) => {
  for (const [question, answer, chapter] of questions) {
    await page.goto(toFileAddress('index.html'));
    const paragraph = page.locator('.answer p', { has: page.getByText(question, { exact: true }) });
    await expect(paragraph).toContainText(answer);
    if (question !== 'What nobody reported.')
      expect(await paragraph.locator('a.citation').count()).toBeGreaterThan(2);
    await paragraph.locator('a[href^="chapters/"]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(chapter);
  }
});

test('styles and type arrive, from a host and from a folder, and nothing else is asked for', async ({
  page,
}) => {
  for (const address of [toFileAddress('index.html'), `${host.address}index.html`]) {
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
    await page.goto(address);
    const family = await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily);
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].some(
        ({ family, status }) => family.includes('Source Serif 4') && status === 'loaded',
      );
    });
    expect(family).toContain('Source Serif 4');
    expect(loaded).toBe(true);
    expect(failed).toEqual([]);
  }
});

test('every removed line of 003 unfolds where it stood, with its rule', async ({ page }) => {
  await page.goto(toFileAddress('sources/003-f6c7480c647dcafb.html'));
  const seams = page.locator('details.seam');
  const lines = seedLines('003_f6c7480c647dcafb.txt').slice(23, 27);
  await expect(seams).toHaveCount(lines.length);
  for (const [at, line] of lines.entries()) {
    const seam = seams.nth(at);
    await expect(seam.locator('.removed')).toBeHidden();
    await seam.locator('summary').click();
    await expect(seam.locator('.removed')).toBeVisible();
    expect(fold(await seam.locator('.removed > p').first().innerText())).toBe(fold(line));
    await expect(seam.locator('.why')).toContainText('Rule');
  }
});

test('the whole file stands beneath the text, line by line', async ({ page }) => {
  await page.goto(toFileAddress('sources/003-f6c7480c647dcafb.html'));
  const lines = seedLines('003_f6c7480c647dcafb.txt');
  await expect(page.locator('.original > li')).toHaveCount(lines.length);
  expect(await page.locator('#L16').innerText()).toContain(lines[15]);
});

test('one control takes all annotations away', async ({ page }) => {
  await page.goto(toFileAddress('sources/003-f6c7480c647dcafb.html'));
  const notes = page.locator('.text .note');
  await expect(notes.first()).toBeVisible();
  await page.getByLabel('Text without annotations').check();
  for (const note of await notes.all()) await expect(note).toBeHidden();
});

test('a name shows its card under the pointer, without a script', async ({ page }) => {
  await page.goto(toFileAddress('sources/003-f6c7480c647dcafb.html'));
  const card = page.locator('#card-entries-organizations-oracle');
  test.fail(
    !(await page.evaluate(() => 'interestForElement' in HTMLAnchorElement.prototype)),
    'this browser has no hover cards',
  );
  await expect(card).toBeHidden();
  await page.locator('#b3').getByRole('link', { name: 'Oracle Corp' }).hover();
  await expect(card).toBeVisible();
});

test('on paper the removed text stands too', async ({ page }) => {
  await page.goto(toFileAddress('sources/003-f6c7480c647dcafb.html'));
  await page.emulateMedia({ media: 'print' });
  for (const removed of await page.locator('.removed').all()) {
    expect((await removed.boundingBox())?.height).toBeGreaterThan(20);
  }
});

test('on paper each line of a file stands once: in its text, kept or removed, and not again as a file', async ({
  page,
}) => {
  for (const [name, file] of [
    ['000-a85c1d803cd0b749', '000_a85c1d803cd0b749.txt'],
    ['003-f6c7480c647dcafb', '003_f6c7480c647dcafb.txt'],
  ] as const) {
    await page.goto(toFileAddress(`sources/${name}.html`));
    await page.emulateMedia({ media: 'print' });
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
    const printed = letters(
      await page.evaluate(() => {
        for (const added of document.querySelectorAll('.text :is(.note, .label, .gap, .why, .numbers)'))
          added.remove();
        return (document.querySelector('.text') as HTMLElement).innerText;
      }),
    );
    for (const line of seedLines(file)) expect(printed).toContain(letters(line));
    await expect(page.locator('.original')).toBeHidden();
  }
});

test('a source of a few pages prints on a few pages', async ({ page }) => {
  await page.goto(toFileAddress('sources/000-a85c1d803cd0b749.html'));
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(8);
});

test('a host shows the page for what is missing in the site’s own style, at any depth', async ({ page }) => {
  for (const missing of ['nobody.html', 'entries/people/nobody.html']) {
    const response = await page.goto(host.address + missing);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such page');
    const masthead = page.locator('.masthead');
    expect(await masthead.evaluate((element) => getComputedStyle(element).display)).toBe('flex');
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily)).toContain(
      'Source Serif 4',
    );
  }
});

test('the search page lists every page without scripts', async ({ page }) => {
  await page.goto(toFileAddress('search.html'));
  await expect(page.getByRole('link', { name: 'Grindr', exact: true })).toBeVisible();
  await expect(page.locator('#search-form')).toBeHidden();
});

test.describe('with scripts', () => {
  test.use({ javaScriptEnabled: true });

  test('from a missing page at any depth a link leads to the front page', async ({ page }) => {
    for (const missing of ['nobody.html', 'sources/nobody.html', 'entries/people/nobody.html']) {
      await page.goto(host.address + missing);
      await page.getByRole('link', { name: 'front page' }).click();
      await expect(page).toHaveURL(`${host.address}index.html`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/forced sale/);
    }
  });

  test('the search finds a paragraph and leads to it, from a folder', async ({ page }) => {
    await page.goto(toFileAddress('search.html'));
    await page.getByRole('searchbox').fill('puzzle pieces');
    await page.locator('.results').getByRole('link', { name: 'TT ¶21' }).click();
    await expect(target(page)).toContainText('conclusively link');
  });

  test('what is typed is never read as HTML', async ({ page }) => {
    await page.goto(toFileAddress('search.html'));
    await page.getByRole('searchbox').fill('<img src=x onerror=alert(1)> TikTok');
    await expect(page.locator('.results img')).toHaveCount(0);
  });
});
