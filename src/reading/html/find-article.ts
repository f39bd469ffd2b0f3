import type { Document, Element } from 'domhandler';
import type { Markup } from '../../text/block.ts';
import { findAncestors } from './find-ancestors.ts';
import { findHeadline } from './find-headline.ts';
import type { PageBlock } from './find-page-blocks.ts';
import { findReadable } from './find-readable.ts';
import { findRegionAround } from './find-region-around.ts';
import { findTwins } from './find-twins.ts';
import { toElementName } from './to-element-name.ts';

/** A part that holds more of the article than this is not what its name says. */
const mostOfArticle = 0.2;
const coreShare = 0.85;
const fewestProseWords = 15;
const fewestStrayWords = 12;
const mostLinked = 0.5;

/** What is known of a block on the way. */
interface Candidate {
  readonly block: PageBlock;
  readonly isReadable: boolean;
  readonly region: Markup['region'];
  readonly words: number;
}

/**
 * Which blocks of a page are its article. Mozilla's Readability proposes; parts that the page itself names as
 * something else go (captions, bylines, related stories); the core is the smallest element with most of the
 * prose, and of what Readability takes from around it only prose stays. Inside the core, and inside elements
 * made like it, text that Readability dropped comes back.
 *
 * @param title The page's title, to tell the headline by.
 * @returns for each block, in their order, what `Block.markup` says of it.
 */
export function findArticle(page: Document, blocks: readonly PageBlock[], title: string | null): Markup[] {
  const candidates = toCandidates(page, blocks);
  const prose = candidates.filter((candidate) => candidate.isReadable && isProse(candidate));
  const core = findCore(prose);
  const twins =
    core === null
      ? new Set<Element>()
      : findTwins(
          core,
          candidates.filter(isProse).map(({ block }) => block),
        );
  const isMain = (candidate: Candidate) => {
    const { block, isReadable, region, words } = candidate;
    if (region !== null) return false;
    const isInside =
      core === null || [...findAncestors(block.holder)].some((at) => at === core || twins.has(at));
    if (isReadable && isInside) return true;
    return (
      block.linkDensity < mostLinked && (isReadable ? words >= fewestStrayWords : isInside && core !== null)
    );
  };
  const main = candidates.map(isMain);
  const headline = findHeadline(blocks, main, title);
  return candidates.map(({ block, region }, at) => ({
    element: toElementName(block.holder),
    main: main[at] === true || block === headline,
    linkDensity: block.linkDensity,
    region: block === headline ? null : region,
  }));
}

function toCandidates(page: Document, blocks: readonly PageBlock[]): Candidate[] {
  const readable = findReadable(page);
  const isReadable = blocks.map(({ texts }) => {
    const kept = countMarks(texts.filter((text) => readable.has(text)));
    return kept > 0 && kept >= countMarks(texts) / 2;
  });
  const taken = blocks.filter((_, at) => isReadable[at]);
  const total = taken.reduce((sum, { text }) => sum + text.length, 0);
  const mass = toMass(taken);
  return blocks.map((block, at) => ({
    block,
    isReadable: isReadable[at] ?? false,
    region: findRegionAround(block, (element) => (mass.get(element) ?? 0) > total * mostOfArticle),
    words: block.text.split(' ').length,
  }));
}

function countMarks(texts: PageBlock['texts']): number {
  return texts.reduce((sum, { data }) => sum + data.replace(/\s+/g, '').length, 0);
}

function isProse({ block, region, words }: Candidate): boolean {
  return region === null && words >= fewestProseWords && block.linkDensity < mostLinked;
}

/** How many characters of some blocks stand in each element. */
function toMass(blocks: readonly PageBlock[]): Map<Element, number> {
  const mass = new Map<Element, number>();
  for (const { holder, text } of blocks) {
    for (const element of findAncestors(holder)) mass.set(element, (mass.get(element) ?? 0) + text.length);
  }
  return mass;
}

/** The smallest element that holds most of the prose; null where that is the whole page, or where there is none. */
function findCore(prose: readonly Candidate[]): Element | null {
  const mass = toMass(prose.map(({ block }) => block));
  const total = prose.reduce((sum, { block }) => sum + block.text.length, 0);
  const around = [...mass].filter(([, length]) => length >= total * coreShare).map(([element]) => element);
  const smallest = around.reduce<Element | null>(
    (best, element) => (best === null || isInside(element, best) ? element : best),
    null,
  );
  return smallest === null || smallest.name === 'body' || smallest.name === 'html' ? null : smallest;
}

function isInside(inner: Element, outer: Element): boolean {
  return inner !== outer && findAncestors(inner).some((element) => element === outer);
}
