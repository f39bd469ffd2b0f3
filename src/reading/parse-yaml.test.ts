import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FaultError } from '../text/fault.ts';
import { parseYaml } from './parse-yaml.ts';

const parse = (text: string) => parseYaml(text, { file: 'a.yml' }).data;

test('control characters are gone from every text and key, directions are closed', () => {
  assert.deepEqual(parse('"ti\\etle": "a\\e[31m\\0 \\u202eb"\nlist: ["\\x9bc", 3]'), {
    title: 'a[31m \u202eb\u202c',
    list: ['c', 3],
  });
});

test('lines of a block of text stay lines', () => {
  assert.deepEqual(parse('a: |\n  one\n  two\n'), { a: 'one\ntwo\n' });
});

test('dates, yes and no stay as typed', () => {
  assert.deepEqual(parse('a: 2024-02-30\nb: yes\nc: 2024-01-01'), {
    a: '2024-02-30',
    b: 'yes',
    c: '2024-01-01',
  });
});

test('what is made to exhaust a machine is refused by name', () => {
  const merge = Array.from({ length: 3000 }, (_, i) =>
    i ? `k${i}: &k${i} {<<: *k${i - 1}, x${i}: 1}` : 'k0: &k0 {x: 1}',
  );
  for (const text of [
    merge.join('\n'),
    `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    'a: '.repeat(500),
    `a: ${'{a: '.repeat(20_000)}`,
  ])
    assert.throws(
      () => parse(text),
      (error) => error instanceof FaultError && error.fault.file === 'a.yml',
    );
});
