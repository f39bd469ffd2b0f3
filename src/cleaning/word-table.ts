import { toWordKey } from '../text/word-key.ts';
import type { Known } from './once.ts';

/** The words of one source, each with a number by the order in which they come, so that texts are compared by numbers. */
export class WordTable implements Known {
  readonly known: unknown[] = [];
  /** By number, in lower case. */
  readonly words: string[] = [];
  /** By number of a stem, its key (`toWordKey`). */
  readonly stems: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #stemsOf: number[] = [];
  readonly #stemNumbers = new Map<string, number>();

  /** The number of a word, however it is written: capitals and curly apostrophes do not count. */
  toNumber(written: string): number {
    const found = this.#numbers.get(written);
    if (found !== undefined) return found;
    const lower = written.toLowerCase().replaceAll('’', "'");
    const number = lower === written ? this.words.push(lower) - 1 : this.toNumber(lower);
    this.#numbers.set(written, number);
    return number;
  }

  /** The number of a word's stem, which other words may have too. */
  toStem(number: number): number {
    const found = this.#stemsOf[number];
    if (found !== undefined) return found;
    const key = toWordKey(this.words[number] ?? '');
    const stem = this.#stemNumbers.get(key) ?? this.stems.push(key) - 1;
    this.#stemNumbers.set(key, stem);
    this.#stemsOf[number] = stem;
    return stem;
  }
}
