import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toExampleSource } from '../../dossier/example-source.ts';
import { toExampleSite } from './example-site.ts';
import { toUnplacedTimes } from './unplaced-view.ts';

const time = (words: string, datetime: string | null) =>
  ({ type: 'time', datetime, precision: 'day', basis: 'unknown', words }) as const;

test('times without a date are told in their sentence, those with one and those of removed text are not', () => {
  const sources = [
    toExampleSource('a', [
      {
        text: 'It rained. He left on Sunday, after 3 May 2021.',
        notes: [time('on Sunday', null), time('3 May 2021', '2021-05-03')],
      },
      { text: 'Offer ends Monday.', keep: false, label: 'advertisement', notes: [time('Monday', null)] },
    ]),
  ];
  assert.deepEqual(
    toUnplacedTimes(toExampleSite({ sources }), 'timeline').map(({ context, locator }) => [
      context,
      locator.label,
    ]),
    [[['He left ', 'on Sunday', ', after 3 May 2021.'], 'A ¶1']],
  );
});
