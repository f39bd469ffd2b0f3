import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toExampleSource } from '../../dossier/example-source.ts';
import { toCoverage } from './coverage-view.ts';
import { toExampleClaim, toExampleSite } from './example-site.ts';

const sources = ['a', 'b', 'silent'].map((name) => toExampleSource(name, ['One.', 'Two.']));
const site = toExampleSite({
  sources,
  claims: [
    toExampleClaim('claims/denied', {
      kind: 'denial',
      status: 'not-addressed',
      witnesses: [{ cite: 'b#b1', text: 'One', strength: 'denied', via: 'the mayor' }],
    }),
    toExampleClaim('claims/both', {
      witnesses: [
        { cite: 'a#b1', text: 'One', strength: 'asserted' },
        { cite: 'b#b2', text: 'Two' },
        { cite: 'b#b1', text: 'One', strength: 'possible' },
      ],
    }),
    toExampleClaim('claims/none', {}),
    toExampleClaim('claims/conflict', { kind: 'conflict', witnesses: [{ cite: 'silent#b1', text: 'One' }] }),
  ],
});

test('a claim is a row, a source that reports any is a column, strength as its author put it', () => {
  const coverage = toCoverage(site, 'coverage');
  assert.deepEqual(
    coverage.columns.map(({ short }) => short),
    ['A', 'B'],
  );
  assert.deepEqual(
    coverage.groups.map(({ kind }) => kind),
    ['Allegations', 'Denials'],
  );
  assert.deepEqual(
    coverage.groups[0]?.rows[0]?.cells.map((cell) => cell.map(({ strength, label }) => [strength, label])),
    [
      [['asserted', 'A ¶1']],
      [
        [null, 'B ¶2'],
        ['possible', 'B ¶1'],
      ],
    ],
  );
  assert.equal(coverage.claims, 2);
});

test('what stands in one source only is told, and how much each source has alone', () => {
  const { groups, alone, aloneBySource } = toCoverage(site, 'coverage');
  assert.equal(groups[0]?.rows[0]?.only, null);
  assert.equal(groups[1]?.rows[0]?.only, 'B');
  assert.equal(groups[1].rows[0].status, 'not addressed by the other side');
  assert.equal(alone, 1);
  assert.deepEqual(aloneBySource, [{ short: 'B', count: 1 }]);
});
