/** A word, a single mark, or one character of a script that is written without spaces. */
export interface Token {
  /** As it stands, abbreviation dots left out: `US` for `U.S.`. */
  readonly raw: string;
  /** Lower case without accents, typographic marks made plain: what makes two tokens the same. */
  readonly key: string;
  readonly kind: 'word' | 'mark' | 'break';
  /** Offsets in the text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** What stands between it and the token before: a space, nothing, or the hyphen that joins two words. */
  readonly before: ' ' | '' | '-';
}

const pattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{Lu}(?:\.\p{Lu})+\.?|[\p{L}\p{N}\p{M}]+|\n|\S/gu;
const hyphens = new Set(['-', '‐', '‑', '–']);
const marks: Readonly<Record<string, string>> = { '’': "'", '‘': "'", ʼ: "'", '“': '"', '”': '"', '„': '"' };

/** The tokens of a text in order. A hyphen between two words is no token; a line feed (a cut) is a break. */
export function toTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let hyphen = false;
  for (const { 0: found, index: start } of text.matchAll(pattern)) {
    const end = start + found.length;
    const last = tokens.at(-1);
    const touches = last !== undefined && (last.end === start || (hyphen && last.end + 1 === start));
    if (
      hyphens.has(found) &&
      touches &&
      !hyphen &&
      last.kind === 'word' &&
      /[\p{L}\p{N}]/u.test(text[end] ?? '')
    ) {
      hyphen = true;
      continue;
    }
    const kind = found === '\n' ? 'break' : /^[\p{L}\p{N}]/u.test(found) ? 'word' : 'mark';
    const raw = kind === 'word' ? found.replaceAll('.', '') : found;
    tokens.push({ raw, key: toKey(raw), kind, start, end, before: touches ? (hyphen ? '-' : '') : ' ' });
    hyphen = false;
  }
  return tokens;
}

function toKey(raw: string): string {
  if (/^[a-z0-9]+$/.test(raw)) return raw;
  return (
    marks[raw] ??
    raw
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
  );
}

/** Whether a token begins with a capital. */
export function isCapital({ raw }: Token): boolean {
  return /^\p{Lu}/u.test(raw);
}

/** Whether a token is written in capitals alone, two at least: `CFIUS`. */
export function isAcronym({ raw }: Token): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(raw);
}
