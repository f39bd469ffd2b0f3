import type { Source, SourceBlock } from '../../dossier/dossier.ts';
import { metadataLabels } from '../../text/label.ts';
import { labelNames, toCount } from './label-names.ts';

export type BlockFate = 'kept' | 'aside' | 'removed';

/** A bar of a source's strip: one block. */
export interface Bar {
  readonly block: SourceBlock['id'];
  readonly fate: BlockFate;
  /** Pixels, of the strip's height. */
  readonly height: number;
  /** What the block is, for a reader who points at it. */
  readonly name: string;
}

/** What became of a block: kept, kept as metadata (`aside`), or removed. */
export function toFate({ keep, label }: Pick<SourceBlock, 'keep' | 'label'>): BlockFate {
  if (keep) return 'kept';
  return (metadataLabels as readonly string[]).includes(label) ? 'aside' : 'removed';
}

/** The bars of a source, the longest block as high as the strip; the area, not the height, grows with the length. */
export function toStrip({ blocks }: Pick<Source, 'blocks'>, height: number): readonly Bar[] {
  const longest = Math.max(1, ...blocks.map(({ text }) => text.length));
  return blocks.map((block) => {
    const fate = toFate(block);
    const share = Math.sqrt(block.text.length / longest);
    const label = labelNames[block.label];
    return {
      block: block.id,
      fate,
      height: Math.max(3, Math.round(share * height)),
      name: `¶${block.number}, ${fate === 'removed' ? `removed: ${label}` : label}, ${toCount(block.text.length, 'character')}`,
    };
  });
}

/** `31 blocks: 20 kept, 3 set aside, 8 removed`. */
export function toStripSummary({ blocks }: Pick<Source, 'blocks'>): string {
  const count = (fate: BlockFate) => blocks.filter((block) => toFate(block) === fate).length;
  const parts = [`${count('kept')} kept`];
  if (count('aside') > 0) parts.push(`${count('aside')} set aside`);
  parts.push(`${count('removed')} removed`);
  return `${toCount(blocks.length, 'block')}: ${parts.join(', ')}`;
}

/** An SVG path of oblique strokes within a bar. */
export function toHatching({
  x,
  width,
  top,
  height,
}: {
  x: number;
  width: number;
  top: number;
  height: number;
}): string {
  const strokes: string[] = [];
  const rise = Math.min(width, height);
  for (let y = top + height; y - rise >= top - 0.01; y -= 5)
    strokes.push(`M${x} ${y}L${x + width} ${y - rise}`);
  return strokes.join('');
}
