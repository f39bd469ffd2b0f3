import type { Candidate } from './find-candidates.ts';
import type { PageBlock } from './find-page-blocks.ts';

const fewestWords = 8;
const names =
  /(?:^|[^a-z])(?:dek|deck|standfirst|stand-first|subtitle|sub-title|subhead\w*|sub-head\w*|summary|excerpt|intro|lede|lead)(?:[^a-z]|$)/i;

/** The line under the headline, among the blocks between it and the text: a heading, or one that is named so. */
export function findDek(between: readonly Candidate[]): PageBlock | null {
  const isDek = ({ block: { holder, linkDensity }, region, words }: Candidate) =>
    linkDensity === 0 &&
    words >= fewestWords &&
    (region === null || region === 'byline') &&
    (/^h[23]$/.test(holder.name) ||
      names.test(`${holder.attribs['class'] ?? ''} ${holder.attribs['id'] ?? ''}`));
  return between.find(isDek)?.block ?? null;
}
