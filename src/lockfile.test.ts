import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** npm leaves an optional package out of the lock where its registry has none for this machine; `npm ci` then fails elsewhere. */
test('package-lock.json holds the optional packages of every platform', async () => {
  const lock = JSON.parse(await readFile(new URL('../package-lock.json', import.meta.url), 'utf8'));
  const packages = new Map<string, Locked>(Object.entries(lock.packages));
  const wanted = [...packages].flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ path, name })),
  );
  const isHeld = (path: string, name: string): boolean =>
    packages.has(`${path}${path && '/'}node_modules/${name}`) ||
    (path !== '' &&
      isHeld(
        path
          .split(/\/?node_modules\//)
          .slice(0, -1)
          .join('/node_modules/'),
        name,
      ));
  assert.ok(wanted.length > 50);
  assert.deepEqual(
    wanted.filter(({ path, name }) => !isHeld(path, name)),
    [],
  );
});
