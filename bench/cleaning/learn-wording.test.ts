import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTokens } from '../../src/cleaning/tokens.ts';
import { compileWording, scoreWording } from '../../src/cleaning/wording.ts';
import { learnWording } from './learn-wording.ts';

const noise = ['Get our letter every morning', 'Get the letter of the week', 'Get more of our letters'];
const text = [
  'The ship left every morning',
  'The week of the storm was long',
  'She had more of it than the others',
];
const lines = [...noise, ...text].map((line, index) => ({
  tokens: toTokens(line),
  isNoise: index < noise.length,
  weight: 10,
}));
const score = (line: string, model = learnWording(lines)) =>
  scoreWording(toTokens(line), compileWording(model));

test('words of noise weigh for it in lines that were not learned, words of both hardly', () => {
  assert.ok(score('Get our best letter') > 0.5);
  assert.ok(score('The ship was late') < -0.5);
  assert.ok(Math.abs(score('of')) < Math.abs(score('get')));
});

test('unknown words say no more than the share of noise in what was learned', () => {
  assert.ok(Math.abs(score('Zyx quorl')) < 0.5);
});

test('the same lines give the same weights, heavier lines heavier ones', () => {
  assert.deepEqual(learnWording(lines), learnWording(lines));
  const heavier = lines.map((line) => ({ ...line, weight: line.isNoise ? 40 : 10 }));
  assert.ok(score('Get our best letter', learnWording(heavier)) > score('Get our best letter'));
});
