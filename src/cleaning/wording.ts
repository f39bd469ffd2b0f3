import type { Token } from './tokens.ts';

/** Weights of words and of pairs of words, each in one of `slots` places: hashed, so that no text stands in them. */
export interface WordingModel {
  /** Log-odds of a weight of 1. */
  readonly scale: number;
  readonly bias: number;
  /** One signed byte a slot, base64. */
  readonly weights: string;
}

export interface CompiledWording {
  readonly scale: number;
  readonly bias: number;
  readonly weights: Int8Array;
}

/** A power of two, as the hash wants it. */
export const slots = 1 << 15;
/** What comes later in a line tells less, and its length shall not matter. */
const farthest = 60;
const [ofWord, ofPair, ofFirst, ofLast] = [1, 2, 3, 4];

export function compileWording({ scale, bias, weights }: WordingModel): CompiledWording {
  return {
    scale,
    bias,
    weights: Int8Array.from(Buffer.from(weights, 'base64'), (byte) => (byte << 24) >> 24),
  };
}

/** Log-odds that a line is boilerplate by its words alone; 0 for a line without words. */
export function scoreWording(tokens: readonly Token[], { scale, bias, weights }: CompiledWording): number {
  const found = toWordingSlots(tokens);
  if (!found.length) return 0;
  let sum = 0;
  for (const slot of found) sum += weights[slot] as number;
  return bias + (sum * scale) / Math.sqrt(found.length + 1);
}

/**
 * Where a line's words, pairs of neighbours, first and last word stand among the weights (feature hashing, Weinberger
 * et al. 2009; each counts once). Numbers are one word.
 */
export function toWordingSlots(tokens: readonly Token[]): readonly number[] {
  const found: number[] = [];
  const add = (slot: number) => {
    if (!isFound[slot]) found.push(slot);
    isFound[slot] = 1;
  };
  let before = 0;
  let count = 0;
  for (const { isWord, isNumber, text } of tokens) {
    if (!isWord) continue;
    const word = isNumber ? numberHash : toHash(text);
    add(toSlot(word, ofWord));
    add(count ? toSlot(Math.imul(before, 31) + word, ofPair) : toSlot(word, ofFirst));
    before = word;
    if (++count === farthest) break;
  }
  if (count) add(toSlot(before, ofLast));
  for (const slot of found) isFound[slot] = 0;
  return found;
}

const numberHash = toHash('#');
/** Which slots are found already; all 0 between two lines. */
const isFound = new Uint8Array(slots);

/** FNV-1a over UTF-16 code units. */
function toHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

function toSlot(hash: number, kind: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & (slots - 1);
}
