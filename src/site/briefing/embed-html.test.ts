import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findIds, toTargets } from './briefing-targets.ts';
import { embedAddress, embedHtml } from './embed-html.ts';

const path = 'chapters/03-cfius';
const targets = toTargets(
  new Set([
    'chapters_03-cfius',
    'chapters_04-next',
    'sources_a',
    'sources_a_b2',
    'sources_a_b2-c1-5',
    'entries_people_x',
  ]),
  ['timeline'],
);
const embed = (html: string, chapter?: number) =>
  embedHtml({ html, path, targets, ...(chapter === undefined ? {} : { chapter }) });
const address = (href: string) => embedAddress({ href, path, targets });

test('ids bear the name of their page', () => {
  assert.equal(embed('<p id="p3">x</p>'), '<p id="chapters_03-cfius_p3">x</p>');
  assert.deepEqual(findIds('<p id="p3">a &lt;b id="no"></p>', path), ['chapters_03-cfius_p3']);
});

test('links lead within the briefing where they can, to the nearest place that is there', () => {
  assert.equal(address('../sources/a.html#b2-c1-5'), '#sources_a_b2-c1-5');
  assert.equal(address('../sources/a.html#b2-c7-9'), '#sources_a_b2');
  assert.equal(address('../sources/a.html#b9'), '#sources_a');
  assert.equal(address('04-next.html'), '#chapters_04-next');
  assert.equal(address('../timeline.html'), '#timeline');
});

test('links lead to the site where the briefing leaves a page out, and elsewhere as they are', () => {
  assert.equal(address('../claims/c.html#p1'), 'claims/c.html#p1');
  assert.equal(address('../glossary.html'), 'glossary.html');
  assert.equal(address('https://example.org/a.html'), 'https://example.org/a.html');
});

test('a chapter’s headings and paragraphs are numbered, a cross-reference has room for its page', () => {
  assert.equal(
    embed('<h2 id="why">Why?</h2><p id="p1">See <a href="04-next.html">next</a>.</p><h2 id="b">B</h2>', 3),
    '<h3 id="chapters_03-cfius_why"><span class="number">3.1</span> Why?</h3>' +
      '<p id="chapters_03-cfius_p1"><a class="para" href="#chapters_03-cfius_p1">1 </a>See ' +
      '<a href="#chapters_04-next">next</a><span class="page-ref" data-page-of="chapters_04-next"></span>.</p>' +
      '<h3 id="chapters_03-cfius_b"><span class="number">3.2</span> B</h3>',
  );
});

test('a link to an entry tells its page once a chapter, a link to a source each time', () => {
  const ref = (id: string) => `<span class="page-ref" data-page-of="${id}"></span>`;
  const name = '<a href="#entries_people_x">X</a>';
  const source = '<a href="#sources_a">A</a>';
  const part = '<a href="#timeline">T</a>';
  const html =
    '<a href="../entries/people/x.html">X</a> <a href="../sources/a.html">A</a> <a href="../timeline.html">T</a> ';
  assert.equal(
    embed(html + html, 3),
    `${name}${ref('entries_people_x')} ${source}${ref('sources_a')} ${part}${ref('timeline')} ` +
      `${name} ${source}${ref('sources_a')} ${part}${ref('timeline')} `,
  );
  assert.equal(
    embed('<a href="../entries/people/nobody.html">N</a>', 3),
    '<a href="entries/people/nobody.html">N</a>',
  );
});

test('a citation has none, and a table’s number stands in its first cell', () => {
  assert.equal(
    embed('<tr id="p4"><td>x</td></tr><p>y <a class="citation" href="../sources/a.html#b2">A ¶2</a></p>', 3),
    '<tr id="chapters_03-cfius_p4"><td><a class="para" href="#chapters_03-cfius_p4">4 </a>x</td></tr>' +
      '<p>y <a class="citation" href="#sources_a_b2">A ¶2</a></p>',
  );
});

test('notes are part of the text on paper, and nothing asks for cards', () => {
  assert.equal(
    embed(
      '<a interestfor="card-x" data-card="x" href="https://x.org/">X</a><span class="note" aria-hidden="true">n</span>',
    ),
    '<a href="https://x.org/">X</a><span class="note">n</span>',
  );
});
