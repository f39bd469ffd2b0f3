import { findLines } from './find-lines.ts';

const mostMarkers = 40;
const mostIndent = 100;
const mostMarks = 500;
const mostCells = 200;

const containers = /^(?:[ \t]{0,12}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const bullet = /^\s{0,99}(?:[-*+][ \t]|#{1,6}[ \t])/;
const numbered = /^\s{0,99}(\d{1,9})[.)][ \t]/;

/**
 * Whether a text can be parsed as Markdown in time and without overflowing the stack. Parsers of CommonMark
 * recurse once a level of quotation or list, and take quadratic time over the marks of one paragraph (`*`, `` ` ``,
 * `[` …); no text that people write comes near the limits held here.
 */
export function isBoundedMarkdown(text: string): boolean {
  let marks = 0;
  let isNumbered = false;
  for (const { start, end } of findLines(text)) {
    const line = text.slice(start, end);
    if (isTooDeep(line) || countOf(line, /\|/g) > mostCells) return false;
    const number = numbered.exec(line)?.[1];
    const isBlank = line.trim() === '';
    const startsItem: boolean = number !== undefined && (isNumbered || marks === 0 || number === '1');
    if (isBlank || bullet.test(line) || startsItem) {
      marks = 0;
      isNumbered = startsItem;
    }
    marks += countOf(line, /[*_`~[\]<!]/g);
    if (marks > mostMarks) return false;
  }
  return true;
}

function isTooDeep(line: string): boolean {
  const prefix = containers.exec(line)?.[0];
  if (prefix !== undefined && countOf(prefix, />|[-*+]|\d+/g) > mostMarkers) return true;
  const indent = line.length - line.trimStart().length;
  return indent > mostIndent && /^(?:>|[-*+]|\d{1,9}[.)])/.test(line.slice(indent, indent + 12));
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
