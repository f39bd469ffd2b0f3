import type { Document } from 'domhandler';
import type { Markup } from '../../text/block.ts';
import type { PageBlock } from './find-page-blocks.ts';
import { findReadable } from './find-readable.ts';
import { findRegionAround } from './find-region-around.ts';
import { toElementName } from './to-element-name.ts';
import { toMass } from './to-mass.ts';

/** A part that holds more of the article than this is not what its name says. */
const mostOfArticle = 0.2;
const fewestProseWords = 15;
const mostLinked = 0.5;

/** What single blocks show of their part in a page. */
export interface Candidate {
  readonly block: PageBlock;
  /** See `Markup.element`. */
  readonly element: string;
  /** Whether Readability takes most of it for the article. */
  readonly isReadable: boolean;
  readonly isProse: boolean;
  /** Number of words. */
  readonly words: number;
  readonly region: Markup['region'];
}

/** Each block with what can be said of it by itself, by Readability and by the names of the elements around it. */
export function findCandidates(page: Document, blocks: readonly PageBlock[]): Candidate[] {
  const readable = findReadable(page);
  const isReadable = blocks.map(({ texts }) => {
    const kept = countMarks(texts.filter((text) => readable.has(text)));
    return kept > 0 && kept >= countMarks(texts) / 2;
  });
  const taken = blocks.filter((_, at) => isReadable[at]);
  const total = taken.reduce((sum, { text }) => sum + text.length, 0);
  const mass = toMass(taken);
  const candidates = blocks.map((block, at): Candidate => {
    const words = block.text.split(' ').length;
    const region = findRegionAround(block, (element) => (mass.get(element) ?? 0) > total * mostOfArticle);
    const isProse = region === null && words >= fewestProseWords && block.linkDensity < mostLinked;
    const element = toElementName(block.holder);
    return { block, element, isReadable: isReadable[at] ?? false, isProse, words, region };
  });
  const end = candidates.findLastIndex(({ isProse, isReadable }) => isProse && isReadable);
  return candidates.map((each, at) =>
    isPointer(each, at > end) ? { ...each, region: 'related-link' } : each,
  );
}

/** Whether a block only points elsewhere: a paragraph that is a link, or any link after the last of the prose. */
function isPointer({ block, element, words, region }: Candidate, isAfterProse: boolean): boolean {
  if (region !== null) return false;
  if (isAfterProse && block.linkDensity > 0.9) return true;
  return (element === 'p' || element === 'div') && words >= 4 && block.linkDensity > 0.8;
}

function countMarks(texts: PageBlock['texts']): number {
  return texts.reduce((sum, { data }) => sum + data.replace(/\s+/g, '').length, 0);
}
