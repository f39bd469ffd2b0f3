import { type GapNet, layers, narrow, toSlotStarts, vectorSize, wide } from '../../src/annotation/gap-net.ts';
import { wordSlots } from '../../src/annotation/place-slots.ts';
import { toRandom } from '../cleaning/random.ts';

/** Places to learn from, row by row. */
export interface Places {
  readonly count: number;
  readonly sizes: readonly number[];
  /** A row of one symbol a slot. */
  readonly symbols: Uint8Array;
  /** A row of `wordSlots` words. */
  readonly words: Uint16Array;
  readonly isHole: Uint8Array;
  /** How much a row counts. */
  readonly weights: Float32Array;
}

export interface LearningOptions {
  readonly rounds: number;
  readonly rate: number;
  readonly seed: number;
}

/** Errors below this are not learned from. */
const settled = 2e-3;

/**
 * Learns a net by stochastic gradient descent under logistic loss, each number with a step of its own (Adagrad; Duchi, Hazan and
 * Singer 2011). `rows` are the places to learn from, `vectors` the words' vectors to begin with. Deterministic.
 */
export function learnGapNet(
  places: Places,
  rows: Int32Array,
  vectors: Float32Array,
  { rounds, rate, seed }: LearningOptions,
): GapNet {
  const net = toFreshNet(places, vectors, seed);
  const learner = toLearner(net, places);
  const random = toRandom(seed + 1);
  const order = rows.slice();
  const average = toAverage(net);
  const all = rounds * order.length;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const [at, row] of order.entries()) {
      const done = (round * order.length + at) / all;
      learner.setRate(rate * (1 - 0.95 * done));
      learner.learn(row);
      if (done >= averaged && (at + 1) % betweenSnapshots === 0) average.add();
    }
  }
  average.finish();
  return net;
}

/** The share of the steps after which the net's numbers are averaged, and the steps between two of those that are. */
const averaged = 0.6;
const betweenSnapshots = 20_000;

/** The mean of a net's numbers over the last steps: quieter than where the last step left them (Polyak and Juditsky 1992). */
function toAverage(net: GapNet): { readonly add: () => void; readonly finish: () => void } {
  const sums = layers.map((layer) => [net[layer], new Float64Array(net[layer].length)] as const);
  let count = 0;
  return {
    add() {
      count++;
      for (const [layer, sum] of sums)
        for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + (layer[at] as number);
    },
    finish() {
      if (count > 0) for (const [layer, sum] of sums) layer.set(sum.map((value) => value / count));
    },
  };
}

function toFreshNet({ sizes }: Places, vectors: Float32Array, seed: number): GapNet {
  const random = toRandom(seed);
  const draw = (count: number, most: number) =>
    Float32Array.from({ length: count }, () => (2 * random() - 1) * most);
  return {
    table: draw(sizes.reduce((sum, size) => sum + size, 0) * wide, 0.05),
    vectors: vectors.slice(),
    turn: draw(wordSlots * vectorSize * wide, 0.15),
    wideBias: new Float32Array(wide),
    dense: draw(narrow * wide, 0.2),
    narrowBias: new Float32Array(narrow),
    out: draw(narrow, 0.3),
    bias: Float32Array.of(-3),
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] as number;
    order[at] = order[other] as number;
    order[other] = kept;
  }
}

/** One row after the other: forward, then back through the layers. */
function toLearner(net: GapNet, { sizes, symbols, words, isHole, weights }: Places) {
  const starts = toSlotStarts(sizes);
  const slots = sizes.length;
  const squares = new Map(
    layers.map((layer) => [net[layer], new Float32Array(net[layer].length).fill(0.01)] as const),
  );
  const squaresOf = (layer: Float32Array) => squares.get(layer) as Float32Array;
  const { table, vectors, turn, wideBias, dense, narrowBias, out, bias } = net;
  const steps = {
    table: squaresOf(table),
    vectors: squaresOf(vectors),
    turn: squaresOf(turn),
    wideBias: squaresOf(wideBias),
    dense: squaresOf(dense),
    narrowBias: squaresOf(narrowBias),
    out: squaresOf(out),
    bias: squaresOf(bias),
  };
  const first = new Float32Array(wide);
  const second = new Float32Array(narrow);
  const slope = new Float32Array(wide);
  let rate = 0;
  const step = (layer: Float32Array, sums: Float32Array, at: number, gradient: number) => {
    const sum = (sums[at] as number) + gradient * gradient;
    sums[at] = sum;
    layer[at] = (layer[at] as number) - (rate * gradient) / Math.sqrt(sum);
  };
  const setRate = (next: number) => {
    rate = next;
  };
  return { setRate, learn };

  function learn(row: number): void {
    const miss = 1 / (1 + Math.exp(-forward(row))) - (isHole[row] as number);
    if (Math.abs(miss) < settled) return;
    backToFirst(miss * (weights[row] as number));
    for (let unit = 0; unit < wide; unit++)
      if (slope[unit] !== 0) step(wideBias, steps.wideBias, unit, slope[unit] as number);
    for (let slot = 0; slot < slots; slot++) {
      const from = ((starts[slot] as number) + (symbols[row * slots + slot] as number)) * wide;
      for (let unit = 0; unit < wide; unit++)
        if (slope[unit] !== 0) step(table, steps.table, from + unit, slope[unit] as number);
    }
    for (let slot = 0; slot < wordSlots; slot++) {
      const word = words[row * wordSlots + slot] as number;
      if (word !== 0) backToWord(word, slot);
    }
  }

  function forward(row: number): number {
    first.set(wideBias);
    for (let slot = 0; slot < slots; slot++)
      addScaled(table, ((starts[slot] as number) + (symbols[row * slots + slot] as number)) * wide, 1);
    for (let slot = 0; slot < wordSlots; slot++) {
      const word = words[row * wordSlots + slot] as number;
      if (word === 0) continue;
      for (let at = 0; at < vectorSize; at++)
        addScaled(turn, (slot * vectorSize + at) * wide, vectors[word * vectorSize + at] as number);
    }
    for (let unit = 0; unit < wide; unit++) if ((first[unit] as number) < 0) first[unit] = 0;
    let logOdds = bias[0] as number;
    for (let row = 0; row < narrow; row++) {
      let sum = narrowBias[row] as number;
      for (let unit = 0; unit < wide; unit++)
        sum += (dense[row * wide + unit] as number) * (first[unit] as number);
      second[row] = Math.max(0, sum);
      logOdds += (out[row] as number) * (second[row] as number);
    }
    return logOdds;
  }

  function addScaled(rows: Float32Array, from: number, by: number): void {
    for (let unit = 0; unit < wide; unit++)
      first[unit] = (first[unit] as number) + by * (rows[from + unit] as number);
  }

  function backToFirst(error: number): void {
    slope.fill(0);
    step(bias, steps.bias, 0, error);
    for (let row = 0; row < narrow; row++) {
      const value = second[row] as number;
      if (value === 0) continue;
      const back = error * (out[row] as number);
      step(out, steps.out, row, error * value);
      step(narrowBias, steps.narrowBias, row, back);
      for (let unit = 0; unit < wide; unit++) {
        const below = first[unit] as number;
        if (below === 0) continue;
        slope[unit] = (slope[unit] as number) + back * (dense[row * wide + unit] as number);
        step(dense, steps.dense, row * wide + unit, back * below);
      }
    }
  }

  function backToWord(word: number, slot: number): void {
    for (let at = 0; at < vectorSize; at++) {
      const value = vectors[word * vectorSize + at] as number;
      const from = (slot * vectorSize + at) * wide;
      let back = 0;
      for (let unit = 0; unit < wide; unit++) {
        const own = slope[unit] as number;
        if (own === 0) continue;
        back += own * (turn[from + unit] as number);
        step(turn, steps.turn, from + unit, own * value);
      }
      step(vectors, steps.vectors, word * vectorSize + at, back);
    }
  }
}
