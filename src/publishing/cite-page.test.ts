import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citePage, toBibtexText } from './cite-page.ts';

const page = {
  title: 'Powers & 100% {braces}',
  container: 'A dossier',
  path: 'chapters/03-cfius',
  authors: [],
  version: '1.0',
  language: 'en',
};

test('a page is cited in words with its dossier, version and address', () => {
  assert.equal(
    citePage(page).text,
    '“Powers & 100% {braces}”, in: A dossier, version 1.0, chapters/03-cfius.html.',
  );
  assert.equal(citePage({ ...page, version: null, path: 'index', title: 'A dossier' }).text, 'A dossier.');
});

test('BibTeX escapes what BibTeX would read', () => {
  assert.equal(toBibtexText('a_b & 1% ~ \\x'), 'a\\_b \\& 1\\% \\textasciitilde{} \\textbackslash{}x');
  assert.match(
    citePage(page).bibtex,
    /^@misc\{chapters:03-cfius,\n {2}title = \{Powers \\& 100\\% \\\{braces\\\}\}/,
  );
});

test('CSL-JSON is one item that reads back', () => {
  const [item] = JSON.parse(citePage(page).csl);
  assert.equal(item['container-title'], 'A dossier');
  assert.equal(item.type, 'chapter');
});

test('authors stand before the title; of a source’s page they are editors', () => {
  const authors = ['Ada Example', 'House & Library'];
  assert.equal(
    citePage({ ...page, authors, path: 'index', title: 'A dossier' }).text,
    'Ada Example, House & Library: A dossier, version 1.0.',
  );
  const chapter = citePage({ ...page, authors });
  assert.match(chapter.text, /^Ada Example, House & Library: “Powers/);
  assert.match(chapter.bibtex, /\n {2}author = \{\{Ada Example\} and \{House \\& Library\}\},\n {2}title/);
  assert.deepEqual(JSON.parse(chapter.csl)[0].author, [
    { literal: 'Ada Example' },
    { literal: 'House & Library' },
  ]);
  const source = citePage({ ...page, authors, path: 'sources/a' });
  assert.match(source.text, /”, in: Ada Example, House & Library \(ed\.\), A dossier/);
  assert.equal(JSON.parse(source.csl)[0].author, undefined);
  assert.match(source.bibtex, /\n {2}editor = /);
});
