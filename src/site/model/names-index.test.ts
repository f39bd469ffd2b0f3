import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reference } from '../../dossier/dossier.ts';
import { toExampleClaim, toExampleEntry, toExampleSite } from '../views/example-site.ts';
import { toExampleSource } from './example-source.ts';
import { toIndexName, toNamesIndex } from './names-index.ts';

const entry = toExampleEntry;
const mention = (from: string, anchor: string, to: string): Reference => ({
  kind: 'mention',
  from,
  anchor,
  to,
  place: null,
  context: '',
});

test('a person called by the last name alone stands under it, another as written', () => {
  assert.equal(
    toIndexName(entry('entries/people/a', 'person', { name: 'Mike Ruiz', aliases: ['Ruiz'] })),
    'Ruiz, Mike',
  );
  assert.equal(
    toIndexName(entry('entries/people/b', 'person', { name: 'Zhang Yiming', aliases: ['Zhang'] })),
    'Zhang Yiming',
  );
  assert.equal(
    toIndexName(entry('entries/organizations/c', 'organization', { name: 'Fox News', aliases: ['News'] })),
    'Fox News',
  );
});

test('letters, headings, see-references, sub-entries and locators, as in a book', () => {
  const site = toExampleSite({
    sources: [toExampleSource('a', ['1', '2', '3']), toExampleSource('b', ['1'])],
    entries: [
      entry('entries/organizations/x', 'organization', { name: 'Éclair', aliases: ['the Pastry'] }),
      entry('entries/organizations/y', 'organization', { name: 'Alpha' }),
    ],
    claims: [
      toExampleClaim('claims/c', { title: 'It is sweet', by: ['entries/organizations/x'] }),
      toExampleClaim('claims/d', {
        title: 'How sweet?',
        kind: 'conflict',
        about: ['entries/organizations/x'],
      }),
      toExampleClaim('claims/e', { title: 'Nobody’s' }),
    ],
    references: [
      mention('sources/a', 'b3', 'entries/organizations/x'),
      mention('sources/b', 'b1', 'entries/organizations/x'),
      mention('sources/a', 'b1', 'entries/organizations/x'),
    ],
  });
  const index = toNamesIndex(site, 'names');
  assert.deepEqual(
    index.map(({ letter, headings }) => [letter, headings.map(({ name, see }) => [name, see])]),
    [
      ['A', [['Alpha', null]]],
      ['E', [['Éclair', null]]],
      ['P', [['the Pastry', 'Éclair']]],
    ],
  );
  const heading = index[1]?.headings[0];
  assert.deepEqual(
    heading?.locators.map(({ short, number }) => [short, number]),
    [
      ['A', 1],
      ['', 3],
      ['B', 1],
    ],
  );
  assert.deepEqual(
    heading?.subentries.map(({ name, href }) => [name, href]),
    [
      ['How sweet?', 'claims/d.html'],
      ['It is sweet', 'claims/c.html'],
    ],
  );
});
