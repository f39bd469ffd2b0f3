import { vectorSize } from '../../src/annotation/gap-net.ts';
import type { Vocabulary } from '../../src/annotation/place-slots.ts';
import type { TaggedWord } from '../../src/annotation/tagged-words.ts';
import { toRandom } from '../cleaning/random.ts';

const rounds = 3;
const wrongOnes = 3;
const offsets = [-2, -1, 1, 2] as const;
/** Typical size of a number, as the net expects it. */
const typical = 0.35;

/**
 * Vectors of words by the company they keep: those near words in the same construction are near each other. Skip-grams with
 * negative sampling (Mikolov and others 2013), each neighbour told apart by its place (Ling and others 2015), and known by its
 * tag and, next to the word, by itself. Deterministic.
 */
export function learnWordVectors(
  paragraphs: readonly (readonly TaggedWord[])[],
  { tags, words }: Vocabulary,
): Float32Array {
  const random = toRandom(17);
  const count = words.size + 1;
  const vectors = Float32Array.from({ length: count * vectorSize }, () => (2 * random() - 1) / vectorSize);
  const company = new Float32Array((count + tags.size + 1) * offsets.length * vectorSize);
  const flow: number[] = [];
  const tagFlow: number[] = [];
  for (const paragraph of paragraphs) {
    for (const { word, tag } of paragraph) {
      flow.push(words.get(word) ?? 0);
      tagFlow.push(tags.get(tag) ?? 0);
    }
    flow.push(0, 0);
    tagFlow.push(0, 0);
  }
  const pull = (word: number, other: number, isThere: number, rate: number) => {
    let product = 0;
    for (let at = 0; at < vectorSize; at++)
      product += (vectors[word * vectorSize + at] as number) * (company[other * vectorSize + at] as number);
    const by = (isThere - 1 / (1 + Math.exp(-product))) * rate;
    for (let at = 0; at < vectorSize; at++) {
      const kept = vectors[word * vectorSize + at] as number;
      vectors[word * vectorSize + at] = kept + by * (company[other * vectorSize + at] as number);
      company[other * vectorSize + at] = (company[other * vectorSize + at] as number) + by * kept;
    }
  };
  const learn = (
    word: number,
    from: readonly number[],
    at: number,
    base: number,
    side: number,
    rate: number,
  ) => {
    if (!from[at]) return;
    pull(word, (base + (from[at] ?? 0)) * offsets.length + side, 1, rate);
    for (let wrong = 0; wrong < wrongOnes; wrong++) {
      const other = from[Math.floor(random() * from.length)] ?? 0;
      if (other) pull(word, (base + other) * offsets.length + side, 0, rate);
    }
  };
  for (let round = 0; round < rounds; round++) {
    const rate = 0.05 * (1 - (0.8 * round) / rounds);
    for (const [at, word] of flow.entries()) {
      if (word === 0) continue;
      for (const [side, offset] of offsets.entries()) {
        learn(word, tagFlow, at + offset, count, side, rate);
        if (Math.abs(offset) === 1) learn(word, flow, at + offset, 0, side, rate);
      }
    }
  }
  const scale = typical / Math.sqrt(vectors.reduce((sum, value) => sum + value * value, 0) / vectors.length);
  return vectors.map((value) => value * scale);
}
