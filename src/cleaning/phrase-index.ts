import type { Token } from './tokens.ts';

/** Where a phrase stands in a text: indices of its first token and of the one after its last. */
export interface PhraseHit<Kind extends string> {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

interface Pattern<Kind extends string> {
  readonly kind: Kind;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly parts: readonly string[];
}

const longestGap = 6;

/**
 * Finds phrases in tokens in linear time: each word is looked up once, and a phrase spans a bounded stretch.
 *
 * A phrase is written in lower-case words: `*` stands for one word, `…` for up to six, `#` for a number,
 * `(a|b)` for either word and `(a|)` for a word or none; `^` before it demands the start of a sentence, `$` after it the end of the text.
 * A phrase begins with a word, after `^` also with `*`.
 */
export class PhraseIndex<Kind extends string> {
  readonly #byFirst = new Map<string, Pattern<Kind>[]>();

  add(kind: Kind, phrases: Iterable<string>): void {
    for (const phrase of phrases) {
      for (const written of expand(phrase)) {
        const opens = written.startsWith('^');
        const closes = written.endsWith('$');
        const parts = written
          .replace(/^\^|\$$/g, '')
          .split(' ')
          .filter(Boolean);
        const [first] = parts;
        if (!first || first === '…' || (first === '*' && !opens))
          throw new Error(`phrase must begin with a word: ${phrase}`);
        const list = this.#byFirst.get(first) ?? [];
        list.push({ kind, opens, closes, parts });
        this.#byFirst.set(first, list);
      }
    }
  }

  find(tokens: readonly Token[]): PhraseHit<Kind>[] {
    const hits: PhraseHit<Kind>[] = [];
    tokens.forEach((token, from) => {
      for (const key of toKeys(token)) {
        for (const pattern of this.#byFirst.get(key) ?? []) {
          if (pattern.opens && !token.opens) continue;
          const to = matchEnd(tokens, from + 1, pattern.parts, 1);
          if (to !== null && (!pattern.closes || to === tokens.length))
            hits.push({ kind: pattern.kind, from, to });
        }
      }
    });
    return hits;
  }
}

function matchEnd(
  tokens: readonly Token[],
  at: number,
  parts: readonly string[],
  part: number,
): number | null {
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
  if (!token) return null;
  const fits =
    (wanted === '*' && isWord(token.text)) ||
    wanted === token.text ||
    (wanted === '#' && isNumber(token.text));
  return fits ? matchEnd(tokens, at + 1, parts, part + 1) : null;
}

/** What a phrase that begins at this token may be filed under. */
function toKeys({ text, opens }: Token): string[] {
  const keys = [text];
  if (isNumber(text)) keys.push('#');
  if (opens && isWord(text)) keys.push('*');
  return keys;
}

function isWord(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text);
}

function isNumber(text: string): boolean {
  return /^\d/.test(text);
}

/** `a (b|c) d` → `a b d`, `a c d`. */
function expand(phrase: string): string[] {
  const group = /\(([^()]*\|[^()]*)\)/.exec(phrase);
  if (!group) return [phrase.replace(/\s+/g, ' ').replace(/^\^ /, '^').replace(/ \$$/, '$').trim()];
  const before = phrase.slice(0, group.index);
  const after = phrase.slice(group.index + group[0].length);
  return (group[1] ?? '').split('|').flatMap((choice) => expand(before + choice + after));
}
