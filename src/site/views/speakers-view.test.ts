import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toExampleSource } from '../../dossier/example-source.ts';
import { toExampleEntry, toExampleSite } from './example-site.ts';
import { groupBySpeaker, toSpeaker } from './speakers-view.ts';

const stretch = (words: string, id: string, speaker: string | null, entry: string | null = null) =>
  ({ type: 'quotation', id, speaker, entry, words }) as const;
const aune = 'entries/people/aune';
const site = toExampleSite({
  sources: [
    toExampleSource('a', [
      {
        text: '“We go,” said Aune. “It is late.” A voice: “No.” “Yes,” said the man.',
        notes: [
          stretch('We go,', 'q1', 'Aune', aune),
          stretch('It is late.', 'q1', 'Aune', aune),
          stretch('No.', 'q2', null),
          stretch('Yes,', 'q3', 'the man'),
        ],
      },
      {
        text: '“Subscribe,” said Aune.',
        keep: false,
        label: 'other',
        notes: [stretch('Subscribe,', 'q4', 'Aune', aune)],
      },
    ]),
    toExampleSource('b', [
      { text: '“We all go!” cried she.', notes: [stretch('We all go!', 'q1', 'she', aune)] },
    ]),
  ],
  entries: [toExampleEntry(aune, 'person', { name: 'Berit Aune' })],
  parallels: [
    {
      kind: 'quotation',
      likeness: 1,
      witnesses: [
        { source: 'sources/a', block: 'b1', span: { start: 1, end: 7 } },
        { source: 'sources/b', block: 'b1', span: { start: 1, end: 11 } },
      ],
    },
  ],
});

const speakers = groupBySpeaker(site).map((group) =>
  toSpeaker(site, group, { from: 'quotations', parallels: 'parallels' }),
);

test('stretches of one quotation are joined; those quoted most come first, the unnamed last', () => {
  assert.deepEqual(
    speakers.map(({ id, name, quotations }) => [id, name, quotations.map(({ stretches }) => stretches)]),
    [
      ['s1', 'Berit Aune', [['We go,', 'It is late.'], ['We all go!']]],
      ['s2', 'the man', [['Yes,']]],
      ['s3', null, [['No.']]],
    ],
  );
  assert.equal(speakers[0]?.href, 'entries/people/aune.html');
});

test('a quotation with other wordings says where they are', () => {
  const [aune] = speakers;
  assert.deepEqual(aune?.quotations[0]?.variants, { href: 'parallels.html#w1', sigla: ['B'] });
  assert.deepEqual(aune.quotations[1]?.variants?.sigla, ['A']);
});

test('each speaker has a page of their own for long lists, the unnamed too', () => {
  assert.deepEqual(
    groupBySpeaker(site).map(({ page }) => page),
    ['quotations/berit-aune', 'quotations/the-man', 'quotations/not-named'],
  );
});
