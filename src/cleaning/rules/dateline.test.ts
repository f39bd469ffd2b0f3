import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noMetadata } from '../../text/metadata.ts';
import { toPlainSource } from '../../text/rule-fixture.ts';
import { toCorpus } from '../corpus.ts';
import { rule } from './dateline.ts';

const paragraph =
  'The harbour reopened on Monday after a storm that had closed it for two weeks of the long winter, the port and the ministry said.';
const find = (line: string, next = paragraph) => {
  const source = toPlainSource(['The harbour reopens after the winter', line, next]);
  return [...rule.find(source, { metadata: noMetadata, corpus: toCorpus([source]), entries: [] })];
};

test('speaks for a place and a dash above a paragraph', () => {
  for (const line of ['SALTBY, Wessex (NWN) —', 'NEW SALTBY, June 2 --', 'Nairobi –', 'GENÈVE -'])
    assert.deepEqual(
      find(line).map(({ strength, label }) => [strength, label]),
      [[-4, 'dateline']],
      line,
    );
});

test('says nothing of other lines, nor of a dash above something else', () => {
  for (const line of [
    'More from Saltby',
    'Saltby — the town that slept',
    'By Runa Feldspar',
    '—',
    '2 June —',
  ])
    assert.deepEqual(find(line), [], line);
  assert.deepEqual(find('SALTBY —', 'Read more'), []);
});
