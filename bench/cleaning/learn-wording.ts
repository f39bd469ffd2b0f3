import type { Token } from '../../src/cleaning/tokens.ts';
import { slots, toWordingSlots, type WordingModel } from '../../src/cleaning/wording.ts';

/** A line to learn from. */
export interface WordedLine {
  readonly tokens: readonly Token[];
  readonly isNoise: boolean;
  readonly weight: number;
}

/** The stronger, the closer to 0 all weights stay. */
const decay = 1;
const sweeps = 40;
const largest = 127;
/** The bias stands behind the slots, as one that every line has. */
const bias = slots;

/**
 * Logistic regression with a quadratic penalty, by coordinate descent under the bound on its curvature (Böhning and
 * Lindsay 1988), which needs no step size. The same lines give the same weights.
 */
export function learnWording(lines: readonly WordedLine[]): WordingModel {
  const { starts, rows, values } = toColumns(lines);
  const target = Float64Array.from(lines, ({ isNoise }) => Number(isNoise));
  const weights = Float64Array.from(lines, ({ weight }) => weight);
  const learned = new Float64Array(slots + 1);
  const margins = new Float64Array(lines.length);
  const chances = new Float64Array(lines.length).fill(0.5);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let slot = 0; slot <= slots; slot++) {
      const [from, to] = [starts[slot] as number, starts[slot + 1] as number];
      const own = learned[slot] as number;
      let slope = slot === bias ? 0 : decay * own;
      let curve = slot === bias ? 1e-9 : decay;
      for (let at = from; at < to; at++) {
        const row = rows[at] as number;
        const value = values[at] as number;
        const weight = weights[row] as number;
        slope += weight * ((chances[row] as number) - (target[row] as number)) * value;
        curve += 0.25 * weight * value * value;
      }
      const step = slope / curve;
      if (Math.abs(step) < 1e-4) continue;
      learned[slot] = own - step;
      for (let at = from; at < to; at++) {
        const row = rows[at] as number;
        const margin = (margins[row] as number) - step * (values[at] as number);
        margins[row] = margin;
        chances[row] = 1 / (1 + Math.exp(-margin));
      }
    }
  }
  return toModel(learned);
}

/** Weights as bytes, the largest a hundred and twenty-seventh of the scale. */
function toModel(learned: Float64Array): WordingModel {
  const own = learned.subarray(0, slots);
  const scale = Number(
    (own.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / largest).toFixed(5),
  );
  const bytes = Int8Array.from(own, (value) => Math.round(value / (scale || 1)));
  return {
    scale,
    bias: Number((learned[bias] ?? 0).toFixed(3)),
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}

/** Which lines hold a slot, slot by slot. */
function toColumns(lines: readonly WordedLine[]): {
  starts: Uint32Array;
  rows: Uint32Array;
  values: Float32Array;
} {
  const found = lines.map(({ tokens }) => toWordingSlots(tokens));
  const starts = new Uint32Array(slots + 2);
  for (const own of found) for (const slot of [...own, bias]) starts[slot + 1] = (starts[slot + 1] ?? 0) + 1;
  for (let slot = 0; slot <= slots; slot++) starts[slot + 1] = (starts[slot + 1] ?? 0) + (starts[slot] ?? 0);
  const next = starts.slice();
  const size = starts[slots + 1] ?? 0;
  const rows = new Uint32Array(size);
  const values = new Float32Array(size);
  found.forEach((own, row) => {
    const value = 1 / Math.sqrt(own.length + 1);
    for (const slot of [...own, bias]) {
      const at = next[slot] ?? 0;
      next[slot] = at + 1;
      rows[at] = row;
      values[at] = slot === bias ? 1 : value;
    }
  });
  return { starts, rows, values };
}
