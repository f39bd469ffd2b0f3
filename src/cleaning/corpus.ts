import type { Corpus } from '../text/corpus.ts';
import { toLineKey } from '../text/line-key.ts';
import type { SourceText } from '../text/source-text.ts';
import { toTokens } from './tokens.ts';
import { WordTable } from './word-table.ts';
import { isLong } from './words-of.ts';

const rows = 4;
const columns = 2 ** 20;
const most = 255;

/**
 * Counts in how many sources a line and a word stand, source by source, in memory of a fixed size: a count-min sketch
 * (Cormode and Muthukrishnan 2005), without conservative update, so that the order of sources changes nothing.
 * A count is never too low, at a hundred thousand different ones too high for one in ten thousand; it stops at 255.
 */
export class CorpusBuilder {
  readonly #counts = new Uint8Array(rows * columns);
  #size = 0;

  /** Adds a source; its text is not kept. */
  add(source: SourceText): void {
    this.#size++;
    const table = new WordTable();
    const lines = new Set<string>();
    for (const { text } of source.blocks) {
      lines.add(toLineKey(text));
      for (const token of toTokens(text, table)) if (isLong(token)) table.toStem(token.number);
    }
    lines.delete('');
    for (const key of [...lines, ...table.stems]) {
      const [first, second] = toHashes(key);
      for (let row = 0; row < rows; row++) {
        const cell = toCell(row, first, second);
        const count = this.#counts[cell] ?? 0;
        if (count < most) this.#counts[cell] = count + 1;
      }
    }
  }

  /** The evidence of all sources added so far. */
  build(): Corpus {
    const counts = this.#counts;
    return {
      size: this.#size,
      sourcesWith: (key) => {
        if (key === '') return 0;
        const [first, second] = toHashes(key);
        let least = most;
        for (let row = 0; row < rows; row++) least = Math.min(least, counts[toCell(row, first, second)] ?? 0);
        return least;
      },
    };
  }
}

/** The corpus of these sources, in whatever order they come. */
export function toCorpus(sources: Iterable<SourceText>): Corpus {
  const builder = new CorpusBuilder();
  for (const source of sources) builder.add(source);
  return builder.build();
}

/** Two FNV-1a hashes. */
function toHashes(key: string): readonly [first: number, second: number] {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b);
    second ^= second >>> 13;
  }
  return [first, second];
}

/** A key's cell in a row, by double hashing. */
function toCell(row: number, first: number, second: number): number {
  const hash = (first + Math.imul(row, second | 1)) >>> 0;
  return row * columns + (hash % columns);
}
