import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { loadRules } from './load-rules.ts';

const made: string[] = [];
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

function makeFolder(files: Readonly<Record<string, string>>): URL {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-rules-'));
  made.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return pathToFileURL(`${folder}/`);
}

const rule = (summary: string) => `export const rule = { summary: '${summary}', *find() {} };`;

test('rules come in the order of their ids, under their file names; tests and fixtures are passed over', async () => {
  const rules = await loadRules(
    makeFolder({
      'zebra.ts': rule('last'),
      'apple-pie.ts': rule('first'),
      'middle.ts': rule('second'),
      'apple-pie.test.ts': 'throw new Error("a test was loaded");',
      'apple-pie.fixture.txt': '',
    }),
  );
  assert.deepEqual(
    rules.map(({ id, summary }) => [id, summary]),
    [
      ['apple-pie', 'first'],
      ['middle', 'second'],
      ['zebra', 'last'],
    ],
  );
});

test('a file that exports no rule is named', async () => {
  await assert.rejects(loadRules(makeFolder({ 'empty.ts': 'export {};' })), /empty\.ts exports no rule/);
});
