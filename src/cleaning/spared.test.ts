import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noMetadata } from '../text/metadata.ts';
import { toPlainSource } from '../text/rule-fixture.ts';
import { clean } from './clean.ts';
import { toCorpus } from './corpus.ts';

/** Whether a line in the middle of an article stays, and what is cut out of it. */
function judge(line: string): readonly [boolean | undefined, ...string[]] {
  const source = toPlainSource([
    'Harbour reopens after a storm of two weeks',
    'The harbour reopened on Monday after a storm that had closed it for two weeks, the port and the ministry said in a statement.',
    'Ships had waited outside the bay for days, and two of them ran short of water before the pilots could reach them.',
    line,
    'The ministry will pay for the damage to the pier, the port said, and the pilots are to get a second boat before the winter.',
  ]);
  const { verdicts } = clean(source, { metadata: noMetadata, corpus: toCorpus([source]), entries: [] });
  const cuts = verdicts[3]?.cuts.map(({ span }) => source.text.slice(span.start, span.end)) ?? [];
  return [verdicts[3]?.keep, ...cuts];
}

test('a sentence does not go for what is glued to it', () => {
  assert.deepEqual(judge('Nobody was hurt. Sign up for our newsletter'), [
    true,
    'Sign up for our newsletter',
  ]);
  assert.deepEqual(judge('The harbour is open again. Nobody was hurt. Photo: Ana Ruiz'), [
    true,
    'Photo: Ana Ruiz',
  ]);
});

test('a caption goes with its credit, and a pitch goes whole', () => {
  assert.deepEqual(judge('The pier in the storm. Photo: Ana Ruiz'), [false]);
  assert.deepEqual(judge('Never miss a story. Sign up for our newsletter'), [false]);
});
