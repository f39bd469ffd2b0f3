import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toPlainSource } from '../text/rule-fixture.ts';
import { toCorpus } from './corpus.ts';
import { compileGluedModel, type GluedModel } from './glued-score.ts';
import { judgeGlued } from './judge-glued.ts';
import { pieceFeatureNames } from './piece-features.ts';
import { slots } from './wording.ts';

/** A model that condemns what stands at the end of a paragraph, in so many words, and clears the rest. */
function toModel(mostWords: number): GluedModel {
  const wording = { scale: 0, bias: 0, weights: Buffer.alloc(slots).toString('base64') };
  return { wording, trees: [['number of words', mostWords, ['at the end', 0, -4, 4], -4]] };
}

function toCuts(lines: readonly string[], mostWords: number): string[] {
  const source = toPlainSource(lines);
  return judgeGlued(source, { corpus: toCorpus([source]) }, compileGluedModel(toModel(mostWords))).map(
    ({ span }) => source.text.slice(span.start, span.end),
  );
}

describe('what is glued', () => {
  test('is cut at the end of its paragraph', () => {
    const line = 'The port opened again on Monday, the ministry said. Look at the sea.';
    assert.deepEqual(toCuts([line], 4), ['Look at the sea.']);
  });

  test('is none where the model clears it', () => {
    const line = 'The port opened again on Monday, the ministry said. Look at the sea.';
    assert.deepEqual(toCuts([line], 3), []);
  });

  test('is judged anew once a piece has gone, and never all of its paragraph', () => {
    const line = 'One came home late on Monday evening. Two came. Three came, four came and five came in.';
    assert.deepEqual(
      toCuts([line], 9),
      ['Three came, four came and five came in.', 'Two came.'].sort().reverse(),
    );
    assert.deepEqual(toCuts(['One came home today. Two came home today.'], 9), ['Two came home today.']);
  });

  test('is not looked for in corrections', () => {
    const line = 'Correction: an earlier version gave the wrong number of piers. There are two.';
    assert.deepEqual(toCuts([line], 9), []);
  });

  test('is asked by known measures only', () => {
    const { wording } = toModel(1);
    assert.ok(pieceFeatureNames.includes('at the end'));
    assert.throws(() => compileGluedModel({ wording, trees: [['at the moon', 0, 1, 2]] }));
  });

  test('takes time linear in the text', () => {
    const sentence = 'Ships had waited outside “the bay” [for days], and Sign up for it now. ';
    const time = (count: number) => {
      const start = process.cpuUsage();
      toCuts([sentence.repeat(count)], 3);
      return process.cpuUsage(start).user;
    };
    time(500);
    const [few, many] = [time(500), time(4000)];
    assert.ok(many < 40 * Math.max(few, 5000), `${few} and ${many} µs`);
  });
});
