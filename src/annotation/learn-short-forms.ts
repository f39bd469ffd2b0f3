import type { Alias } from './alias-index.ts';
import type { Candidate, TokenBlock } from './candidate.ts';
import { isCapital, type Token, toTokens } from './tokens.ts';

/**
 * Further places of entries whose name a source itself shortens or gives in another script right after it:
 * "Committee on Foreign Investment (CFIUS)", "…, or Cfius,", "Tencent’s (騰訊)". What is learned holds in this source alone.
 */
export function learnShortForms(
  candidates: readonly Candidate[],
  blocks: readonly TokenBlock[],
): readonly Candidate[] {
  const known = new Set(candidates.map(toPlaceKey));
  const learned = new Map<string, Alias>();
  for (const { alias, to, block } of candidates) {
    if (alias.derived) continue;
    for (const text of readShortForms(block.tokens, to, alias.tokens)) {
      const key = toTokens(text)
        .map((token) => token.key)
        .join(' ');
      if (!learned.has(key)) learned.set(key, { ...alias, text, tokens: toTokens(text) });
    }
  }
  return blocks.flatMap((block) =>
    [...learned.values()].flatMap((alias): Candidate[] =>
      findAll(block.tokens, alias.tokens).flatMap((from) => {
        const to = from + alias.tokens.length - 1;
        const reason = `short for ${alias.entry.name}, as the text explains`;
        const found = { alias, from, to, block, reason };
        return known.has(toPlaceKey(found)) ? [] : [found];
      }),
    ),
  );
}

function toPlaceKey({ block, from, to, alias }: Candidate): string {
  return `${block.readable.block.id} ${from} ${to} ${alias.entry.path}`;
}

/** The short and native forms that a text gives in brackets, or after ", or", behind a name that ends at token `to`. */
export function readShortForms(
  tokens: readonly Token[],
  to: number,
  name: readonly Token[],
): readonly string[] {
  const next = tokens.slice(to + 1, to + 3).map(({ key }) => key);
  const isPossessive = next[0] === "'" && next[1] === 's';
  const at = isPossessive ? to + 3 : to + 1;
  if (tokens[at]?.raw === '(') {
    const close = findClosing(tokens, at);
    if (close < 0) return [];
    return splitAtMarks(tokens.slice(at + 1, close)).flatMap((part) => toShortForm(part, name));
  }
  if (tokens[at]?.raw === ',' && tokens[at + 1]?.key === 'or')
    return toShortForm(tokens.slice(at + 2, at + 3), name);
  return [];
}

/** Longest content of a bracket that is read, in tokens. */
const longestBracket = 16;

/** The closing bracket that belongs to the one at a token, -1 where none is near. */
export function findClosing(tokens: readonly Token[], open: number): number {
  const inside = tokens.slice(open + 1, open + 2 + longestBracket).findIndex(({ raw }) => raw === ')');
  return inside < 0 ? -1 : open + 1 + inside;
}

function splitAtMarks(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (/^[,;]$/.test(token.raw)) parts.push([]);
    else if (token.kind === 'word' && !/^(?:or|the)$/.test(token.raw)) parts.at(-1)?.push(token);
  }
  return parts;
}

function toShortForm(part: readonly Token[], name: readonly Token[]): readonly string[] {
  const text = part.map(({ raw }) => raw).join('');
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}$/u.test(text))
    return [text];
  const [only] = part;
  if (part.length !== 1 || !only || only.raw.length < 2 || !isCapital(only)) return [];
  return isInitials(only.key, name) ? [only.raw] : [];
}

/** Whether the letters are initials of the words in their order, the first one's and at least half of the capitalised ones. */
export function isInitials(letters: string, tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  let at = 0;
  for (const { key } of words) if (key[0] === letters[at]) at++;
  return words.length > 1 && at === letters.length && letters.length * 2 >= words.filter(isCapital).length;
}

function findAll(tokens: readonly Token[], wanted: readonly Token[]): readonly number[] {
  return tokens.flatMap((_, from) =>
    wanted.every((want, index) => {
      const have = tokens[from + index];
      return have !== undefined && have.key === want.key && (isCapital(have) || !isCapital(want));
    })
      ? [from]
      : [],
  );
}
