import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noMetadata } from '../../text/metadata.ts';
import { toExampleEntry, toExampleSite } from '../views/example-site.ts';
import { toExampleSource } from './example-source.ts';
import { toHomePage } from './home-page.ts';

const dated = (name: string, published: string, publisher: string | null) =>
  toExampleSource(name, ['One.', 'Two.'], {
    removed: ['b2'],
    metadata: { ...noMetadata, published, publisher },
  });

test('bare seeds have a home that says what there is', () => {
  const page = toHomePage(
    toExampleSite({ sources: [dated('a', '2020-08-02', 'Daily'), dated('b', '2020-08-05', null)] }),
  );
  assert.equal(
    page.scope,
    '2 sources from 2 August 2020 to 5 August 2020, by Daily and others: 2 paragraphs of text, with 2 other blocks set aside or removed.',
  );
  assert.equal(page.answer, '');
  assert.equal(page.description, page.scope);
  assert.deepEqual(page.views, []);
});

test('those the dossier is about come first, then the most named, places left out', () => {
  const entry = (name: string, kind: 'person' | 'place') =>
    toExampleEntry(`entries/x/${name}`, kind, { name });
  const named = (name: string, times: number) =>
    Array.from({ length: times }, () => ({
      kind: 'mention' as const,
      from: 'sources/a',
      anchor: 'b1',
      to: `entries/x/${name}`,
      place: null,
      context: '',
    }));
  const site = toExampleSite({
    sources: [dated('a', '2020', null)],
    entries: [
      entry('few', 'person'),
      entry('many', 'person'),
      entry('place', 'place'),
      entry('subject', 'person'),
      entry('never', 'person'),
    ],
    references: [...named('few', 1), ...named('many', 3), ...named('place', 9)],
  });
  const about = { ...site.dossier, settings: { ...site.dossier.settings, about: ['entries/x/subject'] } };
  const page = toHomePage(toExampleSite(about));
  assert.deepEqual(
    page.entries.map(({ head }) => head.name),
    ['subject', 'many', 'few'],
  );
});

test('a long list of sources is cut, and what is left is counted', () => {
  const many = Array.from({ length: 30 }, (_, at) => dated(`s${at}`, '2020-08-02', null));
  const page = toHomePage(toExampleSite({ sources: many }));
  assert.equal(page.sources.length + page.moreSources, 30);
  assert.ok(page.moreSources > 0);
  assert.equal(toHomePage(toExampleSite({ sources: many.slice(0, 5) })).moreSources, 0);
});

test('the answer and what follows it are apart, and each part tells how long it takes', () => {
  const site = toExampleSite({ sources: [dated('a', '2020-08-02', null)] });
  const page = toHomePage({
    ...site,
    edition: {
      ...site.edition,
      pages: { index: { html: '', headings: [], lead: 'It is <em>so</em>.', rest: '<h2>Why</h2>' } },
    },
  });
  assert.equal(page.answer, 'It is <em>so</em>.');
  assert.equal(page.rest, '<h2>Why</h2>');
  assert.equal(page.description, 'It is so.');
  assert.deepEqual(page.times, { answer: '30 seconds', story: '', evidence: '30 seconds' });
});
