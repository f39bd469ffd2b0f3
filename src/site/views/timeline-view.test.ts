import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimelineItem } from '../../dossier/dossier.ts';
import { toExampleSource } from '../../dossier/example-source.ts';
import { toExampleEntry, toExampleSite } from './example-site.ts';
import { toMark, toTimelineActors, toTimelineGroups } from './timeline-view.ts';

const item = (date: string, more: Partial<TimelineItem> = {}): TimelineItem => ({
  date,
  precision: 'day',
  basis: 'stated',
  status: null,
  disputed: false,
  title: 'It rained.',
  event: null,
  places: [{ source: 'sources/a', block: 'b1', span: null }],
  actors: [],
  ...more,
});

test('points are grouped by the month in which they begin; a row says how its date is known', () => {
  const items = [
    item('2020'),
    item('2020-08-01/2020-08-03', { precision: 'about', basis: 'derived' }),
    item('../2020-08-02', { event: 'events/x', status: 'scheduled' }),
  ];
  const site = toExampleSite({ sources: [toExampleSource('a', ['It rained.'])], timeline: items });
  const groups = toTimelineGroups(site, 'timeline', items);
  assert.deepEqual(
    groups.map(({ name, rows }) => [name, rows.map(({ id }) => id)]),
    [
      ['2020', ['i1']],
      ['August 2020', ['i2', 'i3']],
    ],
  );
  const [about, before] = groups[1]?.rows ?? [];
  assert.equal(about?.date, '1–3 August 2020');
  assert.equal(about.qualifier, 'about, inferred');
  assert.deepEqual(about.locators, [{ label: 'A ¶1', siglum: 'A', href: 'sources/a.html#b1' }]);
  assert.equal(about.href, null);
  assert.equal(before?.href, 'events/x.html');
  assert.equal(before.scheduled, true);
});

test('a day is a dot, what is longer or open a bar, what is about then is broken', () => {
  assert.equal(toMark({ date: '2020-08-02', precision: 'day' }), 'day');
  assert.equal(toMark({ date: '2020-08', precision: 'month' }), 'span');
  assert.equal(toMark({ date: '../2020-08-02', precision: 'day' }), 'span');
  assert.equal(toMark({ date: '2020-08-02', precision: 'about' }), 'about');
});

test('who acts in two points has a timeline; two of one name have pages of their own', () => {
  const both = ['entries/people/aune', 'entries/places/aune', 'entries/people/once'];
  const site = toExampleSite({
    sources: [],
    entries: both.map((path) => toExampleEntry(path, 'person')),
    timeline: [
      item('2020-01-01', { actors: both }),
      item('2020-01-02', { actors: both.slice(0, 2) }),
      item('2020-01-03', {
        actors: ['entries/people/aune', 'entries/people/nobody', 'entries/people/nobody'],
      }),
    ],
  });
  assert.deepEqual(
    toTimelineActors(site).map(({ page, count }) => [page, count]),
    [
      ['timeline/people-aune', 3],
      ['timeline/places-aune', 2],
    ],
  );
});
