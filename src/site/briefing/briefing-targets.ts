import type { PagePath } from '../../dossier/dossier.ts';
import { toAddress } from '../model/address.ts';

/** The address of the one-page briefing. */
export const briefingPath: PagePath = 'briefing';

/** The parts of the briefing that stand for pages of the site. */
const partIds: Readonly<Record<PagePath, string>> = {
  index: 'answer',
  story: 'contents',
  timeline: 'timeline',
  entries: 'who',
  claims: 'claims',
  glossary: 'glossary',
  sources: 'sources',
  method: 'method',
  corrections: 'corrections',
  names: 'index',
};

/** The id of a page, or of an anchor on it, within the briefing. Slugs hold no `_`, so that ids cannot meet. */
export function toId(path: PagePath, anchor?: string): string {
  const id = path.replaceAll('/', '_');
  return anchor ? `${id}_${anchor}` : id;
}

// A start tag as our own serializer writes it: attributes in double quotes, `<` nowhere unescaped in text.
export const startTag = /<([a-z][a-z0-9-]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi;

/** The ids of a page's HTML as the briefing has them. */
export function findIds(html: string, path: PagePath): readonly string[] {
  return [...html.matchAll(startTag)].flatMap(([, , attributes = '']) => {
    const id = / id="([^"]*)"/.exec(attributes)?.[1];
    return id ? [toId(path, id)] : [];
  });
}

/** Where the pages of the site are found in the briefing. */
export interface Targets {
  /** The id that a place of the site has in the briefing; null where the briefing leaves that page out. */
  find(path: PagePath, anchor?: string | null): string | null;
  /** The address for a link: within the briefing where it can be, else of the page on the site. */
  toHref(path: PagePath, anchor?: string | null): string;
}

/**
 * `ids`: every id of the briefing that stands for a page or an anchor. Of an anchor that is not there the nearest that
 * is stands in: the paragraph for words in it, the page for a paragraph.
 */
export function toTargets(ids: ReadonlySet<string>, parts: readonly string[]): Targets {
  const find: Targets['find'] = (path, anchor) => {
    const part = partIds[path];
    if (part) return parts.includes(part) ? part : null;
    const tries = anchor ? [toId(path, anchor), toId(path, anchor.replace(/-.*$/, ''))] : [];
    return [...tries, toId(path)].find((id) => ids.has(id)) ?? null;
  };
  return {
    find,
    toHref: (path, anchor) => {
      const id = find(path, anchor);
      return id ? `#${id}` : toAddress({ from: briefingPath, to: path, anchor });
    },
  };
}
