import { findAncestors } from './find-ancestors.ts';
import type { PageBlock } from './find-page-blocks.ts';

/**
 * The block that is the headline: the heading that says the page's title, else the last `<h1>` without a link
 * before the article. Null where there is none.
 */
export function findHeadline(
  blocks: readonly PageBlock[],
  main: readonly boolean[],
  title: string | null,
): PageBlock | null {
  const key = toKey(title ?? '');
  const headings = blocks.filter((block) => findLevel(block) !== null);
  const same = headings.find(({ text }) => key !== '' && toKey(text) === key);
  if (same !== undefined) return same;
  const alike = headings.find((block) => findLevel(block) === 'h1' && isPart(toKey(block.text), key));
  if (alike !== undefined) return alike;
  const start = main.indexOf(true);
  const before = blocks.slice(0, start < 0 ? 0 : start + 1);
  return before.findLast((block) => findLevel(block) === 'h1' && block.linkDensity === 0) ?? null;
}

function findLevel({ holder }: PageBlock): string | null {
  return findAncestors(holder).find(({ name }) => /^h[1-4]$/.test(name))?.name ?? null;
}

/** Pages put their own name behind a title, and cut it short. */
function isPart(text: string, title: string): boolean {
  return text.length >= 15 && title.length >= 15 && (title.startsWith(text) || text.startsWith(title));
}

function toKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
