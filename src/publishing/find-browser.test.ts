import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromium } from 'playwright';
import { findBrowser, NoBrowserError } from './find-browser.ts';

const env = { PATH: '/a:/b' };
const only = (...paths: string[]) => ({ env, isExecutable: (path: string) => paths.includes(path) });

test('the browser that the environment names goes before all others', async () => {
  const named = { env: { ...env, SOURCEBOOK_BROWSER: '/my/chrome' }, isExecutable: () => true };
  assert.equal((await findBrowser(named)).executablePath, '/my/chrome');
});

test('a browser that is named and cannot be run is told, and no other is taken', async () => {
  const isExecutable = (path: string) => path !== '/my/chrome';
  await assert.rejects(
    findBrowser({ env: { ...env, SOURCEBOOK_BROWSER: '/my/chrome' }, isExecutable }),
    (error) => {
      assert.ok(error instanceof NoBrowserError);
      assert.match(error.message, /\/my\/chrome/);
      return true;
    },
  );
});

test("Playwright's own goes before an installed one, an installed one is found on the path", async () => {
  const own = chromium.executablePath();
  assert.equal((await findBrowser(only('/b/chromium', own))).executablePath, own);
  assert.equal((await findBrowser(only('/b/chromium'))).executablePath, '/b/chromium');
});

test('where nothing can be run, one line says what to install', async () => {
  await assert.rejects(findBrowser({ env, isExecutable: () => false }), /install Chrome or Chromium/);
});
