import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toExampleClaim, toExampleEntry, toExampleSite } from '../views/example-site.ts';
import { toExampleSource } from './example-source.ts';
import { toCurrent, toNavigation, toViews } from './navigation.ts';

const sources = [toExampleSource('a', ['One.'])];
const paths = (items: readonly { path: string }[]) => items.map(({ path }) => path);

test('a dossier of bare seeds has no empty navigation', () => {
  const { dossier } = toExampleSite({ sources });
  assert.deepEqual(paths(toNavigation(dossier)), ['sources']);
  assert.deepEqual(paths(toViews(dossier)), []);
});

test('detected names alone are names, authored entries people and powers', () => {
  const entry = toExampleEntry('entries/people/x', 'person');
  const detected = { ...toExampleEntry('detected/y', 'person'), detected: true };
  const name = (entries: (typeof entry)[]) =>
    toNavigation(toExampleSite({ sources, entries }).dossier).find(({ path }) => path === 'entries')?.name;
  assert.equal(name([detected]), 'Names');
  assert.equal(name([entry, detected]), 'People & powers');
});

test('claims bring the view of who reports them', () => {
  const { dossier } = toExampleSite({ sources, claims: [toExampleClaim('claims/a', {})] });
  assert.ok(paths(toViews(dossier)).includes('coverage'));
});

test('a page knows its place in the masthead', () => {
  assert.deepEqual(['chapters/01-a', 'events/a', 'detected/a', 'sources/a', 'index'].map(toCurrent), [
    'story',
    'timeline',
    'entries',
    'sources',
    'index',
  ]);
});
