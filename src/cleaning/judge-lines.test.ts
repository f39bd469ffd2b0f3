import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainSource } from '../text/rule-fixture.ts';
import { toCorpus } from './corpus.ts';
import { judgeLines } from './judge-lines.ts';
import { compileModel } from './line-score.ts';
import type { Removal } from './removal.ts';
import type { Tree } from './trees.ts';

/** Says nothing of any word. */
const silent = { scale: 0, bias: 0, weights: '' };
const lines = [
  'Home | News | Harbour | Opinion',
  'The harbour reopens after the long winter storm',
  'The harbour reopened on Monday after a storm that had closed it for two weeks, the port and the ministry said in a statement.',
  'Ships had waited outside the bay for days, and two of them ran short of water before the pilots could reach them.',
  'Correction: An earlier version of this report gave the number of ships as thirteen.',
];
const source = toPlainSource(lines);
const judge = (logOdds: number, headline: Tree = -9) =>
  judgeLines(
    source,
    { corpus: toCorpus([source]) },
    compileModel({ wording: silent, alone: [], together: [logOdds], headline: [headline] }),
  );
const findIndex = ({ span }: Removal) => source.blocks.findIndex((block) => block.span.start === span.start);

test('corrections are not judged by their look', () => {
  assert.deepEqual(judge(5).map(findIndex), [0, 1, 2, 3]);
});

test('the likeliest headline is spared, by how likely it is one; none is where no line is likely enough', () => {
  const toHeadlines = (likely: number) =>
    judge(5, ['lines from the top', 0.5, -3, ['lines from the top', 1.5, likely, -2]])
      .filter(({ label }) => label === 'headline')
      .map((removal) => [findIndex(removal), removal.strength]);
  assert.deepEqual(toHeadlines(0.5), [[1, -2.5]]);
  assert.deepEqual(toHeadlines(7), [[1, -4]]);
  assert.deepEqual(toHeadlines(-1.5), []);
});

test('an answer counts a little less against a line than it says, and never without bound', () => {
  assert.equal(judge(3)[0]?.strength, 2.3);
  assert.equal(judge(30)[0]?.strength, 6);
  assert.equal(judge(-30)[0]?.strength, -6);
});

test('sentences of a short text are spared more than those of a long one, and bare lines of it are not', () => {
  const paragraph =
    'The harbour board said that the pier would stay closed until the engineers had seen every one of its pillars.';
  const strengths = (paragraphs: number) => {
    const text = toPlainSource([...Array.from({ length: paragraphs }, () => paragraph), 'Read this next']);
    const model = compileModel({ wording: silent, alone: [], together: [3], headline: [-9] });
    return judgeLines(text, { corpus: toCorpus([text]) }, model).map(({ strength }) => strength.toFixed(1));
  };
  assert.deepEqual(strengths(2), ['0.0', '0.0', '2.3']);
  assert.deepEqual(strengths(5), ['1.8', '1.8', '1.8', '1.8', '1.8', '2.3']);
});
