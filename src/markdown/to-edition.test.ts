import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallDossier, toFiles } from '../pipeline/small-dossier.ts';
import { runPipeline } from '../pipeline.ts';

const options = { untitled: 'Untitled', generator: 'test' };
const render = (replaced: Record<string, string> = {}) =>
  runPipeline(toFiles(smallDossier, replaced), options).edition();

test('a citation leads to the very words that it quotes, and they bear that id', () => {
  const { pages, blocks } = render();
  const href = /class="citation" href="\.\.\/sources\/harbour\.html#(b3-c\d+-\d+)"/.exec(
    pages['chapters/01-the-pier']?.html ?? '',
  )?.[1];
  assert.ok(href);
  assert.match(blocks['harbour#b3'] ?? '', new RegExp(`<span class="cited" id="${href}">not safe</span>`));
});

test('a citation without a quotation leads to the block', () => {
  assert.match(render().pages['chapters/01-the-pier']?.html ?? '', /href="\.\.\/sources\/harbour\.html#b4"/);
});

test('names of a block lead to their entries, relative to the page', () => {
  assert.match(
    render().blocks['harbour#b3'] ?? '',
    /<a class="mention" href="\.\.\/entries\/people\/ines-haldorsen\.html" [^>]*>Haldorsen<\/a>/,
  );
});

test('the first paragraph is the lead, passages bear anchors, the editor’s own is marked', () => {
  const page = render().pages['chapters/01-the-pier'];
  assert.match(page?.lead ?? '', /^It is “not safe”/);
  assert.ok(!page?.rest.includes('not safe'));
  assert.match(page?.rest ?? '', /<p id="p2">/);
  assert.match(page?.rest ?? '', /<aside class="editor"/);
});

test('headings are linked by their slugs, and none can take an id of the page', () => {
  const chapter = smallDossier['content/chapters/01-the-pier.md'] as string;
  const own = (text: string) => `\n:::editor\n${text}\n:::\n`;
  const link = own('See [there](01-the-pier.md#main) and [this](01-the-pier.md#p2).');
  const page = `${chapter}\n## Main 2\n${own('One.')}\n## Main\n${own('Two.')}\n## Main\n${link}\n## P2\n${own('Four.')}`;
  const { html, headings } =
    render({ 'content/chapters/01-the-pier.md': page }).pages['chapters/01-the-pier'] ?? assert.fail();
  assert.deepEqual(
    headings.map(({ id }) => id),
    ['h-main-2', 'h-main', 'h-main-3', 'h-p2'],
  );
  assert.match(html, /href="01-the-pier\.html#h-main"/);
  assert.match(html, /href="01-the-pier\.html#p2"/);
});

test('nothing of a seed or of an authored page becomes markup', () => {
  const seed = `${smallDossier['seeds/island.txt']}\n<script>alert(1)</script><img src=x onerror=alert(1)> http://a.b/x<img src=x onerror=alert(1)>\n`;
  const page = `${smallDossier['content/chapters/01-the-pier.md']}\n:::editor\n<script>alert(1)</script> <b onclick=x>b</b> [x](javascript:alert(1)) [y](data:text/html,x) ![z](https://evil.example/z.png)\n:::\n`;
  const { blocks, pages } = render({ 'seeds/island.txt': seed, 'content/chapters/01-the-pier.md': page });
  const html = [...Object.values(blocks), ...Object.values(pages).map(({ html }) => html)].join('');
  const bad = [
    /<script/i,
    /<img/i,
    /<b\b/i,
    /<[^>]*\son\w+=/i,
    /<[^>]*\ssrc=/i,
    /href="(?:javascript|data):/i,
  ];
  for (const pattern of bad) assert.doesNotMatch(html, pattern);
  assert.ok(Object.values(blocks).some((block) => block.includes('&#x3C;script>alert(1)')));
});

test('items of a tight list hold no paragraph, an item of two paragraphs does; a page that opens with a heading has no lead', () => {
  const chapter = smallDossier['content/chapters/01-the-pier.md'] as string;
  const head = chapter.slice(0, chapter.indexOf('---', 3) + 4);
  const cited = (text: string) => `${text} [HP ¶3](../sources/harbour.md#b3).`;
  const page = (body: string) =>
    render({ 'content/chapters/01-the-pier.md': `${head}\n${body}\n` }).pages['chapters/01-the-pier'] ??
    assert.fail();
  const tight = page(`${cited('It began')}\n\n- ${cited('One')}\n- ${cited('Two')}`).html;
  assert.match(tight, /<li id="p2">One <a/);
  assert.match(tight, /<li id="p3">Two <a/);
  const loose = page(`${cited('It began')}\n\n- ${cited('One')}\n\n  ${cited('Two')}`).html;
  assert.match(loose, /<li>\s*<p id="p2">One <a[\s\S]*<p id="p3">Two <a/);
  const headed = page(`## What\n\n${cited('It began')}`);
  assert.equal(headed.lead, '');
  assert.match(headed.rest, /^<h2 id="h-what">What<\/h2>/);
});
