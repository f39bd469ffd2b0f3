import { findBrowser, NoBrowserError } from '../publishing/find-browser.ts';
import { isExecutable } from './is-executable.ts';

/** Prints the browser for the tests in e2e/, which use nothing of src, as JSON. */
try {
  process.stdout.write(`${JSON.stringify(await findBrowser({ env: process.env, isExecutable }))}\n`);
} catch (error) {
  if (!(error instanceof NoBrowserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 3;
}
