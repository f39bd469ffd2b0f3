import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toExampleSource } from '../../dossier/example-source.ts';
import { toExampleClaim, toExampleEntry, toExampleSite } from './example-site.ts';
import { toSourcing } from './sourcing-view.ts';

const link = (name: string, anonymous = false, count: number | null = null, entry: string | null = null) => ({
  name,
  entry,
  anonymous,
  count,
});
const wire = 'entries/organizations/wire';
const told = (text: string, words: string, ...chain: ReturnType<typeof link>[]) => ({
  text,
  notes: [{ type: 'attribution', chain, words }] as const,
});
const sources = [
  toExampleSource('a', [
    told(
      'A deal is near, people told the Wire.',
      'people told',
      link('this source'),
      link('the Wire', false, null, wire),
      link('people', true, 2),
    ),
    'Aune denies it.',
  ]),
  toExampleSource('b', [
    told(
      'The Wire heard of a deal from sources.',
      'heard',
      link('b'),
      link('Wire', false, null, wire),
      link('sources', true),
    ),
    'The ships are late.',
  ]),
];
const entries = [
  toExampleEntry(wire, 'organization', { name: 'the Wire' }),
  toExampleEntry('entries/people/aune', 'person', { name: 'Berit Aune' }),
];
const toStatement = (...witnesses: { cite: string; text: string; via?: string }[]) => {
  const { statements } = toSourcing(
    toExampleSite({ sources, entries, claims: [toExampleClaim('claims/x', { witnesses })] }),
    'attributions',
  );
  return statements[0]?.roots.map(({ link, via }) => [via, link.name, link.anonymous]);
};

test('two sources that know it through one agency have one root', () => {
  const witnesses = [
    { cite: 'a#b1', text: 'A deal is near' },
    { cite: 'b#b1', text: 'heard of a deal' },
  ];
  assert.deepEqual(toStatement(...witnesses), [['the Wire', 'people', true]]);
});

test('whom the author names is the root, unless the sentence names who stands behind them', () => {
  assert.deepEqual(toStatement({ cite: 'a#b2', text: 'denies it', via: 'Ms Aune, on the radio' }), [
    [null, 'Berit Aune', false],
  ]);
  assert.deepEqual(toStatement({ cite: 'b#b1', text: 'a deal', via: 'The Wire' }), [
    ['Wire', 'sources', true],
  ]);
});

test('where nobody is named, and for one named only after a comma, the outlet stands for it', () => {
  assert.deepEqual(toStatement({ cite: 'b#b2', text: 'ships are late' }), [[null, 'The b', false]]);
  assert.deepEqual(
    toStatement({ cite: 'b#b2', text: 'ships are late', via: 'The text itself, of Ms Aune' }),
    [[null, 'The b', false]],
  );
});

test('roots are told with all their places, chains by source', () => {
  const { roots, chains } = toSourcing(toExampleSite({ sources, entries }), 'attributions');
  assert.deepEqual(
    roots.map(({ sources, locators }) => [sources, locators.map(({ label }) => label)]),
    [[2, ['A ¶1', 'B ¶1']]],
  );
  assert.deepEqual(
    chains.map(({ source, chains }) => [source, chains[0]?.links.map(({ name, href }) => [name, href])]),
    [
      [
        'A',
        [
          ['The a', null],
          ['the Wire', 'entries/organizations/wire.html'],
          ['people', null],
        ],
      ],
      [
        'B',
        [
          ['The b', null],
          ['Wire', 'entries/organizations/wire.html'],
          ['sources', null],
        ],
      ],
    ],
  );
});

test('of statements with one root those that more sources report come first', () => {
  const claims = [
    toExampleClaim('claims/one', { witnesses: [{ cite: 'b#b2', text: 'late' }] }),
    toExampleClaim('claims/two', {
      witnesses: [
        { cite: 'a#b1', text: 'deal' },
        { cite: 'b#b1', text: 'deal' },
      ],
    }),
  ];
  const { statements } = toSourcing(toExampleSite({ sources, entries, claims }), 'attributions');
  assert.deepEqual(
    statements.map(({ title, sources, roots }) => [title, sources, roots.length]),
    [
      ['claims/two', 2, 1],
      ['claims/one', 1, 1],
    ],
  );
});
