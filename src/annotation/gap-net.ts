import { type Vocabulary, wordSlots } from './place-slots.ts';

/** Units of the two hidden layers, and numbers that stand for a word. */
export const wide = 64;
export const narrow = 32;
export const vectorSize = 16;

/**
 * A feed-forward net over a place's symbols: the rows of `table` for its symbols and its words' vectors, turned by `turn`, add up to
 * the first layer; rectified units; one more layer; log-odds that words are lost there.
 */
export interface GapNet {
  /** A row of `wide` numbers for each symbol of each slot, slot after slot. */
  readonly table: Float32Array;
  /** A row of `vectorSize` for each word; word 0 is none. */
  readonly vectors: Float32Array;
  /** For each word slot `vectorSize` rows of `wide`. */
  readonly turn: Float32Array;
  readonly wideBias: Float32Array;
  /** `narrow` rows of `wide`. */
  readonly dense: Float32Array;
  readonly narrowBias: Float32Array;
  readonly out: Float32Array;
  readonly bias: Float32Array;
}

export const layers = [
  'table',
  'vectors',
  'turn',
  'wideBias',
  'dense',
  'narrowBias',
  'out',
  'bias',
] as const satisfies readonly (keyof GapNet)[];

/** A net as it is stored: each layer's numbers as bytes, times its scale. */
export interface StoredNet {
  readonly scales: Readonly<Record<keyof GapNet, number>>;
  /** Base64 of signed bytes. */
  readonly layers: Readonly<Record<keyof GapNet, string>>;
}

/** Nets that answer together, and what they know. */
export interface StoredGapModel {
  readonly tags: readonly string[];
  /** Between spaces. */
  readonly words: string;
  /** Log-odds above which a place is told. */
  readonly threshold: number;
  /** A bit for each pair of tags, set where no place between them is worth asking about. Base64. */
  readonly quiet: string;
  /** Learned alike but for chance; the mean of their log-odds counts. */
  readonly nets: readonly StoredNet[];
}

export function toVocabulary({ tags, words }: Pick<StoredGapModel, 'tags' | 'words'>): Vocabulary {
  const count = (all: readonly string[]) => new Map(all.map((one, at) => [one, at + 1] as const));
  return { tags: count(tags), words: count(words.split(' ')) };
}

export function toBytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
}

export function toNet({ scales, layers }: StoredNet): GapNet {
  const read = (name: keyof GapNet) =>
    Float32Array.from(new Int8Array(toBytes(layers[name]).buffer), (value) => value * scales[name]);
  return {
    table: read('table'),
    vectors: read('vectors'),
    turn: read('turn'),
    wideBias: read('wideBias'),
    dense: read('dense'),
    narrowBias: read('narrowBias'),
    out: read('out'),
    bias: read('bias'),
  };
}

/** Where each slot's rows begin in the table. */
export function toSlotStarts(sizes: readonly number[]): Int32Array {
  let start = 0;
  return Int32Array.from(sizes, (size) => {
    start += size;
    return start - size;
  });
}

/** A function that gives a place's log-odds. It remembers what each word adds to the first layer. */
export function toScorer(
  net: GapNet,
  sizes: readonly number[],
): (place: { readonly symbols: Int32Array; readonly words: Int32Array }) => number {
  const starts = toSlotStarts(sizes);
  const answer = toAnswer(net);
  const known: (Float32Array | undefined)[] = [];
  const sums = new Float32Array(wide);
  const addRow = (rows: Float32Array, from: number) => {
    for (let unit = 0; unit < wide; unit++)
      sums[unit] = (sums[unit] as number) + (rows[from + unit] as number);
  };
  return ({ symbols, words }) => {
    sums.set(net.wideBias);
    for (let slot = 0; slot < starts.length; slot++)
      addRow(net.table, ((starts[slot] as number) + (symbols[slot] as number)) * wide);
    for (let slot = 0; slot < wordSlots; slot++) {
      const word = words[slot] as number;
      if (word === 0) continue;
      const key = word * wordSlots + slot;
      const row = known[key] ?? turnWord(net, word, slot);
      known[key] = row;
      addRow(row, 0);
    }
    return answer(sums);
  };
}

function turnWord({ vectors, turn }: GapNet, word: number, slot: number): Float32Array {
  const row = new Float32Array(wide);
  for (let at = 0; at < vectorSize; at++) {
    const value = vectors[word * vectorSize + at] as number;
    const from = (slot * vectorSize + at) * wide;
    for (let unit = 0; unit < wide; unit++)
      row[unit] = (row[unit] as number) + value * (turn[from + unit] as number);
  }
  return row;
}

/** The second layer and its sum. Unit by unit, so that no addition waits for the one before it and silent units cost nothing. */
function toAnswer({ dense, narrowBias, out, bias }: GapNet): (sums: Float32Array) => number {
  const byUnit = Float32Array.from(
    { length: wide * narrow },
    (_, at) => dense[(at % narrow) * wide + Math.floor(at / narrow)] as number,
  );
  const second = new Float64Array(narrow);
  return (sums) => {
    second.set(narrowBias);
    for (let unit = 0; unit < wide; unit++) {
      const value = sums[unit] as number;
      if (value <= 0) continue;
      const from = unit * narrow;
      for (let row = 0; row < narrow; row++)
        second[row] = (second[row] as number) + value * (byUnit[from + row] as number);
    }
    let logOdds = bias[0] as number;
    for (let row = 0; row < narrow; row++)
      if ((second[row] as number) > 0) logOdds += (second[row] as number) * (out[row] as number);
    return logOdds;
  };
}
