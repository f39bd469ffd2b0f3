import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry, Event } from './dossier.ts';
import { toExampleSource } from './example-source.ts';
import { entrySchema, eventSchema } from './schema.ts';
import { toTimeline } from './timeline.ts';

const time = (words: string, datetime: string | null, basis: 'stated' | 'derived' = 'stated') =>
  ({ type: 'time', datetime, precision: 'day', basis, words }) as const;
const mention = (words: string, entry: string) =>
  ({ type: 'mention', entry, name: words, kind: 'person', words }) as const;
const entry = (path: string, kind: Entry['kind']): Entry => ({
  path,
  kind,
  detected: false,
  head: entrySchema.parse({ name: path }),
  prose: null,
  evidence: null,
});
const entries = [entry('entries/people/aune', 'person'), entry('entries/places/lomvik', 'place')];
const source = toExampleSource('a', [
  {
    text: 'Work began on 3 May. Mr. Aune opened the Lomvik works on Friday, 45 days late.',
    notes: [
      time('on 3 May', '2021-05-03'),
      time('on Friday', '2021-06-18', 'derived'),
      time('45 days', 'P45D'),
      mention('Mr. Aune', 'entries/people/aune'),
      mention('Lomvik', 'entries/places/lomvik'),
    ],
  },
  { text: 'Subscribe before 1 May.', keep: false, label: 'newsletter', notes: [time('1 May', '2021-05-01')] },
  { text: 'It closed one day.', notes: [time('one day', null)] },
]);

const event = (date: string, block: string): Event => ({
  path: 'events/opening',
  head: eventSchema.parse({ title: 'Opening', date, precision: 'day', basis: 'derived', status: 'occurred' }),
  prose: {
    file: 'content/events/opening.md',
    markdown: `The works open [A ¶1](../sources/a.md#${block}).`,
    firstLine: 8,
  },
});

test('dated sentences of kept blocks, in the order of their dates, with those who act in them', () => {
  const items = toTimeline([], [source], entries);
  assert.deepEqual(
    items.map(({ date, title, basis, actors }) => ({ date, title, basis, actors })),
    [
      { date: '2021-05-03', title: 'Work began on 3 May.', basis: 'stated', actors: [] },
      {
        date: '2021-06-18',
        title: 'Mr. Aune opened the Lomvik works on Friday, 45 days late.',
        basis: 'derived',
        actors: ['entries/people/aune'],
      },
    ],
  );
});

test('an event takes the place of the sentences that it cites, of the same days only', () => {
  const items = toTimeline([event('2021-06', 'b1')], [source], entries);
  assert.deepEqual(
    items.map(({ date, event }) => [date, event]),
    [
      ['2021-05-03', null],
      ['2021-06', 'events/opening'],
    ],
  );
  assert.deepEqual(items[1]?.places, [{ source: 'sources/a', block: 'b1', span: null }]);
  assert.equal(toTimeline([event('2021-06', 'b3')], [source], entries).length, 3);
});
