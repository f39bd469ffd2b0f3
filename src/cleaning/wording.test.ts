import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTokens } from './tokens.ts';
import { compileWording, scoreWording, slots, toWordingSlots, type WordingModel } from './wording.ts';

/** A model in which exactly these places weigh 100. */
function toModel(heavy: Iterable<number>): WordingModel {
  const weights = new Int8Array(slots);
  for (const slot of heavy) weights[slot] = 100;
  return { scale: 0.01, bias: -0.5, weights: Buffer.from(weights.buffer).toString('base64') };
}

const score = (line: string, model: WordingModel) => scoreWording(toTokens(line), compileWording(model));

test('what a line weighs is the mean of its places by the root of their number, and the bias', () => {
  const line = 'Ring the bell';
  const own = toWordingSlots(toTokens(line));
  const model = toModel(own);
  assert.equal(own.length, 7); // three words, two pairs, the first and the last
  assert.ok(Math.abs(score(line, model) - (-0.5 + 7 / Math.sqrt(8))) < 1e-9);
  assert.equal(score('', model), 0);
});

test('weights are signed', () => {
  const weights = new Int8Array(slots).fill(-50);
  const model = { scale: 0.01, bias: 0, weights: Buffer.from(weights.buffer).toString('base64') };
  assert.ok(score('Ring the bell', model) < -1);
});

test('pairs of words count beside words: the same words in another order are another wording', () => {
  const model = toModel(toWordingSlots(toTokens('read more here')));
  assert.ok(score('read more here', model) > score('here more read', model));
});

test('numbers are one word, capitals and curly marks none of its own', () => {
  const of = (line: string) => [...toWordingSlots(toTokens(line))];
  assert.deepEqual(of('412 shares'), of('7 shares'));
  assert.deepEqual(of('Don’t miss it'), of("don't miss it"));
  assert.notDeepEqual(of('412 shares'), of('412 shares sold'));
});

test('what comes after sixty words does not count', () => {
  const long = 'word '.repeat(60);
  assert.deepEqual(
    toWordingSlots(toTokens(`${long}subscribe`)).length,
    toWordingSlots(toTokens(long)).length,
  );
});
