import type { Mention } from '../text/annotation.ts';
import type { Span } from '../text/span.ts';
import type { ReadableBlock } from './detector.ts';

/** The mentions of each block, in UTF-16 offsets of its text. */
export function toMentionsByBlock(
  blocks: readonly ReadableBlock[],
  mentions: readonly Mention[],
): readonly (readonly (Span & { mention: Mention })[])[] {
  const byBlock = Map.groupBy(mentions, ({ block }) => block);
  return blocks.map(({ block }) =>
    (byBlock.get(block.id) ?? []).map((mention) => ({
      start: mention.span.start - block.span.start,
      end: mention.span.end - block.span.start,
      mention,
    })),
  );
}
