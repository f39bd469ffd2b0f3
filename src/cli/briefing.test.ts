import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { toPageList } from '../publishing/briefing/to-page-list.ts';
import { type PdfText, readPdfText } from './pdf-text.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'sourcebook-briefing-'));
const build = () => {
  execFileSync(process.execPath, [join(root, 'src/cli/main.ts'), 'build', dir], { stdio: 'pipe' });
  return readFileSync(join(dir, 'dist', 'briefing.pdf'));
};
let bytes: Buffer;
let text: PdfText;
let main: Element;

before(async () => {
  for (const name of ['seeds', 'content']) cpSync(join(root, name), join(dir, name), { recursive: true });
  bytes = build();
  text = await readPdfText(bytes);
  const { document } = parseHTML(readFileSync(join(dir, 'dist', 'briefing.html'), 'utf8'));
  main = document.querySelector('main') ?? assert.fail('no main');
});
after(() => rmSync(dir, { recursive: true, force: true }));

/**
 * Letters and digits alone: line ends, list marks and ligatures do not count as words. Nor do ʻ and ʼ, as which the PDF
 * has quotation marks that look the same.
 */
const toLetters = (words: string) => words.normalize('NFKC').replace(/[^\p{L}\p{N}]|[ʻʼ]/gu, '');

/** Main text of briefing.html, each page number that paper adds put in from where the PDF's own destinations lie. */
function toExpected(): string {
  const page = (id: string) => text.destinations.get(id) ?? assert.fail(`no destination ${id}`);
  for (const place of main.querySelectorAll('[data-page-of]')) {
    const number = page(place.getAttribute('data-page-of') ?? '');
    place.textContent = place.classList.contains('page-ref') ? ` (page ${number})` : `${number}`;
  }
  for (const list of main.querySelectorAll('[data-pages]')) {
    const ids = [...list.querySelectorAll('a')].map((link) => (link.getAttribute('href') ?? '').slice(1));
    const ranges = toPageList(ids, text.destinations);
    assert.ok(ranges.length > 0, `no page for ${ids.join(' ')}`);
    list.textContent = ranges.map((range) => range.text).join(', ');
  }
  return toLetters(main.textContent ?? '');
}

test('every word of briefing.html is in the PDF, in order, none lost and none twice; so is every page number', () => {
  const [expected, printed] = [toExpected(), toLetters(text.text)];
  let at = 0;
  while (at < expected.length && expected[at] === printed[at]) at++;
  const around = (words: string) => words.slice(Math.max(0, at - 40), at + 60);
  assert.equal(around(printed), around(expected));
  assert.equal(printed.length, expected.length);
});

test('every link within the briefing leads to something that is there', () => {
  const dead = [...main.querySelectorAll('a[href^="#"]')]
    .map((link) => (link.getAttribute('href') ?? '').slice(1))
    .filter((id) => !main.querySelector(`[id="${id}"]`));
  assert.deepEqual(dead, []);
  const ids = [...main.querySelectorAll('[id]')].map((element) => element.getAttribute('id'));
  assert.equal(new Set(ids).size, ids.length, 'an id is there twice');
});

test('heads and foot stand on every page but the cover', () => {
  const title = main.querySelector('h1')?.textContent ?? '';
  assert.deepEqual(text.pages[0]?.artifacts, []);
  for (const [at, { artifacts }] of text.pages.entries()) {
    const all = artifacts.join(' ');
    assert.ok(at === 0 || all.includes(title), `page ${at + 1}: ${all}`);
    assert.ok(at === 0 || all.includes(`page ${at + 1} of ${text.pages.length}`), `page ${at + 1}: ${all}`);
  }
});

test('every part has its own head, on its first page and until the next begins', () => {
  const headings = text.elements.filter(({ role, text }) => /^H[23]$/.test(role) && text.trim() !== '');
  const parts = [...main.querySelectorAll('.briefing-part, .briefing-contents')].map((part) => {
    const title = toLetters(part.querySelector('h2, h3')?.textContent ?? '?');
    const heading = headings.find((one) => toLetters(one.text) === title);
    return { page: heading?.page ?? assert.fail(`no heading ${title}`), head: title.slice(0, 40) };
  });
  for (let page = parts[0]?.page ?? 0; page <= text.pages.length; page++) {
    const part = parts.findLast((one) => one.page <= page);
    const told = toLetters(text.pages[page - 1]?.artifacts.join(' ') ?? '');
    assert.ok(told.includes(part?.head ?? '?'), `page ${page}: ${told} without ${part?.head}`);
  }
});

test('the answer in brief keeps to one page', () => {
  const page = text.destinations.get('answer') ?? assert.fail('no answer');
  assert.equal(text.destinations.get('contents') ?? page + 1, page + 1);
  const [answer, next] = [page, page + 1].map((number) => toLetters(text.pages[number - 1]?.text ?? ''));
  assert.ok(answer?.endsWith(toLetters(main.querySelector('#answer')?.textContent ?? '').slice(-60)));
  assert.ok(next?.startsWith('Contents'), next?.slice(0, 60));
});

test('headings are tagged, no level left out, none alone at the foot of its page', () => {
  // A heading before which a page is begun has an empty stretch on the page before.
  const headings = text.elements.filter((one) => /^H\d$/.test(one.role) && one.text.trim() !== '');
  const levels = headings.map(({ role }) => Number(role[1]));
  assert.equal(levels.length, main.querySelectorAll('h1, h2, h3, h4').length);
  levels.forEach((level, at) => {
    assert.ok(level <= (levels[at - 1] ?? 0) + 1, `heading ${at + 1}: ${level}`);
  });
  text.pages.forEach((page, at) => {
    const last = headings.findLast((one) => one.page === at + 1);
    if (at > 0 && last)
      assert.ok(!page.text.trimEnd().endsWith(last.text.trim()), `page ${at + 1}: ${last.text}`);
  });
  assert.deepEqual(text.language, 'en');
  assert.equal(text.outline.length, levels.length);
});

test('nothing leaves the paper or stands on other words, and no address of this machine is in it', () => {
  for (const { right, width } of text.pages) assert.ok(right < width - 30, `${right} of ${width}`);
  assert.deepEqual(
    text.pages.flatMap(({ overprints }, at) => overprints.map((words) => `page ${at + 1}: ${words}`)),
    [],
  );
  assert.equal(bytes.includes('file:'), false);
});

test('a second build gives the same file', () => {
  const [html, css] = ['briefing.html', 'assets/briefing.css'].map((file) => join(dir, 'dist', file));
  const before = [html, css].map((file) => readFileSync(file ?? '', 'utf8'));
  const again = build();
  assert.ok([html, css].every((file, at) => readFileSync(file ?? '', 'utf8') === before[at]));
  assert.ok(again.equals(bytes));
});
