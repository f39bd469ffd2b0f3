import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'playwright/test';
import { folder, pages, readPage } from './folder.ts';

interface Parsed {
  readonly ids: ReadonlySet<string>;
  readonly repeated: readonly string[];
  readonly targets: readonly string[];
}

function parse(page: string): Parsed {
  const { document } = parseHTML(readPage(page));
  const all = [...document.querySelectorAll('[id]')].map((element) => element.id as string);
  const targets = [...document.querySelectorAll('[href], [src]')].map(
    (element) => (element.getAttribute('href') ?? element.getAttribute('src')) as string,
  );
  return { ids: new Set(all), repeated: all.filter((id, at) => all.indexOf(id) !== at), targets };
}

const parsed = new Map(pages.map((page) => [page, parse(page)]));

/** What is wrong with a link, null where it leads somewhere. */
function toFault(page: string, target: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return /^(https?|mailto):/.test(target) ? null : 'strange scheme';
  if (target.startsWith('/')) return 'not relative';
  const { pathname, hash } = new URL(target, `http://host/${page}`);
  const file = decodeURIComponent(pathname).slice(1);
  const ids = parsed.get(file)?.ids;
  if (!ids)
    return existsSync(join(folder, file)) && hash === '' && !file.endsWith('/') ? null : 'no such file';
  return hash === '' || ids.has(decodeURIComponent(hash.slice(1))) ? null : 'no such place';
}

test('every link of every page leads to a page and a place that exist', () => {
  const faults = [...parsed].flatMap(([page, { targets }]) =>
    [...new Set(targets)].flatMap((target) => {
      const fault = toFault(page, target);
      return fault ? [`${page} → ${target}: ${fault}`] : [];
    }),
  );
  expect(faults.slice(0, 40)).toEqual([]);
});

test('a link that leads nowhere would be told', () => {
  expect(toFault('index.html', 'nowhere.html')).toBe('no such file');
  expect(toFault('index.html', 'index.html#nowhere')).toBe('no such place');
  expect(toFault('index.html', '/index.html')).toBe('not relative');
  expect(toFault('index.html', 'sources/')).toBe('no such file');
  expect(toFault('index.html', 'javascript:void(0)')).toBe('strange scheme');
});

test('no id stands twice on a page', () => {
  const repeated = [...parsed].flatMap(([page, found]) => found.repeated.map((id) => `${page}#${id}`));
  expect(repeated).toEqual([]);
});

test('every page can be reached from the home page', () => {
  const reached = new Set(['index.html']);
  for (const page of reached) {
    for (const target of parsed.get(page)?.targets ?? []) {
      if (/^[a-z][a-z0-9+.-]*:/i.test(target)) continue;
      const file = decodeURIComponent(new URL(target, `http://host/${page}`).pathname).slice(1);
      if (parsed.has(file)) reached.add(file);
    }
  }
  expect(pages.filter((page) => page !== '404.html' && !reached.has(page))).toEqual([]);
});
