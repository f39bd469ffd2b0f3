import type { Block } from './block.ts';
import type { Cut } from './verdict.ts';

/** A block's text with `filler` for each character that is cut out of it: what is left stays at its offsets, in UTF-16 code units. */
export function blankCuts(
  { text, span }: Pick<Block, 'text' | 'span'>,
  cuts: readonly Pick<Cut, 'span'>[],
  filler: ' ' | '\n',
): string {
  return cuts.reduce((left, cut) => {
    const start = cut.span.start - span.start;
    const end = cut.span.end - span.start;
    return left.slice(0, start) + filler.repeat(end - start) + left.slice(end);
  }, text);
}
