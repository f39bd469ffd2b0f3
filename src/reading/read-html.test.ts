import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SourceText } from '../text/source-text.ts';
import { readSeed } from './read-seed.ts';

const read = (html: string): SourceText => readSeed({ file: 'a.html', bytes: Buffer.from(html), name: 'a' });
const sentence = (n: number) =>
  `Sentence number ${n} tells what the harbour board of the town decided on that day, and why, and what it cost.`;
const paragraph = (n: number) => `${sentence(n)} ${sentence(n + 100)}`;
const paragraphs = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `<p>${paragraph(from + at)}</p>`).join('\n');
const page = (inside: string, head = '') =>
  `<!doctype html>\n<html lang="en"><head><title>Board keeps its cranes</title>${head}</head>\n<body>${inside}</body></html>`;
const mainTexts = (html: string) =>
  read(html).blocks.flatMap(({ text, markup }) => (markup?.main ? [text] : []));
const find = (html: string, words: string) => read(html).blocks.find(({ text }) => text.includes(words));

test('blocks are block-level elements, with their place and lines in the file', () => {
  const html = page(
    '<div><h2>Head &amp; <i>more</i></h2>\n<p>One\n  two&nbsp;three.</p>text <b>outside</b>\n<ul><li><p>item</p><li>second</ul><table><tr><th>a<th>b<tr><td>c<td>d</table></div>',
  );
  const { seed, blocks } = read(html);
  assert.deepEqual(
    blocks.map(({ text, lines, markup }) => [markup?.element, ...lines, text]),
    [
      ['h2', 3, 3, 'Head & more'],
      ['p', 4, 5, 'One two three.'],
      ['div', 5, 5, 'text outside'],
      ['li', 6, 6, 'item'],
      ['li', 6, 6, 'second'],
      ['tr', 6, 6, 'a | b'],
      ['tr', 6, 6, 'c | d'],
    ],
  );
  assert.equal(seed.slice(blocks[1]?.origin.start, blocks[1]?.origin.end), 'One\n  two&nbsp;three.');
});

test('two line breaks in a row end a block, one does not', () => {
  assert.deepEqual(
    read(page('<div>one<br>two<br><br>three</div>')).blocks.map(({ text }) => text),
    ['one two', 'three'],
  );
});

test('a table that only lays out the page is no row of data', () => {
  const html = page(`<table><tr><td><p>First.</p><p>Second.</p></td><td><ul><li>menu</ul></td></tr></table>`);
  assert.deepEqual(
    read(html).blocks.map(({ text }) => text),
    ['First.', 'Second.', 'menu'],
  );
});

test('scripts, styles and what the page hides are no text', () => {
  const html = page(
    '<p>Seen.</p><script>var hidden = 1</script><style>p{}</style><p hidden>hidden</p><div style="color:red; display: none"><p>hidden</p></div><noscript>hidden</noscript><template><p>hidden</p></template><select><option>hidden</select><!-- hidden --><svg><title>hidden</title></svg>',
  );
  assert.deepEqual(
    read(html).blocks.map(({ text }) => text),
    ['Seen.'],
  );
});

test('the article is main; what stands around it is there too, and not', () => {
  const html = page(
    `<nav><ul><li><a href="/">Home</a></li></ul></nav><h1>Board keeps its cranes</h1><article>${paragraphs(1, 8)}</article><div class="sidebar"><a href="/x">Most read here</a></div><footer>All rights</footer>`,
  );
  const { blocks } = read(html);
  const part = (words: string) => blocks.find(({ text }) => text.includes(words))?.markup;
  assert.deepEqual(mainTexts(html), [
    'Board keeps its cranes',
    ...Array.from({ length: 8 }, (_, at) => paragraph(at + 1)),
  ]);
  assert.equal(part('Home')?.main, false);
  assert.equal(part('Home')?.region, 'navigation');
  assert.equal(part('Home')?.linkDensity, 1);
  assert.equal(part('Most read here')?.main, false);
});

test('parts that the page names are told from the article they stand in', () => {
  const parts = {
    caption:
      '<figure><img src="a"><figcaption>A crane on the quay, seen from the sea in winter</figcaption></figure>',
    'related-link':
      '<div class="related-stories"><p>Another story about something else that happened elsewhere.</p></div>',
    newsletter:
      '<section class="newsletterSignup"><p>Get all of the news from the harbour in your mailbox each day.</p></section>',
    'author-bio':
      '<div class="author-bio"><p>The author writes about harbours and lives by the sea with two cats.</p></div>',
  };
  for (const [region, part] of Object.entries(parts)) {
    const words = />([^<]{20,})</.exec(part)?.[1] ?? 'nothing';
    const html = page(`<article>${paragraphs(1, 5)}${part}${paragraphs(6, 10)}</article>`);
    assert.deepEqual([find(html, words)?.markup?.main, find(html, words)?.markup?.region], [false, region]);
    assert.equal(mainTexts(html).length, 10);
  }
});

test('an article is not taken for a part by the name of its own element', () => {
  const html = page(
    `<div class="related-layout share sidebar-page"><article class="newsletter-post">${paragraphs(1, 8)}</article></div>`,
  );
  assert.equal(mainTexts(html).length, 8);
});

test('text in like elements after an advertisement belongs to the article', () => {
  const html = page(
    `<main><h1>Board keeps its cranes</h1><div class="chunk body">${paragraphs(1, 10)}</div><div class="ad-slot"><p>Advertisement</p></div><div class="chunk body">${paragraphs(11, 13)}</div></main>`,
  );
  assert.equal(mainTexts(html).filter((text) => text.startsWith('Sentence')).length, 13);
  assert.equal(find(html, 'Advertisement')?.markup?.main, false);
});

test('another story in an article element of its own does not', () => {
  const html = page(
    `<article class="story"><h1>Board keeps its cranes</h1>${paragraphs(1, 12)}</article><article class="story"><h1>Other story</h1>${paragraphs(31, 32)}</article>`,
  );
  assert.equal(mainTexts(html).filter((text) => text.startsWith('Sentence')).length, 12);
});

test('short lines of dialogue, sub-headings, lists with links and quoted posts stay', () => {
  const inside =
    '<p>“No.”</p><h2>What comes next</h2><ul><li><a href="/a">The order</a> of the court, in full</li></ul><div class="social-embed"><blockquote class="twitter-tweet"><p>The cranes stay where they are, says the board of the harbour.</p></blockquote></div>';
  const texts = mainTexts(page(`<article>${paragraphs(1, 5)}${inside}${paragraphs(6, 9)}</article>`));
  for (const words of ['“No.”', 'What comes next', 'The order of the court, in full', 'The cranes stay']) {
    assert.ok(
      texts.some((text) => text.startsWith(words)),
      words,
    );
  }
});

test('a paragraph that is a link points elsewhere', () => {
  const link = '<p><a href="/x">Harbour board loses another case in court</a></p>';
  const block = find(
    page(`<article>${paragraphs(1, 5)}${link}${paragraphs(6, 9)}</article>`),
    'loses another',
  );
  assert.deepEqual([block?.markup?.main, block?.markup?.region], [false, 'related-link']);
});

test('metadata: JSON-LD before meta before elements', () => {
  const head = `<meta property="og:title" content="Board keeps cranes | The Quay"><meta property="og:site_name" content="The Quay"><meta name="author" content="By Ann Doe">
    <link rel="canonical" href="https://quay.example/cranes"><meta name="copyright" content="© The Quay">
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","@id":"#o","name":"Quay Media"},
    {"@type":"NewsArticle","headline":"Board keeps its
 cranes","datePublished":"2020-08-02T23:10:00-04:00","dateModified":"2020-08-04","publisher":{"@id":"#o"},"author":[{"@type":"Person","name":"Ann Doe"},{"name":"Bo Ek"}],"inLanguage":"en-GB"}]}</script>`;
  assert.deepEqual(read(page('<p>Text.</p>', head)).stated, {
    title: 'Board keeps its cranes',
    publisher: 'Quay Media',
    authors: ['Ann Doe', 'Bo Ek'],
    published: '2020-08-02',
    updated: '2020-08-04',
    language: 'en',
    url: 'https://quay.example/cranes',
    rights: '© The Quay',
  });
});

test('metadata without JSON-LD, and with a broken one', () => {
  const head = `<meta property="og:title" content="Cranes stay - The Quay"><meta property="og:site_name" content="The Quay"><script type="application/ld+json">{"@type":</script>`;
  assert.deepEqual(read(page('<time datetime="2020-08-02">Sunday</time><p>Text.</p>', head)).stated, {
    title: 'Cranes stay',
    publisher: 'The Quay',
    published: '2020-08-02',
    language: 'en',
  });
});

test('what a page does not state is not made up', () => {
  assert.deepEqual(read('<p>Published on 2 August 2020 by Ann Doe.</p>').stated, {});
});

test('deep nesting gives a page, and nesting without end is refused', () => {
  const deep = `${'<div>'.repeat(2000)}word${'</div>'.repeat(2000)}`;
  assert.deepEqual(
    read(deep).blocks.map(({ text }) => text),
    ['word'],
  );
  assert.throws(() => read(`${'<div>'.repeat(20_000)}word`), /nested too deeply/);
});

test('an element or comment that nothing ends does not swallow the page', () => {
  for (const start of ['<script>', '<style type="a">', '<textarea rows=3>', '<title>', '<!--']) {
    const texts = read(`<p>First.</p>${start}<p>Second.</p>`).blocks.map(({ text }) => text);
    assert.deepEqual(texts, ['First.', 'Second.'], start);
  }
});

test('markup in text is text, and controls are dropped', () => {
  const { blocks } = read('<p>&lt;script&gt;alert(1)&lt;/script&gt; a\x1bb&#x202e;c</p>');
  assert.equal(blocks[0]?.text, '<script>alert(1)</script> ab\u202ec\u202c');
});

test('a head or paragraphs that nothing ends do not swallow the page', () => {
  assert.deepEqual(
    read('<html><head><title>T</title><meta name=a content=b><body><p>One.<p>Two.').blocks.map(
      ({ text }) => text,
    ),
    ['One.', 'Two.'],
  );
});

test('a piece of a page and a short one are read, and are article where nothing tells', () => {
  assert.deepEqual(mainTexts('<p>Only one short line.</p>'), ['Only one short line.']);
  assert.deepEqual(mainTexts('No element <b>around</b> it.<p>Then one.'), [
    'No element around it.',
    'Then one.',
  ]);
  const piece = `<div id="piece" class="page">${paragraphs(1, 9)}</div>`;
  assert.equal(mainTexts(piece).length, 9);
});

const anyPage = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'<p> </p> <div> </div> <html> <head> <body> </body> <table> <tr> <td> <li> <h1> <a> </a> <br> <br><br> <article> <title> <b>'.split(
          ' ',
        ),
      ),
      fc.constantFrom(paragraph(1), 'word', ' ', '&amp;', '<', '\n', '\ue000\ue001'),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('any page is read or refused as empty, its blocks in their order and within the seed', () => {
  fc.assert(
    fc.property(anyPage, (html) => {
      let source: SourceText;
      try {
        source = read(html);
      } catch (error) {
        assert.match(String(error), /the seed is empty/);
        assert.doesNotMatch(html.replace(/<[^>]*>?/g, ''), /word/);
        return;
      }
      let end = 0;
      for (const { origin, text, span } of source.blocks) {
        assert.ok(origin.start >= end && origin.end > origin.start && origin.end <= source.seed.length);
        assert.equal(source.text.slice(span.start, span.end), text);
        end = origin.end;
      }
    }),
    { seed: 11, numRuns: 300 },
  );
});

test('a page without text is refused', () => {
  assert.throws(() => read(page('<script>1</script><p hidden>x</p>')), /empty/);
});
