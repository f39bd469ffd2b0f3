import type { ReadableBlock } from './detector.ts';

/** What a block quotation holds, in UTF-16 offsets of its paragraph. */
export interface BlockQuotation {
  /** Behind the last quoted word: a signature ("— Ana Ruiz") is no part of it. */
  readonly end: number;
  readonly signature: string | null;
}

const signed =
  /\s[—–]\s?(?<name>\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})(?= \(@|,|\s*$)[^.!?]{0,80}$/u;

/** The quotation that a block is by its format; none where it sets quotation marks of its own. */
export function readBlockQuotation({ block, text }: ReadableBlock): BlockQuotation | null {
  if (block.markup?.element !== 'blockquote' || /^\s*["“‘„«]/u.test(text) || !/\p{L}/u.test(text))
    return null;
  const match = signed.exec(text.slice(-160));
  const cut = match ? text.length - Math.min(160, text.length) + match.index : text.length;
  return { end: text.slice(0, cut).trimEnd().length, signature: match?.groups?.['name'] ?? null };
}
