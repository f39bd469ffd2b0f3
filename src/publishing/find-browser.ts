import { delimiter, join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright';

/** A browser that can be started: the executable, and what it must be told where nobody is to watch it. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** What the search looks at. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  /** Whether a file is there that may be run. */
  isExecutable(path: string): boolean;
}

/** No browser, and what to do about it, in a line. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
];
const places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
};
const windowsFolders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];

/** The sandbox of Chromium refuses to start under root, and needs what many containers lack. */
const args: readonly string[] = process.platform === 'linux' ? ['--no-sandbox'] : [];

/**
 * The browser for tests and for the PDF: the one that `SOURCEBOOK_BROWSER` names, else Playwright's own, else an
 * installed Chrome or Chromium, else the one that an npm package carries.
 * @throws {NoBrowserError} where there is none, or the one named is not there.
 */
export async function findBrowser({ env, isExecutable }: Surroundings): Promise<Browser> {
  const named = env['SOURCEBOOK_BROWSER'];
  if (named) {
    if (isExecutable(named)) return { executablePath: named, args };
    throw new NoBrowserError(
      `SOURCEBOOK_BROWSER names ${named}, which cannot be run: name a Chrome or Chromium`,
    );
  }
  const installed = [chromium.executablePath(), ...toInstalled(env)].find(isExecutable);
  if (installed) return { executablePath: installed, args };
  const carried = await sparticuz.executablePath().catch(() => null);
  if (carried && isExecutable(carried)) return { executablePath: carried, args };
  throw new NoBrowserError(
    'no browser found: install Chrome or Chromium, or run npx playwright install chromium',
  );
}

function toInstalled(env: NodeJS.ProcessEnv): readonly string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const bases = windowsFolders.flatMap((folder) => env[folder] ?? []);
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...(places[process.platform] ?? []),
    ...bases.map((base) => join(base, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  ];
}
