import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noMetadata } from '../text/metadata.ts';
import { toPlainSource } from '../text/rule-fixture.ts';
import { clean } from './clean.ts';
import { toCorpus } from './corpus.ts';

const text = [
  'The harbour reopened on Monday after a storm that had closed it for two weeks, the port and the ministry said in a statement.',
  'Ships had waited outside the bay for days, and two of them ran short of water before the pilots could reach them.',
  'The ministry will pay for the damage to the pier, the port said, and the pilots are to get a second boat before the winter.',
];
const isKept = (line: string) => {
  const source = toPlainSource([line, ...text]);
  const { verdicts } = clean(source, { metadata: noMetadata, corpus: toCorpus([source]), entries: [] });
  return verdicts[0]?.keep;
};

test('a headline stays though a phrase of the trade opens it', () => {
  const line =
    'Live: harbour reopens after a storm that had closed it for two weeks, the port and the ministry say';
  assert.equal(isKept(line), true);
});

test('a short line that plainly links goes, whether or not the text takes it up', () => {
  assert.equal(isKept('Read more: harbour reopens after storm, ministry and port say'), false);
  assert.equal(isKept('Read more: sheep win first prize at the county show'), false);
});
