import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event, Reference } from '../../dossier/dossier.ts';
import { eventSchema } from '../../dossier/schema.ts';
import { toExampleClaim, toExampleEntry, toExampleSite } from '../views/example-site.ts';
import { toEntryPage } from './entry-page.ts';
import { toExampleSource } from './example-source.ts';
import { toSiteIndex } from './site-index.ts';

const owner = toExampleEntry('entries/organizations/owner', 'organization', {
  name: 'Owner',
  aliases: ['Owner', 'the owner'],
  docket: { what: 'A company', status: 'open' },
  relations: [
    { type: 'owner of', to: 'entries/products/app', cite: 'a#b2' },
    { type: 'owner of', to: 'entries/products/nowhere', cite: 'a#b2' },
  ],
});
const app = toExampleEntry('entries/products/app', 'product', { name: 'App' });
const mention = (from: string, anchor: string): Reference => ({
  kind: 'mention',
  from,
  anchor,
  to: app.path,
  place: null,
  context: '',
});
const link: Reference = {
  kind: 'link',
  from: 'chapters/01-x',
  anchor: 'p1',
  to: app.path,
  place: null,
  context: 'The app.',
};
const made = toExampleSite({
  sources: [
    toExampleSource('a', ['The app.', 'It owns it.', 'The app again.']),
    toExampleSource('b', ['Nothing.']),
  ],
  entries: [owner, app],
  claims: [
    toExampleClaim('claims/it-spies', { by: [owner.path], to: [app.path] }),
    toExampleClaim('claims/it-does-not', { kind: 'denial', by: [app.path] }),
    toExampleClaim('claims/other', {}),
  ],
  references: [mention('sources/a', 'b3'), mention('sources/a', 'b1'), link],
});
const site = toSiteIndex({
  ...made.edition,
  blocks: { 'a#b1': '<a class="mention" href="../entries/products/app.html" id="m">The app</a>.' },
});

test('the paragraphs that name an entry, by source, in order, their links right for its page', () => {
  const { sources } = toEntryPage(site, app.path);
  assert.deepEqual(
    sources.map(({ source }) => source.name),
    ['a'],
  );
  assert.deepEqual(
    sources[0]?.passages.map(({ number }) => number),
    [1, 3],
  );
  assert.equal(
    sources[0]?.passages[0]?.html,
    '<a class="mention" href="app.html" aria-current="page">The app</a>.',
  );
});

test('a relation is told on both pages, with the paragraph that says so; one that leads nowhere is not', () => {
  const citation = { href: '../../sources/a.html#b2', words: 'A ¶2' };
  assert.deepEqual(toEntryPage(site, owner.path).outgoing, [
    { type: 'owner of', name: 'App', href: '../products/app.html', citation },
  ]);
  assert.deepEqual(toEntryPage(site, app.path).incoming, [
    { type: 'owner of', name: 'Owner', href: '../organizations/owner.html', citation },
  ]);
});

test('claims say which part the entry has in them', () => {
  assert.deepEqual(
    toEntryPage(site, app.path).claims.map(({ claim, part }) => [claim.path, part]),
    [
      ['claims/it-spies', 'addressed'],
      ['claims/it-does-not', 'denies'],
    ],
  );
});

test('the docket has what is known, other names, and the sources out of all', () => {
  const rows = (path: string) => toEntryPage(site, path).docket.map(({ term, text }) => [term, text]);
  assert.deepEqual(rows(owner.path), [
    ['What', 'A company'],
    ['Status', 'open'],
    ['Also called', 'the owner'],
  ]);
  assert.deepEqual(rows(app.path), [['Sources', 'A (1 of 2)']]);
});

test('pages that link here, mentions left out', () => {
  assert.deepEqual(
    toEntryPage(site, app.path).backlinks.map(({ path }) => path),
    ['chapters/01-x'],
  );
});

test('the events in which an entry acts, and no others', () => {
  const event = (name: string, actors: readonly string[]): Event => ({
    path: `events/${name}`,
    head: eventSchema.parse({
      title: name,
      date: '2020-08-02',
      precision: 'day',
      basis: 'stated',
      status: 'occurred',
      actors,
    }),
    prose: { file: `content/events/${name}.md`, markdown: '', firstLine: 1 },
  });
  const events = [event('own', [app.path, owner.path]), event('other', [owner.path]), event('none', [])];
  const page = toEntryPage(toExampleSite({ ...made.dossier, events }), app.path);
  assert.deepEqual(
    page.events.map(({ path }) => path),
    ['events/own'],
  );
});

test('of a name that many paragraphs name, the first stand in full and of the rest the numbers', () => {
  const sources = Array.from({ length: 5 }, (_, at) =>
    toExampleSource(
      `s${at}`,
      Array.from({ length: 50 }, () => 'The app.'),
    ),
  );
  const references = sources.flatMap(({ path, blocks }) => blocks.map(({ id }) => mention(path, id)));
  const page = toEntryPage(toExampleSite({ sources, entries: [app], references }), app.path);
  assert.deepEqual(
    page.sources.map(({ isFull, passages }) => [isFull, passages.length]),
    [
      [true, 50],
      [true, 50],
      [true, 50],
      [false, 50],
      [false, 50],
    ],
  );
});
