import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findBrowser, NoBrowserError } from './find-browser.ts';

test('the browser that the environment names goes before all others', async () => {
  const { executablePath } = await findBrowser({ SOURCEBOOK_BROWSER: process.execPath, PATH: '' });
  assert.equal(executablePath, process.execPath);
});

test('a browser that is named and not there is told, and no other is taken', async () => {
  await assert.rejects(findBrowser({ SOURCEBOOK_BROWSER: '/nowhere/chrome' }), (error) => {
    assert.ok(error instanceof NoBrowserError);
    assert.match(error.message, /\/nowhere\/chrome/);
    return true;
  });
});

test('a file that cannot be run is no browser', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  const file = join(folder, 'chromium');
  writeFileSync(file, '');
  chmodSync(file, 0o644);
  await assert.rejects(findBrowser({ SOURCEBOOK_BROWSER: file }), NoBrowserError);
  rmSync(folder, { recursive: true });
});

test('without a word from the environment some browser is found', async () => {
  const { executablePath } = await findBrowser({ PATH: '' });
  assert.notEqual(executablePath, '');
});
