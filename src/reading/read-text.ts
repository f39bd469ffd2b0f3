import type { BlockDraft } from './block-draft.ts';
import { findLines } from './find-lines.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import type { TextLine } from './text-line.ts';
import { toReadingText } from './to-reading-text.ts';

/**
 * The blocks of a plain text: every line is a block, whatever lies between, and only lines that were plainly
 * one before somebody wrapped them are joined. A line in which nothing can be seen (a zero-width space, a
 * control character) belongs to the block before it, or to the first. Between blocks is white space only.
 */
export function readText(seed: string): BlockDraft[] {
  const lines: TextLine[] = [];
  let isAfterGap = true;
  let hidden: number | null = null;
  for (const { start, end } of findLines(seed)) {
    const raw = seed.slice(start, end);
    const text = toReadingText(raw);
    const origin = { start: start + raw.length - raw.trimStart().length, end: start + raw.trimEnd().length };
    if (text !== '') {
      lines.push({
        origin: { start: hidden ?? origin.start, end: origin.end },
        text,
        indent: origin.start - start,
        isAfterGap,
      });
      hidden = null;
    } else if (origin.start < origin.end) {
      const last = lines.pop();
      if (last === undefined) hidden ??= origin.start;
      else lines.push({ ...last, origin: { start: last.origin.start, end: origin.end } });
    }
    isAfterGap = text === '';
  }
  return joinWrappedLines(lines).map((group) => ({ ...group, markup: null }));
}
