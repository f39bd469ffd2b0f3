import type { Span } from '../text/span.ts';
import { findLines } from './find-lines.ts';

const enough = 8_000;
const startsBlock = /^(?![ \t>]|[-*+][ \t]|\d{1,9}[.)]|\[)\S/;
const startsItem = /^[-*+][ \t]/;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Cuts a Markdown text, outside of fenced code, where a block begins whatever stands before it: at the left
 * margin after an empty line, or with a list item there. Parsers of CommonMark take more than linear time over
 * a long text, and none over many short ones.
 */
export function* splitMarkdown(text: string): Generator<Span> {
  let start = 0;
  let isAfterBlank = false;
  let open: string | null = null;
  for (const line of findLines(text)) {
    const content = text.slice(line.start, line.end);
    const mark = fence.exec(content)?.[1];
    const isOpening = open === null;
    if (
      isOpening &&
      line.start - start > enough &&
      ((isAfterBlank && startsBlock.test(content)) || startsItem.test(content))
    ) {
      yield { start, end: line.start };
      start = line.start;
    }
    if (isOpening) open = mark ?? null;
    else if (open !== null && mark?.startsWith(open) && content.trim() === mark) open = null;
    isAfterBlank = content.trim() === '';
  }
  yield { start, end: text.length };
}
