import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Chapter } from '../../dossier/dossier.ts';
import { NoChapterError, selectChapters } from './select-chapters.ts';

const chapter = (number: number, name: string): Chapter => ({
  path: `chapters/${name}`,
  number,
  head: { title: name, question: null, entries: [] },
  prose: { file: `content/chapters/${name}.md`, markdown: '', firstLine: 1 },
});
const chapters = [chapter(1, '01-first'), chapter(2, '02-second'), chapter(3, '03-third')];
const select = (names: 'all' | string[]) => selectChapters({ chapters }, names).map(({ number }) => number);

test('chapters are chosen by number, file name or slug and stay in the order of the dossier', () => {
  assert.deepEqual(select('all'), [1, 2, 3]);
  assert.deepEqual(select(['3', 'first', '3']), [1, 3]);
  assert.deepEqual(select(['02-second', 'chapters/03-third.md']), [2, 3]);
});

test('a name that fits no chapter is told with those that there are', () => {
  assert.throws(
    () => select(['4']),
    (error: Error) =>
      error instanceof NoChapterError &&
      error.message === 'no chapter "4": there are 01-first, 02-second, 03-third',
  );
});
