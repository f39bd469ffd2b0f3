import type { Dossier, Source, SourceBlock } from '../../dossier/dossier.ts';
import { type Cell, type Column, toCsv } from './table.ts';
import { toCodePoints } from './to-words.ts';

export const ledgerColumns: readonly Column[] = [
  { name: 'source', type: 'string', description: 'name of the source' },
  { name: 'file', type: 'string', description: 'its file in seeds/' },
  { name: 'block', type: 'string', description: 'bN: the block’s place in the file, removed blocks counted' },
  { name: 'first_line', type: 'integer', description: 'first line in the file, from 1' },
  { name: 'last_line', type: 'integer', description: 'last line, inclusive' },
  { name: 'part', type: 'string', description: 'block, or cut: a removal within a kept block' },
  { name: 'start', type: 'integer', description: 'of a cut: code points from the start of the block' },
  { name: 'end', type: 'integer', description: 'of a cut: code points, exclusive' },
  { name: 'keep', type: 'boolean', description: 'whether it is part of the clean text' },
  { name: 'label', type: 'string', description: 'what it is' },
  { name: 'rule', type: 'string', description: 'the rule that decided; side-car for the editor' },
  { name: 'reason', type: 'string', description: 'why; empty where this edition withholds the text' },
  { name: 'strength', type: 'number', description: 'weight of the evidence for removal, where there is any' },
  { name: 'doubtful', type: 'boolean', description: 'kept, though something speaks against it' },
  { name: 'characters', type: 'integer', description: 'length in code points' },
  { name: 'text', type: 'string', description: 'the text; empty where this edition withholds it' },
];

/** Every block of every source and every cut in one, with its verdict: kept and removed together are the file. */
export function toLedgerCsv({ sources }: Pick<Dossier, 'sources'>): string {
  const rows = sources.flatMap((source) => source.blocks.flatMap((block) => toRows(source, block)));
  return toCsv(ledgerColumns, rows);
}

function toRows({ name, file }: Source, block: SourceBlock): readonly (readonly Cell[])[] {
  const place = [name, file, block.id, ...block.lines];
  const { keep, label, rule, reason, strength, doubtful } = block;
  const length = [...block.text].length;
  const cuts = block.cuts.map((cut) => {
    const { start, end } = toCodePoints(block.text, cut.span);
    const text = toShown(block.text.slice(cut.span.start, cut.span.end));
    const verdict = [false, cut.label, cut.rule, cut.reason, null, false];
    return [...place, 'cut', start, end, ...verdict, end - start, text];
  });
  const text = toShown(block.text);
  // A reason may quote the block.
  const verdict = [keep, label, rule, text === null ? null : reason, strength, doubtful];
  return [[...place, 'block', null, null, ...verdict, length, text], ...cuts];
}

/** Withheld characters are blanks; a block of nothing else shows nothing. */
const toShown = (text: string) => (text.trim() === '' ? null : text);
