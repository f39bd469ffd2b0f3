import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toExampleClaim, toExampleEntry, toExampleSite } from '../views/example-site.ts';
import { toClaimGroups } from './claims-page.ts';
import { toExampleSource } from './example-source.ts';

const site = toExampleSite({
  sources: [toExampleSource('a', ['One.']), toExampleSource('b', ['Two.'])],
  entries: [
    toExampleEntry('entries/people/x', 'person', { name: 'X' }),
    toExampleEntry('entries/people/y', 'person', { name: 'Y' }),
  ],
  claims: [
    toExampleClaim('claims/count', {
      kind: 'conflict',
      status: 'not-addressed',
      witnesses: [{ cite: 'a#b1', text: 'One', value: 'one' }],
    }),
    toExampleClaim('claims/spies', {
      title: 'It spies',
      by: ['entries/people/x', 'entries/people/nobody'],
      'denied-by': ['entries/people/y'],
      status: 'denied',
      witnesses: [
        { cite: 'b#b1', text: 'Two' },
        { cite: 'a#b1', text: 'One' },
        { cite: 'a#b1', text: 'One' },
      ],
    }),
    toExampleClaim('claims/waits', { kind: 'demand', status: 'not-addressed' }),
  ],
});

test('claims by kind, conflicts last, kinds without claims left out', () => {
  assert.deepEqual(
    toClaimGroups(site, 'claims').map(({ name, rows }) => [name, rows.length]),
    [
      ['Allegations', 1],
      ['Demands', 1],
      ['Conflicts between sources', 1],
    ],
  );
});

test('a row tells who makes it, what became of it and which sources report it, each once in their order', () => {
  assert.deepEqual(toClaimGroups(site, 'claims')[0]?.rows, [
    { title: 'It spies', href: 'claims/spies.html', by: 'X', status: 'denied, denied by Y', sources: 'A, B' },
  ]);
});

test('a claim that the other side confirms says so', () => {
  const claims = [toExampleClaim('claims/a', { status: 'confirmed' })];
  const [group] = toClaimGroups(toExampleSite({ sources: [], claims }), 'claims');
  assert.equal(group?.rows[0]?.status, 'confirmed by the other side');
});

test('nobody answers: of a claim it is the other side, of a conflict the sources', () => {
  const status = (at: number) => toClaimGroups(site, 'claims')[at]?.rows[0]?.status;
  assert.equal(status(1), 'not addressed by the other side');
  assert.equal(status(2), 'no source takes it up');
});
