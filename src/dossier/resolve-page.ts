import type { PagePath } from './dossier.ts';

export interface PageTarget {
  readonly page: PagePath;
  readonly fragment: string | null;
}

const folders = /^(?:(?:sources|chapters|entries|detected|events|claims)\/|(?:index|corrections)$)/;

/**
 * Where a relative Markdown link leads: `../sources/a.md#b12` on `chapters/x` → `sources/a`, `b12`.
 * Null for an address with a scheme, and for a path that leaves content/ or does not end in `.md`.
 */
export function resolvePage(from: PagePath, url: string): PageTarget | null {
  if (/^[a-z][a-z0-9+.-]*:|^\/|^#/i.test(url)) return null;
  const [path, fragment = null] = url.split('#') as [string, string?];
  if (!path.endsWith('.md')) return null;
  const parts = from.split('/').slice(0, -1);
  for (const part of path.slice(0, -3).split('/')) {
    if (part === '.') continue;
    if (part === '..') {
      if (!parts.length) return null;
      parts.pop();
    } else parts.push(part);
  }
  const page = parts.join('/');
  return folders.test(page) ? { page, fragment } : null;
}

/** The relative address from one page to another, without its ending: `../sources/a`. */
export function toRelative(from: PagePath, to: PagePath): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  while (here.length && there.length > 1 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return '../'.repeat(here.length) + there.join('/');
}
