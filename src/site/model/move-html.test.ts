import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveHtml, toPlainText } from './move-html.ts';

test('links of a block hold on another page, and its ids are gone', () => {
  const html = '<a class="mention" href="../entries/people/x.html" id="m">X</a> <a href="#b3">¶</a>';
  assert.equal(
    moveHtml({ html, from: 'sources/a', to: 'entries/products/y' }),
    '<a class="mention" href="../people/x.html">X</a> <a href="../../sources/a.html#b3">¶</a>',
  );
});

test('a link to the page itself is marked', () => {
  const html = '<a href="../entries/people/x.html">X</a>';
  assert.equal(
    moveHtml({ html, from: 'sources/a', to: 'entries/people/x' }),
    '<a href="x.html" aria-current="page">X</a>',
  );
});

test('addresses outside the site and text that looks like a tag are left alone', () => {
  const html = '<a href="https://example.org/a.html">a</a> &lt;a href="../x.html" id="q">';
  assert.equal(moveHtml({ html, from: 'sources/a', to: 'index' }), html);
});

test('plain text has no tags, no machine notes, and its characters back', () => {
  const html =
    'A &#x3C;b> &amp; <time>on Sunday</time><span class="note resolved" aria-hidden="true">2 August</span>.';
  assert.equal(toPlainText(html), 'A <b> & on Sunday.');
});
