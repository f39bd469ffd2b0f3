import type { Span } from '../text/span.ts';
import { findWrap, isAdjacent, isContinued, isFull, isUnspaced, type Wrap } from './find-wrap.ts';
import type { TextLine } from './text-line.ts';

/** Lines that are one block. */
export interface LineGroup {
  readonly origin: Span;
  readonly text: string;
}

const wordBreak = /(\p{L}+)-$/u;

/**
 * Joins the lines of a hard-wrapped text into its paragraphs; of any other text each line stays by itself.
 * Lines are joined with a space, in Chinese and Japanese with none. A hyphen at a line end goes where the rest
 * of the text writes the word without it, and stays where it does not.
 */
export function joinWrappedLines(lines: readonly TextLine[]): LineGroup[] {
  const wrap = findWrap(lines);
  if (wrap === null) return lines.map(({ origin, text }) => ({ origin, text }));
  const words = countWords(lines);
  const groups: LineGroup[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const group = groups.at(-1);
    if (before === undefined || group === undefined || !isWrapped(before, line, wrap)) {
      groups.push({ origin: line.origin, text: line.text });
      continue;
    }
    groups[groups.length - 1] = {
      origin: { start: group.origin.start, end: line.origin.end },
      text: joinTexts(group.text, line, isUnspaced(before, line), words),
    };
  }
  return groups;
}

function isWrapped(line: TextLine, next: TextLine, wrap: Wrap): boolean {
  if (!isAdjacent(next)) return false;
  const isNewParagraph = next.indent > line.indent && !isContinued(line, next);
  return isFull(line, next, wrap) ? !isNewParagraph : wrap.slack > 0 && isContinued(line, next);
}

function joinTexts(text: string, line: TextLine, isWithoutSpace: boolean, words: Set<string>): string {
  if (isWithoutSpace) return text + line.text;
  const head = wordBreak.exec(text)?.[1];
  const tail = /^\p{L}+/u.exec(line.text)?.[0];
  if (head === undefined || tail === undefined) return `${text} ${line.text}`;
  const isOneWord = words.has(`${head}${tail}`.toLowerCase());
  return (isOneWord ? text.slice(0, -1) : text) + line.text;
}

function countWords(lines: readonly TextLine[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(word.toLowerCase());
  }
  return words;
}
