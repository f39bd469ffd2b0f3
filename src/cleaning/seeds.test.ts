import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSeed } from '../reading/read-seed.ts';
import { keptLabels } from '../text/label.ts';
import { noMetadata } from '../text/metadata.ts';
import { clean } from './clean.ts';
import { toCorpus } from './corpus.ts';

/** By seed, the label of each line that is not body, as read by a person. */
const labelled: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  '000_a85c1d803cd0b749.txt': {
    1: 'headline',
    3: 'dek',
    4: 'update-note',
    6: 'duplicate',
    14: 'newsletter',
    22: 'related-link',
    30: 'caption',
    32: 'caption',
    44: 'related-link',
    54: 'credit',
    56: 'advertisement',
    58: 'related-link',
    60: 'app-promo',
  },
  '001_b9a450803177071d.txt': {
    1: 'paywall',
    3: 'headline',
    5: 'section-label',
    7: 'duplicate',
    9: 'dek',
    11: 'caption',
    23: 'caption',
    33: 'pull-quote',
    35: 'pull-quote',
    53: 'copyright',
    55: 'paywall',
  },
  '002_c4b84a2de361c944.txt': {
    1: 'headline',
    9: 'related-link',
    15: 'duplicate',
    17: 'duplicate',
    19: 'caption',
    20: 'caption',
    22: 'related-link',
  },
  '003_f6c7480c647dcafb.txt': {
    24: 'unrelated-news',
    25: 'unrelated-news',
    26: 'unrelated-news',
    27: 'unrelated-news',
  },
  '004_ec3a1c0aa185c62c.txt': { 1: 'headline', 21: 'comments', 22: 'comments' },
};

const sources = Object.keys(labelled).map((file) =>
  readSeed({
    file,
    name: file.slice(0, 3),
    bytes: readFileSync(join(import.meta.dirname, '../../seeds', file)),
  }),
);
const corpus = toCorpus(sources);

for (const source of sources) {
  test(`${source.file} comes out as a person labelled it, line by line`, () => {
    const { verdicts } = clean(source, { metadata: noMetadata, corpus, entries: [] });
    const kept: readonly string[] = keptLabels;
    for (const [index, { lines, text }] of source.blocks.entries()) {
      const verdict = verdicts[index];
      const expected = labelled[source.file]?.[lines[0]] ?? 'body';
      assert.equal(
        verdict?.label,
        expected,
        `line ${lines[0]}: ${text.slice(0, 60)}: ${verdict?.rule} ${verdict?.reason}`,
      );
      assert.equal(verdict?.keep, kept.includes(expected), `line ${lines[0]}`);
      assert.deepEqual(verdict?.cuts, []);
      if (!verdict?.keep) assert.ok(verdict?.rule && verdict.reason);
    }
  });
}
