import type { Span } from '../../text/span.ts';

/** An excerpt as one line: the blanks that stand for withheld words become an ellipsis. Null where nothing is left. */
export function toWords(text: string): string | null {
  return text.trim().replace(/\s{3,}/g, ' … ') || null;
}

/** Offsets in UTF-16 code units as offsets in code points. */
export function toCodePoints(text: string, { start, end }: Span): Span {
  const count = (to: number) => [...text.slice(0, to)].length;
  return { start: count(start), end: count(end) };
}
