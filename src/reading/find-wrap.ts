import type { TextLine } from './text-line.ts';

/** How a file was wrapped: no line of running text is longer than `width`, nor would the next word have fitted. */
export interface Wrap {
  /** In UTF-16 code units. */
  readonly width: number;
  /** By how much a line may fall short of `width` and still be full; 0 where words were filled in greedily. */
  readonly slack: number;
}

const narrowest = 30;
const widest = 130;
const fewestContinued = 3;
/** Of the line ends in mid-sentence. */
const leastFull = 0.9;
/** Of all line ends inside paragraphs that could be wraps by their width. */
const leastContinued = 0.25;
const mostLonger = 0.1;
/** Text set in a proportional font and copied line by line (as from a PDF) ends its lines only roughly alike. */
const raggedSlack = 0.15;

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff00-\uff65]/u;
const ended = /[.!?…:;。！？]["'”’»)\]」』]*$/u;
const inner = /^["'“‘«(]*[\p{Ll}\p{Lo}]/u;
const item = /^([-*•–—·▪◦‣]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/u;

/** Whether `next` goes on in the middle of the sentence in which `line` ends. */
export function isContinued(line: TextLine, next: TextLine): boolean {
  if (ended.test(line.text)) return false;
  return inner.test(next.text);
}

/** Whether both sides of a line end are of a script that writes no space between words. */
export function isUnspaced(line: TextLine, next: TextLine): boolean {
  return unspaced.test(line.text.slice(-1)) && unspaced.test(next.text.slice(0, 1));
}

/** Whether the line end after `line` may be a wrap: `next` follows directly and begins nothing of its own. */
export function isAdjacent(next: TextLine): boolean {
  return !next.isAfterGap && !item.test(next.text);
}

/** Whether the first word of `next` would not have fitted on `line`. */
export function isFull(line: TextLine, next: TextLine, wrap: Wrap): boolean {
  const length = lengthOf(line);
  if (length > wrap.width) return false;
  const word = isUnspaced(line, next) ? 2 : 1 + next.text.search(/\s|$/);
  return length + word > wrap.width - wrap.slack;
}

/**
 * Whether and how a plain text was hard-wrapped. It was where, at some width, almost no line is longer and the
 * line ends in mid-sentence come just before a word that would not have fitted. Paragraphs on one line each, lists and verse do not look like that. Null where in doubt.
 */
export function findWrap(lines: readonly TextLine[]): Wrap | null {
  const lengths = lines.map(lengthOf).filter((length) => length >= narrowest);
  lengths.sort((a, b) => a - b);
  const candidates = new Set(lengths.slice(Math.floor(lengths.length * (1 - mostLonger))));
  for (const share of [0, raggedSlack]) {
    for (const width of [...candidates].reverse()) {
      const wrap = { width, slack: Math.floor(width * share) };
      if (width <= widest && fits(lines, wrap)) return wrap;
    }
  }
  return null;
}

function fits(lines: readonly TextLine[], wrap: Wrap): boolean {
  const count = { full: 0, continued: 0, both: 0 };
  for (const [at, next] of lines.entries()) {
    const line = lines[at - 1];
    if (line === undefined || !isAdjacent(next)) continue;
    const full = isFull(line, next, wrap);
    const continued = isContinued(line, next);
    if (full) count.full++;
    if (continued) count.continued++;
    if (full && continued) count.both++;
  }
  return (
    count.both >= fewestContinued &&
    count.both >= count.continued * leastFull &&
    count.both >= count.full * leastContinued
  );
}

function lengthOf(line: TextLine): number {
  return line.indent + line.text.length;
}
