import type { Block, BlockId } from '../text/block.ts';
import type { Fault } from '../text/fault.ts';
import { keptLabels, type Label, metadataLabels, removedLabels } from '../text/label.ts';
import type { SourceText } from '../text/source-text.ts';
import type { SideCar } from './schema.ts';

/** The editor's word on cleaning, block by block. */
export interface Decisions {
  readonly keep: readonly BlockId[];
  readonly remove: readonly { readonly block: BlockId; readonly label: Label; readonly reason: string }[];
}

const labels: readonly string[] = [...keptLabels, ...metadataLabels, ...removedLabels];

interface SideCarFile {
  /** Path inside the dossier. */
  readonly file: string;
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Finds the blocks that `keep:` and `remove:` of a side-car name, by id or opening words. One that names no
 * block, or more than one, is a fault with its line.
 */
export function resolveDecisions(
  sideCar: SideCar,
  source: SourceText,
  { file, lineOf }: SideCarFile,
): { decisions: Decisions; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const fault = (path: readonly PropertyKey[], problem: string, remedy: string) =>
    faults.push({ file, line: lineOf(path), column: null, severity: 'error', problem, remedy });
  const toBlock = (selector: string, path: readonly PropertyKey[]): BlockId[] => {
    const found = findBlocks(source.blocks, selector);
    const [block] = found;
    if (block && found.length === 1) return [block.id];
    const words = selector.length > 60 ? `${selector.slice(0, 60)}…` : selector;
    fault(
      path,
      block
        ? `"${words}" opens ${found.length} blocks of ${source.file}`
        : `no block of ${source.file} is or begins with "${words}"`,
      block
        ? `name one by its id: ${found.map(({ id }) => id).join(', ')}`
        : 'run `sourcebook explain` on the seed for its block ids',
    );
    return [];
  };
  const keep = sideCar.keep.flatMap((selector, i) => toBlock(selector, ['keep', i]));
  const remove = sideCar.remove.flatMap(({ block, label, reason }, i) => {
    if (!labels.includes(label)) {
      fault(
        ['remove', i, 'label'],
        `unknown label "${label}"`,
        `use one of ${[...metadataLabels, ...removedLabels].join(', ')}`,
      );
    }
    return toBlock(block, ['remove', i, 'block']).map((id) => ({ block: id, label: label as Label, reason }));
  });
  for (const { block } of remove) {
    if (keep.includes(block))
      fault(['keep'], `${block} is both kept and removed`, 'take it out of one of the two lists');
  }
  return { decisions: { keep, remove }, faults };
}

function findBlocks(blocks: readonly Block[], selector: string): readonly Block[] {
  const words = selector.replace(/\s+/g, ' ').trim();
  return /^b[1-9]\d*$/.test(words)
    ? blocks.filter(({ id }) => id === words)
    : blocks.filter(({ text }) => text.startsWith(words));
}
