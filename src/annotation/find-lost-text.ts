import type { NoteKind } from '../text/annotation.ts';
import { toSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { findHoles } from './find-holes.ts';
import { gapPatterns } from './gap-patterns.ts';
import { toTaggedWords } from './tagged-words.ts';
import { narrated, toNarration } from './to-narration.ts';

/** A place where text is lost or wrong, in UTF-16 offsets of the paragraph. */
export interface Flaw extends Span {
  readonly kind: NoteKind;
  readonly note: string;
}

/** Words after which no sentence ends, whatever its style. */
const unfinished =
  /(?:^|[\s(])(?:the|an?|of|and|or|but|from|into|onto|upon|than|its|their|his|her|our|your|my|is|are|was|were|be|been|being|has|had|will|would|should|may|might|must|shall|as|because|although|whose|if|amid|between|during|including|every|such as|yesterday said)$/i;
/** Words after which few do. */
const seldomLast =
  /(?:^|[\s(])(?:to|by|with|for|at|in|on|that|which|who|this|these|against|among|towards?|said|says|also|while|when|where)$/i;

/** “What it was made of”, “Sign up for the”. */
const isHeading = /^(?:Wh|How|See|Read|Sign|Get|More|Also)|^(?:\S+ ){0,4}\S+$/;

/** A line without a sentence's end that is shorter than this is rarely one. */
const leastSentence = 50;

/** Lost words and doubled ones within an article's paragraphs: by their plain traces, and where the learned net misses words. */
export function findGaps(paragraphs: readonly string[]): readonly (readonly Flaw[])[] {
  const holes = findHoles(paragraphs.map((text) => (isUnended(text) ? '' : text)));
  return paragraphs.map((text, index) => {
    const flaws = findTraces(text);
    const own = (holes[index] ?? []).filter(
      (hole) => !flaws.some((flaw) => flaw.start < hole.end + 2 && hole.start - 2 < flaw.end),
    );
    return [...flaws, ...own.map(({ start, end, note }): Flaw => ({ start, end, kind: 'gap', note }))];
  });
}

function isUnended(text: string): boolean {
  return text.length < leastSentence && !/[.!?]["”’')]?\s*$/.test(text);
}

function findTraces(text: string): readonly Flaw[] {
  const flaws: Flaw[] = [];
  for (const { start, end } of toSentences(text)) {
    const sentence = text.slice(start, end);
    for (const { pattern, holds, kind, note } of gapPatterns) {
      for (const match of sentence.matchAll(pattern)) {
        const from = match.index;
        const to = from + match[0].length;
        const around = { before: sentence.slice(0, from), match: match[0], after: sentence.slice(to) };
        if (holds && !holds(around)) continue;
        if (flaws.some((flaw) => flaw.start < start + to && start + from < flaw.end)) continue;
        flaws.push({ start: start + from, end: start + to, kind, note });
      }
    }
  }
  return flaws;
}

/** A paragraph from this length on is none of a list and no heading. */
const longParagraph = 80;
const leastParagraphs = 4;
const endMark = /[.!?:]["”’')\]]*\s*$/;

/** More than one sentence: no standfirst, no item of a list; then less must be told of the past. */
const goesOn = /[.!?]["'”’)]? \p{Lu}/u;
const narratedInPart = 0.3;

/**
 * The place of the only paragraph that ends without a mark, behind others that do, in an article that tells of the past; -1: none.
 * Where two end so, it is the style of the page.
 */
export function findUnended(paragraphs: readonly string[]): number {
  const long = [...paragraphs.keys()].filter((at) => (paragraphs[at] ?? '').trim().length >= longParagraph);
  const [unended = -1, another] = long.filter((at) => !endMark.test(paragraphs[at] ?? ''));
  if (unended < 0 || another !== undefined || long.length < leastParagraphs || unended === long[0]) return -1;
  const least = goesOn.test(paragraphs[unended] ?? '') ? narratedInPart : narrated;
  return toNarration(paragraphs.map((text) => toTaggedWords(text))) >= least ? unended : -1;
}

/**
 * The last words of a paragraph that breaks off. `next` is the paragraph kept after it; `last`: none follows directly, so that a
 * sentence without an end is a cut one and no heading; `alone`: all other paragraphs end with a mark (`findUnended`).
 */
export function findTruncation(
  text: string,
  { last, next, alone }: { last: boolean; next: string | null; alone: boolean },
): Flaw | null {
  const trimmed = text.trimEnd();
  const word = /\S+$/.exec(trimmed)?.[0] ?? '';
  // The last line of all may be short, if it ends in a word that nothing ends in: “It will run from”.
  const isShort =
    trimmed.length < 60 && (next !== null || !unfinished.test(trimmed) || isHeading.test(trimmed));
  if (isShort || !/^\p{Ll}[\p{L}’'-]*$/u.test(word)) return null;
  // A sentence that the next paragraph takes up is not cut.
  if (next !== null && /^\s*[\p{Ll},;]/u.test(next)) return null;
  const prose = trimmed.length >= 100 && goesOn.test(trimmed);
  const isCut = alone || (last && (prose || seldomLast.test(trimmed)));
  if (!isCut && !unfinished.test(trimmed)) return null;
  const sentence = toSentences(trimmed).at(-1)?.start ?? 0;
  const start = Math.max(sentence, trimmed.lastIndexOf(' ', trimmed.length - word.length - 2) + 1);
  return { start, end: trimmed.length, kind: 'truncated', note: 'The sentence breaks off.' };
}

/**
 * Typographic quotation marks without their partners, each with its paragraph's place. A quotation may go on in the next
 * paragraph, with or without a new mark there.
 */
export function findLoneMarks(paragraphs: readonly string[]): readonly (Flaw & { paragraph: number })[] {
  const lone = paragraphs.flatMap((text, paragraph) =>
    findLone(text, paragraphs[paragraph + 1] ?? null).map((mark) => ({ ...mark, paragraph })),
  );
  return lone.filter((mark, index) => {
    const before = lone[index - 1];
    const after = lone[index + 1];
    if (mark.opens) return !(after && !after.opens && after.paragraph > mark.paragraph);
    return !(before?.opens && before.paragraph < mark.paragraph);
  });
}

function findLone(text: string, next: string | null): readonly (Flaw & { opens: boolean })[] {
  if (/[„»«]/.test(text)) return [];
  const lone: (Flaw & { opens: boolean })[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    const closes =
      (mark === '”' && !isTurned(text, at)) || text.startsWith('’’', at) || (mark === '"' && open >= 0);
    const turned = isTurned(text, at) && (mark === '”' || (mark === '"' && open < 0));
    if (mark === '“' || turned) {
      if (open >= 0) lone.push(toLone(open, true));
      open = at;
    } else if (closes) {
      if (open < 0 && !/\d$/.test(text.slice(0, at)) && mark === '”') lone.push(toLone(at, false));
      open = -1;
    } else if (mark === '"') return [];
  }
  if (open >= 0 && next !== null && !/^\s*[“"]/.test(next)) lone.push(toLone(open, true));
  return lone;
}

/** A closing mark typed where one opens. */
const isTurned = (text: string, at: number): boolean =>
  /[\s(]|^$/.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');

function toLone(at: number, opens: boolean): Flaw & { opens: boolean } {
  const note = opens
    ? 'The quotation mark is never closed.'
    : 'No quotation mark opens before this one closes.';
  return { start: at, end: at + 1, kind: 'error', note, opens };
}
