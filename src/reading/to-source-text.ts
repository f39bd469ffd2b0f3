import type { Block, BlockId } from '../text/block.ts';
import type { Metadata } from '../text/metadata.ts';
import type { SourceText } from '../text/source-text.ts';
import type { BlockDraft } from './block-draft.ts';
import { toLineNumbers } from './to-line-numbers.ts';

const separator = '\n\n';

/** What a format's reader found in a decoded seed. Drafts stand in the order of the seed. */
export interface Reading {
  readonly file: string;
  readonly name: string;
  readonly format: SourceText['format'];
  readonly seed: string;
  readonly drafts: readonly BlockDraft[];
  readonly stated: Partial<Metadata>;
}

/** Numbers the drafts and lays them out as the reading text, an empty line between two. */
export function toSourceText(reading: Reading): SourceText {
  const { drafts, ...rest } = reading;
  const lineOf = toLineNumbers(reading.seed);
  const blocks: Block[] = [];
  let end = -separator.length;
  for (const { origin, text, markup } of drafts) {
    const start = end + separator.length;
    end = start + text.length;
    blocks.push({
      id: `b${blocks.length + 1}` as BlockId,
      span: { start, end },
      text,
      lines: [lineOf(origin.start), lineOf(Math.max(origin.start, origin.end - 1))],
      origin,
      markup,
    });
  }
  return { ...rest, text: blocks.map((block) => block.text).join(separator), blocks };
}
