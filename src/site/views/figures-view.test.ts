import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toExampleSource } from '../../dossier/example-source.ts';
import { toExampleSite } from './example-site.ts';
import { toFigureGroups } from './figures-view.ts';

const figure = (words: string, amount: number, unit: string | null, of: string | null) =>
  ({ type: 'figure', words, amount, unit, of }) as const;

test('figures by unit, money first and counts last, the largest first, each in its sentence', () => {
  const site = toExampleSite({
    sources: [
      toExampleSource('a', [
        {
          text: 'It rained. They paid US$1.5 billion for 12 ships, or 30%.',
          notes: [
            figure('12', 12, null, 'ships'),
            figure('30%', 30, '%', null),
            figure('US$1.5 billion', 1_500_000_000, 'USD', null),
          ],
        },
        { text: 'A ship cost 20,500 dollars.', notes: [figure('20,500 dollars', 20500, 'USD', 'ship')] },
        { text: 'Only $1 a week!', keep: false, label: 'paywall', notes: [figure('$1', 1, 'USD', null)] },
      ]),
    ],
  });
  const groups = toFigureGroups(site, 'figures');
  assert.deepEqual(
    groups.map(({ unit, rows }) => [unit, rows.map(({ amount }) => amount)]),
    [
      ['USD', ['1.5 billion', '20,500']],
      ['%', ['30']],
      [null, ['12']],
    ],
  );
  assert.deepEqual(groups[2]?.rows[0]?.context, ['They paid US$1.5 billion for ', '12', ' ships, or 30%.']);
  assert.equal(groups[2].rows[0].of, 'ships');
});

test('a long sentence is cut at words on both sides', () => {
  const text = `${'before '.repeat(20)}7 ${'after '.repeat(20)}end.`;
  const sources = [toExampleSource('a', [{ text, notes: [figure('7', 7, null, null)] }])];
  const [left = '', , right = ''] =
    toFigureGroups(toExampleSite({ sources }), 'figures')[0]?.rows[0]?.context ?? [];
  assert.match(left, /^… (before )+$/);
  assert.match(right, /^( after)+ …$/);
});
