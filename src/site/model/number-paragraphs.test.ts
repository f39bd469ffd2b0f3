import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberParagraphs } from './number-paragraphs.ts';

const link = (number: number) =>
  `<a class="para-link" href="#p${number}" tabindex="-1" aria-hidden="true">${number}</a>`;

test('paragraphs, list items and table rows show the number of their id', () => {
  assert.equal(
    numberParagraphs(
      '<p class="standfirst" id="p1">One.</p><ul><li id="p12">Two.</li></ul><table><tr id="p3"><th scope="col">Three</th><th>3</th></tr></table>',
    ),
    `<p class="standfirst" id="p1">${link(1)}One.</p><ul><li id="p12">${link(12)}Two.</li></ul><table><tr id="p3"><th scope="col">${link(3)}Three</th><th>3</th></tr></table>`,
  );
});

test('what has no paragraph’s id stays as it is', () => {
  const html =
    '<h2 id="h-p3">P3</h2><p>No id.</p><p class="outside-source">id="p4"</p><p id="p4-c1-2">x</p><span id="p5">y</span><pre id="p6">z</pre>';
  assert.equal(numberParagraphs(html), html);
});
