import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCorrections } from './parse-corrections.ts';

const parse = (markdown: string) =>
  parseCorrections({ file: 'content/corrections.md', markdown, firstLine: 1 });

test('each item is a date, its place on the page and the pages that it links', () => {
  const { corrections, faults } = parse(
    'What we got wrong.\n\n- 2026-11-22: It was March. [The pier](chapters/01-the-pier.md), [it](events/closing.md)\n- 2026-11-20: It was May: [the pier](chapters/01-the-pier.md#p2)\n',
  );
  assert.deepEqual(faults, []);
  assert.deepEqual(corrections, [
    { date: '2026-11-22', anchor: 'p2', pages: ['chapters/01-the-pier', 'events/closing'] },
    { date: '2026-11-20', anchor: 'p3', pages: ['chapters/01-the-pier'] },
  ]);
});

test('prose alone is no correction', () => {
  assert.deepEqual(parse('No correction has been needed.\n'), { corrections: [], faults: [] });
});

test('an item without a date, or below an older one, is told with its line', () => {
  const told = (markdown: string) => parse(markdown).faults.map(({ line, problem }) => `${line}: ${problem}`);
  assert.deepEqual(told('- Yesterday: it was March.\n'), ['1: a correction does not begin with its date']);
  assert.deepEqual(told('- 2026-11: it was March.\n'), ['1: a correction does not begin with its date']);
  assert.deepEqual(told('- 2026-11-22:\n'), ['1: a correction does not begin with its date']);
  assert.deepEqual(told('Log.\n\n- 2026-11-20: One.\n- 2026-11-22: Two.\n'), [
    '4: the correction of 2026-11-22 stands below that of 2026-11-20',
  ]);
});
