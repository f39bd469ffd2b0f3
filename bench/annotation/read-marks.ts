import type { Span } from '../../src/text/span.ts';

/** A marked stretch, in UTF-16 offsets of the text without marks. */
export interface Mark extends Span {
  /** The letter behind `[[`: `t`, `q`, `f` … */
  readonly kind: string;
  /** What stands between the letter and `|`; empty where nothing does. */
  readonly value: string;
}

/**
 * Takes the marks `[[KIND VALUE|words]]` out of a paragraph; one may stand inside another. Marks come in the order in
 * which they close. Throws, with `name`, on a mark without its partner.
 */
export function readMarks(name: string, marked: string): { plain: string; marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const open: Omit<Mark, 'end'>[] = [];
  let plain = '';
  for (const part of marked.split(/(\[\[[a-z](?: [^|]*)?\||\]\])/)) {
    const mark = /^\[\[([a-z]) ?(.*)\|$/.exec(part);
    if (mark) open.push({ kind: mark[1] ?? '', value: mark[2] ?? '', start: plain.length });
    else if (part === ']]') {
      const last = open.pop();
      if (!last) throw new Error(`${name}: a mark without its partner: ${marked}`);
      marks.push({ ...last, end: plain.length });
    } else plain += part;
  }
  if (open.length > 0) throw new Error(`${name}: a mark is not closed: ${marked}`);
  return { plain, marks };
}
