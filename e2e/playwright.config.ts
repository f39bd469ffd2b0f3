import { defineConfig } from 'playwright/test';
import { toLaunchOptions } from './browser.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 180_000,
  reporter: [['list']],
  use: {
    launchOptions: toLaunchOptions(),
    // A reader without scripts is the rule; the search has a test of its own with them.
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
  },
});
