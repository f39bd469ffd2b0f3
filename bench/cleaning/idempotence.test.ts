import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean } from '../../src/cleaning/clean.ts';
import { toCorpus } from '../../src/cleaning/corpus.ts';
import { noMetadata } from '../../src/text/metadata.ts';
import { toPlainSource } from '../../src/text/rule-fixture.ts';
import { toCleanText } from './cleaners.ts';
import { readDossiers } from './dossiers.ts';

test('a cleaned clipping is left as it is when it is cleaned again, all of dev', () => {
  for (const [dossier, clippings] of readDossiers('dev')) {
    const corpus = toCorpus(clippings.map(({ source }) => source));
    for (const { name, source } of clippings) {
      const toCleaned = (text: typeof source) =>
        toCleanText(clean(text, { metadata: noMetadata, corpus, entries: [] }));
      const once = toCleaned(source);
      assert.equal(toCleaned(toPlainSource(once.split('\n\n'))), once, `${dossier}/${name}`);
    }
  }
});
