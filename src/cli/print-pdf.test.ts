import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type PdfText, readPdfText } from './pdf-text.ts';
import { type Printed, printPdf } from './print-pdf.ts';

const filler = (words: number) => Array.from({ length: words }, (_, at) => `word${at}`).join(' ');
const note = (text: string) => `<span class="note">${text}</span>`;

/** A briefing made up: three parts of several pages, contents, cross-references, an index, notes at the foot of pages. */
const html = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>t</title><style>
  @page { margin: 20mm; @bottom-right { content: "page " counter(page) " of " counter(pages) } }
  body { margin: 0; font: 11pt serif } section { break-before: page }
  p { inline-size: 115mm } .note { float: right; clear: right; inline-size: 40mm; margin-inline-end: -50mm }
</style></head><body><main>
  <h1>A title that is long enough to be broken into two lines on paper, and then some</h1>
  <ol>${['a', 'b', 'c'].map((id) => `<li><a href="#${id}">Part ${id}</a> <span class="page" data-page-of="${id}"></span></li>`).join('')}</ol>
  <p>See <a href="#c">c</a><span class="page-ref" data-page-of="c"></span>; <a href="out.html">out</a>; <a href="https://example.org/">web</a>.</p>
  ${['a', 'b', 'c'].map((id) => `<section id="${id}"><h2>Part ${id}</h2>${Array.from({ length: 12 }, (_, at) => `<p id="${id}${at}">${filler(120)} ${note(`note ${id}${at} ${filler(12)}`)}</p>`).join('')}</section>`).join('')}
  <section id="index"><h2>Index</h2><p>Name, <span data-pages><a href="#a0">A 0</a>, <a href="#a1">A 1</a>, <a href="#c11">C 11</a></span></p></section>
</main></body></html>`;

const info = { title: 'T', author: 'A', subject: 'S', generator: 'G', date: '2020-09-12' };
let folder = '';
let printed: Printed;
let text: PdfText;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourcebook-print-'));
  await writeFile(join(folder, 'briefing.html'), html);
  printed = await printPdf({ file: join(folder, 'briefing.html'), paper: 'a4', info });
  text = await readPdfText(printed.bytes);
});
after(() => rm(folder, { recursive: true, force: true }));

test('page numbers settle, and are those of the pages on which their targets stand', () => {
  assert.equal(printed.settled, true);
  assert.equal(printed.passes, 2);
  assert.ok(printed.pageCount > 6);
  const pageOf = (id: string) => text.destinations.get(id) ?? assert.fail(`no ${id}`);
  for (const id of ['a', 'b', 'c']) {
    assert.ok(text.pages[pageOf(id) - 1]?.text.startsWith(`Part ${id}`), id);
    assert.ok(text.pages[0]?.text.includes(`Part ${id} ${pageOf(id)}`), id);
  }
  assert.ok(text.pages[0]?.text.includes(`(page ${pageOf('c')})`));
  const index = text.pages.at(-1)?.text ?? '';
  assert.ok(index.endsWith(`Name, ${pageOf('a0')}, ${pageOf('c11')}`), index);
});

test('each note is there once, on paper, on the page of the words beside it', () => {
  for (const id of ['a', 'b', 'c'])
    for (let at = 0; at < 12; at++) {
      const pages = text.pages.filter((page) => page.text.includes(`note ${id}${at} `));
      assert.equal(pages.length, 1, `note ${id}${at}`);
    }
  for (const page of text.pages) assert.ok(page.right <= page.width, `${page.right} of ${page.width}`);
});

test('the outline has the headings’ words, broken lines or not; the language is the document’s', () => {
  assert.deepEqual(text.outline, [
    'A title that is long enough to be broken into two lines on paper, and then some',
    'Part a',
    'Part b',
    'Part c',
    'Index',
  ]);
  assert.equal(text.language, 'de');
});

test('every page tells which of how many it is', () => {
  text.pages.forEach(({ artifacts }, at) => {
    assert.ok(artifacts.join('').includes(`page ${at + 1} of ${printed.pageCount}`), artifacts.join('|'));
  });
});

test('printed again it is the same to the byte, from another folder too, and names no file of this machine', async () => {
  const other = await mkdtemp(join(tmpdir(), 'sourcebook-print-again-'));
  await writeFile(join(other, 'briefing.html'), html);
  const again = await printPdf({ file: join(other, 'briefing.html'), paper: 'a4', info });
  await rm(other, { recursive: true });
  assert.deepEqual(Buffer.from(again.bytes), Buffer.from(printed.bytes));
});

test('Letter is Letter', async () => {
  const letter = await printPdf({ file: join(folder, 'briefing.html'), paper: 'letter', info });
  const [page] = (await readPdfText(letter.bytes)).pages;
  assert.equal(Math.round(page?.width ?? 0), 612);
});
