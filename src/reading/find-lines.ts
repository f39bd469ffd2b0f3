import type { Span } from '../text/span.ts';

/** The lines of a text without their ends (CRLF, LF or CR), as offsets into it. */
export function* findLines(text: string): Generator<Span> {
  let start = 0;
  for (const end of text.matchAll(/\r\n|\n|\r/g)) {
    yield { start, end: end.index };
    start = end.index + end[0].length;
  }
  yield { start, end: text.length };
}
