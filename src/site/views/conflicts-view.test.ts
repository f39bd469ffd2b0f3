import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Conflict } from '../../dossier/dossier.ts';
import { toExampleSource } from '../../dossier/example-source.ts';
import { toConflictViews } from './conflicts-view.ts';
import { toExampleSite } from './example-site.ts';

const day = (text: string, words: string, datetime: string | null) => ({
  text,
  notes: [{ type: 'time', datetime, precision: 'day', basis: 'stated', words }] as const,
});
const sources = [
  toExampleSource('a', [day('It ends by 20 May, he said.', '20 May', '2021-05-20'), 'Six ships.']),
  toExampleSource('b', [day('They have until 3 May.', '3 May', '2021-05-03'), 'Five ships.']),
  toExampleSource('c', [day('It ends after 45 days.', '45 days', 'P45D'), 'Six ships sank.']),
];
const witness = (source: string, block: 'b1' | 'b2', text: string, value: string) => ({
  place: { source: `sources/${source}`, block, span: null },
  text,
  value,
});
const dates: Conflict = {
  about: 'When it ends',
  confirmed: true,
  claim: 'claims/when',
  witnesses: [
    witness('c', 'b1', 'after 45 days', 'a term'),
    witness('a', 'b1', 'by 20 May', 'an order'),
    witness('b', 'b1', 'until 3 May', 'a deadline'),
  ],
};
const counts: Conflict = {
  about: 'Ships',
  confirmed: true,
  claim: 'claims/ships',
  witnesses: [
    witness('a', 'b2', 'Six ships', 'six'),
    witness('b', 'b2', 'Five ships', 'five'),
    witness('c', 'b2', 'Six ships', 'six'),
  ],
};

test('a conflict whose witnesses name different days is told by date, the undated last', () => {
  const { dates: found, confirmed } = toConflictViews(
    toExampleSite({ sources, conflicts: [dates, counts] }),
    'parallels',
  );
  assert.deepEqual(
    confirmed.map(({ about }) => about),
    ['Ships'],
  );
  assert.equal(found[0]?.href, 'claims/when.html');
  assert.deepEqual(
    found[0].witnesses.map(({ date, value, mark }) => [date, value, mark]),
    [
      ['3 May 2021', 'a deadline', 'day'],
      ['20 May 2021', 'an order', 'day'],
      [null, 'a term', 'about'],
    ],
  );
});

test('other conflicts are told by value, each with its witnesses', () => {
  const { confirmed } = toConflictViews(toExampleSite({ sources, conflicts: [counts] }), 'parallels');
  assert.deepEqual(
    confirmed[0]?.sides.map(({ value, witnesses }) => [value, witnesses.map(({ locator }) => locator.label)]),
    [
      ['six', ['A ¶2', 'C ¶2']],
      ['five', ['B ¶2']],
    ],
  );
});

test('a candidate is never among the confirmed, whatever its values are', () => {
  const candidate = { ...dates, confirmed: false, claim: null };
  const views = toConflictViews(toExampleSite({ sources, conflicts: [candidate] }), 'parallels');
  assert.deepEqual([views.dates, views.confirmed], [[], []]);
  assert.equal(views.candidates[0]?.href, null);
});
