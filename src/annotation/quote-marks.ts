import type { Span } from '../text/span.ts';

/** Words between quotation marks, the marks not counted, in UTF-16 offsets of the paragraph. */
export interface Stretch extends Span {
  /** Place of the paragraph among those read. */
  readonly paragraph: number;
  /** The paragraph ends before the quotation does. */
  readonly open: boolean;
  /** Goes on from the paragraph before, which was left open. */
  readonly continued: boolean;
}

/** Which marks a source uses for speech: `“ ”` and its likes, or the single ones of British print. */
export type MarkStyle = 'double' | 'single';

const closers: Readonly<Record<string, string>> = { '“': '”"', '„': '“”"', '"': '"”', '«': '»', '‟': '”"' };

/** The marks of a whole source: single ones count as speech only where they are the rule in it. */
export function toMarkStyle(paragraphs: readonly string[]): MarkStyle {
  let double = 0;
  let single = 0;
  for (const text of paragraphs) {
    double += findPairs(text, isDoubleOpen, findDoubleClose).length;
    single += findPairs(text, isSingleOpen, findSingleClose).filter(
      ({ start, end }) =>
        /[,.?!]$/.test(text.slice(start, end)) || text.slice(start, end).split(' ').length > 3,
    ).length;
  }
  return single > 1 && single > double ? 'single' : 'double';
}

/** Quoted stretches in reading order; quotations inside quotations are part of the outer one. */
export function findStretches(paragraphs: readonly string[], style: MarkStyle): readonly Stretch[] {
  let open = false;
  return paragraphs.flatMap((text, paragraph) => {
    const pairs =
      style === 'single'
        ? withDoubles(findPairs(text, isSingleOpen, findSingleClose), text)
        : findPairs(text, isDoubleOpen, findDoubleClose);
    const next = paragraphs[paragraph + 1] ?? '';
    const nextOpens = style === 'single' ? isSingleOpen(next, 0) : isDoubleOpen(next, 0);
    return pairs.flatMap((pair, index): Stretch[] => {
      const continued = open && index === 0 && pair.start === 1;
      if (index === 0) open = false;
      if (pair.closed) return [{ start: pair.start, end: pair.end, paragraph, open: false, continued }];
      // A mark without its partner is speech only where the next paragraph takes it up again.
      if (!nextOpens) return [];
      open = true;
      return [{ start: pair.start, end: pair.end, paragraph, open: true, continued }];
    });
  });
}

interface Pair extends Span {
  readonly closed: boolean;
}

function findPairs(
  text: string,
  isOpen: (text: string, at: number) => boolean,
  findClose: (text: string, open: number) => number,
): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isOpen(text, at)) continue;
    const close = findClose(text, at);
    // A mark that is never closed hides none behind it; the search for its close ended at the next one.
    if (close < 0 && /[“‘]/.test(text[at] ?? '') && hasOpen(at + 1)) continue;
    const end = close < 0 ? text.trimEnd().length : close;
    if (end > at + 1) pairs.push({ start: at + 1, end, closed: close >= 0 });
    if (close < 0) break;
    at = close;
  }
  return pairs;

  function hasOpen(from: number): boolean {
    for (let at = from; at < text.length; at++) if (isOpen(text, at)) return true;
    return false;
  }
}

function withDoubles(singles: readonly Pair[], text: string): readonly Pair[] {
  const doubles = findPairs(text, isDoubleOpen, findDoubleClose).filter(
    (pair) => pair.closed && !singles.some(({ start, end }) => pair.start < end && start < pair.end),
  );
  return [...singles, ...doubles].sort((a, b) => a.start - b.start);
}

function isDoubleOpen(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (mark === '"') return /[\s([{—–/-]|^$/.test(text[at - 1] ?? '') && /[^\s]/.test(text[at + 1] ?? '');
  return mark !== '' && mark in closers;
}

/** A close before the next opening; failing that a mark of another shape ends it: “win-win". */
function findDoubleClose(text: string, open: number): number {
  const marks = closers[text[open] ?? ''] ?? '';
  const inches = (at: number) => text[at] === '"' && text[open] !== '"' && isDoubleOpen(text, at);
  for (let at = open + 1; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (marks.includes(mark) && !inches(at)) return at;
    if (mark === '“' && text[open] === '“') return -1;
  }
  return -1;
}

function isSingleOpen(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (mark !== '‘' && mark !== "'") return false;
  const head = /[\s([{—–"“/-]|^$/.test(text[at - 1] ?? '');
  const elided = /^(?:\d0s|em|til|tis|twas|cause|n)\b/i.test(text.slice(at + 1, at + 7));
  return head && /[\p{L}\p{N}[“"(…£$€]/u.test(text[at + 1] ?? '') && !elided;
}

/** An apostrophe looks like a closing mark: one after punctuation is a mark for sure, one after a plural s perhaps. */
function findSingleClose(text: string, open: number): number {
  let plural = -1;
  let plain = -1;
  const mark = text[open] === '‘' ? '’' : "'";
  for (let at = open + 2; at < text.length; at++) {
    if (at > open + 1 && isSingleOpen(text, at) && text[at] === '‘') break;
    if (text[at] !== mark || /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) continue;
    const last = text[at - 1] ?? '';
    if (/[,.?!…—;:)”"]/.test(last)) return plain >= 0 && isEndOfClause(text, plain) ? plain : at;
    if (last === 's' && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3))) plural = plural < 0 ? at : plural;
    else if (plain < 0) plain = at;
    if (plain >= 0 && text[open] === "'") break;
  }
  return plain >= 0 ? plain : plural;
}

const isEndOfClause = (text: string, at: number): boolean =>
  /^[,.;:!?)]|^ ?[–—]|^$/.test(text.slice(at + 1, at + 3));
