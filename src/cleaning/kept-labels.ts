import type { BlockId } from '../text/block.ts';
import type { KeptLabel } from '../text/label.ts';
import { isCorrection } from './is-correction.ts';
import type { BlockProfile, SourceProfile } from './profile.ts';
import { isRunningText } from './running-text.ts';

const longestHeadline = 25;
const longestDek = 60;
const longestSubheading = 14;

/** What each kept block of a source is: by its place, its shape and, in HTML and Markdown, its element. */
export function toKeptLabels(
  source: SourceProfile,
  kept: ReadonlySet<BlockId>,
): ReadonlyMap<BlockId, KeptLabel> {
  const blocks = source.blocks.filter(({ block }) => kept.has(block.id));
  const labels = new Map<BlockId, KeptLabel>();
  const head = findHead(blocks);
  blocks.forEach((block, index) => {
    labels.set(block.block.id, head[index] ?? labelBelowHead(block, blocks[index + 1]));
  });
  return labels;
}

/** Labels of the blocks above the first paragraph: the first title is the headline, what follows it the dek. */
function findHead(blocks: readonly BlockProfile[]): KeptLabel[] {
  const labels: KeptLabel[] = [];
  const first = blocks[0];
  if (!first || !isHeadline(first)) return labels;
  labels.push('headline');
  const dek = blocks[1];
  const after = blocks[2];
  if (dek && after && isDek(dek)) labels.push('dek');
  return labels;
}

function isHeadline({ block, words, ends, sentences }: BlockProfile): boolean {
  if (block.markup?.element === 'h1') return true;
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
  const titled = block.words > 0 && block.words <= longestSubheading && !/[.!,;:…]["'”’)]*$/.test(text);
  if (!markup && titled && next && isRunningText(next) && /^["'“‘]?[\p{Lu}\d]/u.test(text))
    return 'subheading';
  return 'body';
}
