import type { Document, Element } from 'domhandler';
import type { Markup } from '../../text/block.ts';
import { findAncestors } from './find-ancestors.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { findCore } from './find-core.ts';
import { findDek } from './find-dek.ts';
import { findHeadline } from './find-headline.ts';
import type { PageBlock } from './find-page-blocks.ts';
import { findTwins } from './find-twins.ts';

const fewestStrayWords = 12;
const mostLinked = 0.5;

/**
 * Which blocks of a page are its article. Mozilla's Readability proposes; parts that the page itself names as
 * something else go (captions, bylines, related stories), and so do paragraphs that are a link; the core is the
 * smallest element with most of the prose, and of what Readability takes from around it only prose stays.
 * Inside the core, and inside elements made like it, text that Readability dropped comes back, and so do the
 * headline and the line under it.
 *
 * @param title The page's title, to tell the headline by.
 * @returns for each block, in their order, what `Block.markup` says of it.
 */
export function findArticle(page: Document, blocks: readonly PageBlock[], title: string | null): Markup[] {
  const candidates = findCandidates(page, blocks);
  const prose = candidates.filter(({ isProse }) => isProse);
  const core = findCore(prose.filter(({ isReadable }) => isReadable).map(({ block }) => block));
  const inside = new Set<Element>(
    core && [
      core,
      ...findTwins(
        core,
        prose.map(({ block }) => block),
      ),
    ],
  );
  const main = candidates.map((each) => isMain(each, inside) && !isElsewhere(each.block.holder, core));
  const headline = findHeadline(blocks, main, title);
  const start = candidates.findIndex(({ block }) => block === headline) + 1;
  const under = start === 0 ? [] : candidates.slice(start, main.indexOf(true));
  const head = new Set([headline, findDek(under)]);
  return candidates.map(({ block, element, region }, at) => ({
    element,
    main: main[at] === true || head.has(block),
    linkDensity: block.linkDensity,
    region: head.has(block) ? null : region,
  }));
}

/** Whether an element stands in an `<article>` that the core of the page is not in: another story's. */
function isElsewhere(element: Element, core: Element | null): boolean {
  const article = findAncestors(element).find(({ name }) => name === 'article');
  if (core === null || article === undefined) return false;
  const around = [...findAncestors(core)];
  return !around.includes(article) && !findAncestors(article).some((ancestor) => ancestor === core);
}

/** `core` is empty where the article has no element of its own. */
function isMain({ block, isReadable, region, words }: Candidate, core: ReadonlySet<Element>): boolean {
  if (region !== null) return false;
  const isInside = findAncestors(block.holder).some((element) => core.has(element));
  if (isReadable && (isInside || core.size === 0)) return true;
  return block.linkDensity < mostLinked && (isInside || (isReadable && words >= fewestStrayWords));
}
