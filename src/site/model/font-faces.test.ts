import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selectFontFaces, toCharacters } from './font-faces.ts';

const css = `/* a */
@font-face { font-family: 'F'; src: url(./files/f-latin.woff2) format('woff2'); unicode-range: U+0000-00FF,U+2019; }
@font-face { font-family: 'F'; src: url(./files/f-han.woff2) format('woff2'); unicode-range: U+5B57, U+8D??; }
@font-face { font-family: 'F'; src: url(./files/f-greek.woff2) format('woff2'); unicode-range: U+0370-03FF; }`;
const files = (text: string) => selectFontFaces(css, toCharacters([text])).map(({ file }) => file);

test('only the slices that a text needs are chosen, the Latin one always', () => {
  assert.deepEqual(files('plain'), ['f-latin.woff2']);
  assert.deepEqual(files('字'), ['f-latin.woff2', 'f-han.woff2']);
  assert.deepEqual(files('\u8d42'), ['f-latin.woff2', 'f-han.woff2']);
  assert.deepEqual(files('\u8e00'), ['f-latin.woff2']);
});

test('a slice without a range is always needed, a rule without a file never', () => {
  assert.equal(selectFontFaces('@font-face { src: url(./files/a.woff2) }', new Set([1])).length, 1);
  assert.equal(selectFontFaces('@font-face { src: url(https://x.example/a.woff2) }', new Set([1])).length, 0);
});
