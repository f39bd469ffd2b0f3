import type { BlockId } from '../text/block.ts';
import type { KeptLabel } from '../text/label.ts';
import { isCorrection } from './is-correction.ts';
import type { BlockProfile, SourceProfile } from './profile.ts';
import { isRunningText } from './running-text.ts';

const longestHeadline = 25;
const longestDek = 60;
const longestSubheading = 14;

/**
 * What each kept block of a source is: by its place, its shape and, in HTML and Markdown, its element. `likely` is the block that a rule takes
 * for the headline.
 */
export function toKeptLabels(
  source: SourceProfile,
  kept: ReadonlySet<BlockId>,
  likely: BlockId | null,
): ReadonlyMap<BlockId, KeptLabel> {
  const blocks = source.blocks.filter(({ block }) => kept.has(block.id));
  const labels = new Map<BlockId, KeptLabel>();
  const headline = findHeadline(blocks, likely);
  blocks.forEach((block, index) => {
    if (index === headline) labels.set(block.block.id, 'headline');
    else if (headline >= 0 && index === headline + 1 && blocks[index + 1] && isDek(block))
      labels.set(block.block.id, 'dek');
    else labels.set(block.block.id, labelBelowHead(block, blocks[index + 1]));
  });
  return labels;
}

/** The first block where its element says so, else the likely one, else the first where it looks like one; -1 for none. */
function findHeadline(blocks: readonly BlockProfile[], likely: BlockId | null): number {
  const [first] = blocks;
  if (first?.block.markup?.element === 'h1') return 0;
  const found = blocks.findIndex(({ block }) => block.id === likely);
  return found >= 0 || !first || !isHeadline(first) ? found : 0;
}

function isHeadline({ block, words, ends, sentences }: BlockProfile): boolean {
  if (block.markup && !/^h[1-6]$/.test(block.markup.element)) return false;
  const question = /[?!]["'”’]*$/.test(block.text);
  return words > 0 && words <= longestHeadline && sentences.length <= 2 && (!ends || question);
}

function isDek(block: BlockProfile): boolean {
  if (block.block.markup?.element === 'li') return false;
  return block.words >= 5 && block.words <= longestDek && !block.ends && !/:$/.test(block.block.text);
}

function labelBelowHead(block: BlockProfile, next: BlockProfile | undefined): KeptLabel {
  const { text, markup } = block.block;
  if (isCorrection(block)) return 'correction';
  if (markup && /^h[1-6]$/.test(markup.element)) return 'subheading';
  if (markup?.element === 'li' || /^(?:[-–*•·▪◦‣]|\(?\d{1,2}[.)])\s/.test(text)) return 'list-item';
  const titled =
    block.words > 0 &&
    block.words <= longestSubheading &&
    block.sentences.length < 2 &&
    !/[.!,;:…]["'”’)]*$/.test(text);
  if (!markup && titled && next && isRunningText(next) && /^["'“‘]?[\p{Lu}\d]/u.test(text))
    return 'subheading';
  return 'body';
}
