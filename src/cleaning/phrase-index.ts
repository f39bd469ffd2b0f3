import type { Token } from './tokens.ts';

/** Where a phrase stands in a text: indices of its first token and of the one after its last. */
export interface PhraseHit<Kind extends string> {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

/** One word, one of several, or `*`, `…`, `#`. */
type Part = string | ReadonlySet<string>;

interface Pattern<Kind extends string> {
  readonly kind: Kind;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Number of words before the first one written out. */
  readonly lead: number;
  /** From the first word written out. */
  readonly parts: readonly Part[];
}

/** Those with the same first word; `inner` may stand inside a sentence. */
interface Patterns<Kind extends string> {
  readonly all: Pattern<Kind>[];
  readonly inner: Pattern<Kind>[];
}

const longestGap = 6;

/**
 * Finds phrases in tokens in linear time: each word is looked up once, and a phrase spans a bounded stretch.
 *
 * A phrase is written in lower-case words: `*` stands for one word, `…` for up to six, `#` for a number,
 * `(a|b c|)` for one of these or nothing; `^` before it demands the start of a sentence, `$` after it the end of the text.
 * A phrase begins with a word, after `^` also with `*`.
 */
export class PhraseIndex<Kind extends string> {
  readonly #byFirst = new Map<string, Patterns<Kind>>();

  add(kind: Kind, phrases: Iterable<string>): void {
    for (const phrase of phrases) for (const written of expand(phrase)) this.#addWritten(kind, written);
  }

  #addWritten(kind: Kind, written: string): void {
    const opens = written.startsWith('^');
    const closes = written.endsWith('$');
    const parts = written
      .replace(/^\^|\$$/g, '')
      .split(' ')
      .filter(Boolean)
      .map(toPart);
    const lead = parts.findIndex((part) => part !== '*');
    const first = parts[lead];
    if (!first || first === '…' || (lead > 0 && !opens))
      throw new Error(`a phrase begins with a word: ${written}`);
    const pattern = { kind, opens, closes, lead, parts: parts.slice(lead) };
    for (const key of typeof first === 'string' ? [first] : first) {
      const list = this.#byFirst.get(key) ?? { all: [], inner: [] };
      this.#byFirst.set(key, list);
      list.all.push(pattern);
      if (!opens || lead > 0) list.inner.push(pattern);
    }
  }

  find(tokens: readonly Token[]): PhraseHit<Kind>[] {
    const hits: PhraseHit<Kind>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const { text, isNumber } = tokens[at] as Token;
      this.#findAt(text, at, tokens, hits);
      if (isNumber) this.#findAt('#', at, tokens, hits);
    }
    return hits;
  }

  #findAt(key: string, at: number, tokens: readonly Token[], hits: PhraseHit<Kind>[]): void {
    const patterns = this.#byFirst.get(key);
    if (!patterns) return;
    for (const { kind, opens, closes, lead, parts } of tokens[at]?.opens ? patterns.all : patterns.inner) {
      const from = at - lead;
      if (opens && !isOpening(tokens, from, at)) continue;
      const to = matchEnd(tokens, at + 1, parts, 1);
      if (to !== null && (!closes || to === tokens.length)) hits.push({ kind, from, to });
    }
  }
}

function matchEnd(tokens: readonly Token[], at: number, parts: readonly Part[], part: number): number | null {
  const wanted = parts[part];
  if (wanted === undefined) return at;
  if (wanted === '…') {
    for (let gap = 0; gap <= longestGap && at + gap <= tokens.length; gap++) {
      const to = matchEnd(tokens, at + gap, parts, part + 1);
      if (to !== null) return to;
      if (tokens[at + gap]?.opens) break;
    }
    return null;
  }
  const token = tokens[at];
  return token && fits(token, wanted) ? matchEnd(tokens, at + 1, parts, part + 1) : null;
}

function fits(token: Token, wanted: Part): boolean {
  if (typeof wanted !== 'string') return wanted.has(token.text) || (token.isNumber && wanted.has('#'));
  return wanted === token.text || (wanted === '*' && token.isWord) || (wanted === '#' && token.isNumber);
}

/** Whether a sentence opens at `from` and only words stand between it and `at`. */
function isOpening(tokens: readonly Token[], from: number, at: number): boolean {
  if (!tokens[from]?.opens) return false;
  for (let each = from; each < at; each++) if (!tokens[each]?.isWord) return false;
  return true;
}

/** `a|b` → either word. */
function toPart(written: string): Part {
  return written.length > 1 && written.includes('|') ? new Set(written.split('|')) : written;
}

/** A phrase without brackets: `a (b|c) d` → `a b|c d`; a choice of several words, none or any is written out. */
function expand(phrase: string): string[] {
  if (/\([^()]*\(/.test(phrase)) throw new Error(`brackets within brackets: ${phrase}`);
  const group = /\(([^()]*\|[^()]*)\)/.exec(phrase);
  if (!group) return [phrase.replace(/\s+/g, ' ').replace(/^\^ /, '^').replace(/ \$$/, '$').trim()];
  const before = phrase.slice(0, group.index);
  const after = phrase.slice(group.index + group[0].length);
  const choices = (group[1] ?? '').split('|');
  const words = choices.filter((choice) => /^[\p{L}\p{N}#][^\s]*$/u.test(choice));
  const others = choices.filter((choice) => !words.includes(choice));
  return [...(words.length ? [words.join('|')] : []), ...others].flatMap((choice) =>
    expand(before + choice + after),
  );
}
