import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../src/cli/print-browser.ts', import.meta.url));

/** The browser that the project's own program finds, asked once. */
export function toLaunchOptions(): { executablePath: string; args: string[] } {
  return JSON.parse(execFileSync(process.execPath, [program], { encoding: 'utf8' }));
}
