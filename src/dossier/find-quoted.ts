import type { Span } from '../text/span.ts';

interface Folded {
  readonly text: string;
  /** Offset in the original of each folded character, and of the end. */
  readonly at: readonly number[];
}

const marks: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '‹': "'",
  '›': "'",
  '´': "'",
  '`': "'",
};
const ellipsis = /…|\.(?: ?\.){2,}/uy;

/** Typographic marks to straight ones, every kind of space to one blank, every ellipsis to `…`. */
function fold(text: string): Folded {
  let folded = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; ) {
    ellipsis.lastIndex = i;
    const dots = ellipsis.exec(text)?.[0];
    const char = text[i] as string;
    if (/\s/u.test(char) && folded.endsWith(' ')) {
      i++;
      continue;
    }
    at.push(i);
    folded += dots ? '…' : /\s/u.test(char) ? ' ' : (marks[char] ?? char);
    i += dots ? dots.length : 1;
  }
  at.push(text.length);
  return { text: folded, at };
}

const wordChar = /[\p{L}\p{N}]/u;

function findSegment(text: string, segment: string, from: number): number {
  for (let i = text.indexOf(segment, from); i >= 0; i = text.indexOf(segment, i + 1)) {
    const cutsBefore = wordChar.test(segment[0] ?? '') && wordChar.test(text[i - 1] ?? '');
    const cutsAfter = wordChar.test(segment.at(-1) ?? '') && wordChar.test(text[i + segment.length] ?? '');
    if (!cutsBefore && !cutsAfter) return i;
  }
  return -1;
}

/** The words an editor's own insertion may stand for, at the most, in characters. */
const longestReplaced = 60;

interface Segment {
  readonly text: string;
  /** Whether words may be missing before it: none, those that an insertion replaces, or any. */
  readonly gap: 'none' | 'insertion' | 'any';
}

function toSegments(quoted: string): Segment[] {
  const segments: Segment[] = [];
  let gap: Segment['gap'] = 'none';
  for (const piece of quoted.split(/(\[…\]|…|\[[^\]]*\])/u)) {
    if (piece === '…' || piece === '[…]') gap = 'any';
    else if (/^\[.*\]$/u.test(piece)) gap = gap === 'any' ? gap : 'insertion';
    else if (piece.trim()) {
      segments.push({ text: piece.trim(), gap });
      gap = 'none';
    }
  }
  return segments;
}

/**
 * Where quoted words stand in a text, to the letter. Kinds of quotation mark, of space and of ellipsis count as
 * the same; `…` and `[…]` leave words out; `[words]` are the editor's own; `[T]he` may change a letter's case.
 * Words are never cut. Offsets in UTF-16 code units of `text`; null where they do not stand there.
 */
export function findQuoted(text: string, quoted: string): Span | null {
  const source = fold(text);
  const wanted = fold(quoted.trim()).text.replace(/\[(\p{L})\](?=\p{L})/gu, '$1');
  const changed = /\[\p{L}\](?=\p{L})/u.test(quoted);
  const literal = findSegment(source.text, wanted, 0);
  if (literal >= 0 && wanted) return toSpan(source, literal, literal + wanted.length);
  const haystack = changed ? source.text.toLowerCase() : source.text;
  if (haystack.length !== source.text.length) return null;
  return findSegments(haystack, toSegments(changed ? wanted.toLowerCase() : wanted), source);
}

function findSegments(haystack: string, segments: readonly Segment[], source: Folded): Span | null {
  const [first, ...rest] = segments;
  if (!first) return null;
  for (
    let start = findSegment(haystack, first.text, 0);
    start >= 0;
    start = findSegment(haystack, first.text, start + 1)
  ) {
    let end = start + first.text.length;
    const fits = rest.every((segment) => {
      const next = findSegment(haystack, segment.text, end);
      const room = segment.gap === 'any' ? Number.POSITIVE_INFINITY : longestReplaced;
      if (next < 0 || next - end > room) return false;
      end = next + segment.text.length;
      return true;
    });
    if (fits) return toSpan(source, start, end);
  }
  return null;
}

const toSpan = ({ at }: Folded, start: number, end: number): Span => ({
  start: at[start] as number,
  end: at[end] as number,
});

/** The texts in double quotation marks, straight or typographic, in order. */
export function findQuotations(text: string): string[] {
  return [...text.matchAll(/“([^“”]*)”|"([^"]*)"|„([^„“”]*)[“”]|«([^«»]*)»/gu)]
    .map((match) => match.slice(1).find((words) => words !== undefined) as string)
    .filter((words) => /[\p{L}\p{N}]/u.test(words));
}
