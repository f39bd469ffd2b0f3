import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toExampleClaim, toExampleEntry, toExampleSite } from '../views/example-site.ts';
import { toClaimPage } from './claim-page.ts';
import { toExampleSource } from './example-source.ts';

const sources = [
  toExampleSource('a', ['They say “six elements”.']),
  toExampleSource('b', ['Five elements.']),
];
const entries = [toExampleEntry('entries/products/app', 'product', { name: 'App' })];
const claims = [
  toExampleClaim('claims/spies', {
    title: 'It spies',
    to: ['entries/products/app', 'entries/products/nowhere'],
  }),
  toExampleClaim('claims/denies', { title: 'It does not', kind: 'denial', answers: ['claims/spies'] }),
  toExampleClaim('claims/count', {
    kind: 'conflict',
    witnesses: [
      { cite: 'a#b1', text: 'six elements', value: 'six' },
      { cite: 'b#b1', text: 'Five elements', value: 'five' },
      { cite: 'nowhere#b1', text: 'Lost', value: 'lost' },
    ],
  }),
];
const span = { start: 10, end: 22 };
const references = [
  {
    kind: 'witness' as const,
    from: 'claims/count',
    anchor: null,
    to: 'sources/a',
    place: { source: 'sources/a', block: 'b1' as const, span },
    context: '',
  },
];
const site = toExampleSite({ sources, entries, claims, references });

test('a claim and its answer lead to each other', () => {
  assert.deepEqual(toClaimPage(site, 'claims/denies').answers, [{ name: 'It spies', href: 'spies.html' }]);
  assert.deepEqual(toClaimPage(site, 'claims/spies').answeredBy, [
    { name: 'It does not', href: 'denies.html' },
  ]);
});

test('parties that exist are linked, terms without parties left out', () => {
  assert.deepEqual(toClaimPage(site, 'claims/spies').parties, [
    { term: 'To or about', links: [{ name: 'App', href: '../entries/products/app.html' }] },
  ]);
});

test('a conflict lays its values side by side; a witness leads to its words, else to its paragraph', () => {
  const { sides, isConflict } = toClaimPage(site, 'claims/count');
  assert.equal(isConflict, true);
  assert.deepEqual(
    sides.map(({ value, witnesses }) => [value, witnesses.map(({ href }) => href)]),
    [
      ['six', ['../sources/a.html#b1-c10-22']],
      ['five', ['../sources/b.html#b1']],
    ],
  );
});
