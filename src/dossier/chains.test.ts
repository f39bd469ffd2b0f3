import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AttributionLink } from '../text/annotation.ts';
import { toChains, toChainsOf, toRoots } from './chains.ts';
import { toExampleSource } from './example-source.ts';

const link = (name: string, more: Partial<AttributionLink> = {}): AttributionLink => ({
  name,
  entry: null,
  anonymous: false,
  count: null,
  ...more,
});
const attribution = (words: string, ...chain: AttributionLink[]) =>
  ({ type: 'attribution', chain, words }) as const;

const people = link('people familiar', { anonymous: true, count: 2 });
const a = toExampleSource('a', [
  {
    text: 'Nothing was signed. The wire, quoting two people familiar, said a deal was near.',
    notes: [attribution('quoting two people familiar', link('this source'), link('The Wire'), people)],
  },
  {
    text: 'The mayor said so.',
    notes: [attribution('The mayor said', link('this source'), link('the mayor'))],
  },
]);
const b = toExampleSource('b', [
  {
    text: 'A deal is near, the wire reported, citing sources.',
    notes: [attribution('citing sources', link('b'), link('the wire'), link('sources', { anonymous: true }))],
  },
]);

test('a chain begins at its outlet, and is told with its sentence', () => {
  const chains = toChains([a]);
  assert.deepEqual(
    chains.map(({ links }) => links.map(({ name }) => name)),
    [
      ['The a', 'The Wire', 'people familiar'],
      ['The a', 'the mayor'],
    ],
  );
  assert.equal(chains[0]?.text, 'The wire, quoting two people familiar, said a deal was near.');
});

test('nameless roots known through one agency count once, under the larger number', () => {
  const roots = toRoots(toChains([a, b]));
  assert.deepEqual(
    roots.map(({ name, via, count, chains }) => [name, via, count, chains.length]),
    [
      ['people familiar', 'The Wire', 2, 2],
      ['the mayor', null, null, 1],
    ],
  );
});

test('a place without attribution stands on its outlet alone', () => {
  const chains = toChains([a, b]);
  const places = [
    { source: 'sources/a', block: 'b1', span: { start: 0, end: 19 } },
    { source: 'sources/a', block: 'b2', span: null },
  ] as const;
  assert.deepEqual(
    toChainsOf(places, [a, b], chains).map(({ links }) => links.map(({ name }) => name)),
    [['The a'], ['The a', 'the mayor']],
  );
});
