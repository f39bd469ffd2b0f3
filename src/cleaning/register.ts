import { type AddressWords, addressWordsOf } from './address-words.ts';
import { once } from './once.ts';
import type { BlockProfile } from './profile.ts';
import type { Token } from './tokens.ts';

/** To whom a stretch speaks, what it quotes left out. */
export interface Address {
  /** Words to its reader ("you"). */
  readonly reader: number;
  /** Words by which its publisher speaks ("our"). */
  readonly writer: number;
  /** Sentences that open as a request or an offer does ("Sign", "Want"). */
  readonly asking: number;
}

export interface Register extends Address {
  /** Share of its characters that stand in quotation marks, 0 to 1. */
  readonly quoted: number;
  /** Its first sentence asks, and another follows. */
  readonly opensWithQuestion: boolean;
}

/** The register of a line, by the words of its language. */
export const toRegister = once((profile: BlockProfile): Register => {
  const { text } = profile.block;
  const quotes = findQuoted(text);
  const first = profile.sentences[0];
  return {
    ...countAddress(profile, quotes),
    quoted: quotes.reduce((sum, [start, end]) => sum + end - start, 0) / (text.length || 1),
    opensWithQuestion:
      profile.sentences.length > 1 &&
      first !== undefined &&
      quotes.length === 0 &&
      text[first.end - 1] === '?',
  };
});

function countAddress(
  { block: { text }, tokens, language }: BlockProfile,
  quotes: readonly (readonly [number, number])[],
): Address {
  const words = addressWordsOf(language);
  const count = { reader: 0, writer: 0, asking: 0 };
  let at = 0;
  for (const token of tokens) {
    while ((quotes[at]?.[1] ?? token.start + 1) <= token.start) at++;
    if ((quotes[at]?.[0] ?? token.end) <= token.start) continue;
    if (isToReader(token, text, words)) count.reader++;
    if (words.writer.has(token.text)) count.writer++;
    if (token.opens && words.asking.has(token.text)) count.asking++;
  }
  return count;
}

function isToReader(token: Token, text: string, { reader, polite }: AddressWords): boolean {
  if (reader.has(token.text)) return true;
  return polite.has(token.text) && !token.opens && /\p{Lu}/u.test(text[token.start] ?? '');
}

const marks = /["“”„«»]|(?<=^|[\s([])‘|’(?=$|[\s.,;:!?)\]])/gu;
const openers = new Set(['“', '„', '«', '‘']);
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"',
  '‘': '’',
};

/** Stretches in quotation marks; one that is opened and not closed goes to the end. */
export function findQuoted(text: string): [number, number][] {
  const found: [number, number][] = [];
  let open: { readonly mark: string; readonly start: number } | null = null;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (open) {
      if (!closers[open.mark]?.includes(mark)) continue;
      found.push([open.start, index + 1]);
      open = null;
    } else if (openers.has(mark) || mark === '"' || mark === '»') open = { mark, start: index };
  }
  if (open && open.mark !== '‘') found.push([open.start, text.length]);
  return found;
}
