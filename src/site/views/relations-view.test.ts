import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toExampleSource } from '../../dossier/example-source.ts';
import { toExampleEntry, toExampleSite } from './example-site.ts';
import { layoutMap } from './layout-map.ts';
import { toMapped, toRelations } from './relations-view.ts';

const to = (path: string, type: string) => ({ type, to: path, cite: 'a#b1' });
const entries = [
  toExampleEntry('entries/people/aune', 'person', {
    name: 'Berit Aune of the Long Name',
    relations: [
      to('entries/organizations/mill', 'owner of'),
      to('entries/organizations/mill', 'founder of'),
      to('entries/people/gone', 'friend of'),
    ],
  }),
  toExampleEntry('entries/organizations/mill', 'organization', {
    relations: [to('entries/places/lomvik', 'seated in'), to('entries/people/aune', 'sued')],
  }),
  toExampleEntry('entries/places/lomvik', 'place'),
  toExampleEntry('entries/people/alone', 'person'),
];
const relations = toRelations(
  toExampleSite({ sources: [toExampleSource('a', ['x'])], entries }),
  'relations',
);

test('every relation between entries that exist, with its paragraph, under both its ends', () => {
  assert.deepEqual(
    relations.rows.map(({ number, type, locator }) => [number, type, locator.label]),
    [
      [1, 'owner of', 'A ¶1'],
      [2, 'founder of', 'A ¶1'],
      [3, 'seated in', 'A ¶1'],
      [4, 'sued', 'A ¶1'],
    ],
  );
  const [mill] = relations.groups;
  assert.equal(mill?.node.name, 'mill');
  assert.deepEqual(
    [mill.out, mill.in].map((list) => list.map(({ type, other }) => [type, other.name])),
    [
      [
        ['seated in', 'lomvik'],
        ['sued', 'Berit Aune of the Long Name'],
      ],
      [
        ['owner of', 'Berit Aune of the Long Name'],
        ['founder of', 'Berit Aune of the Long Name'],
      ],
    ],
  );
});

test('the map leaves out places and numbers what is left', () => {
  const mapped = toMapped(relations);
  assert.deepEqual(
    mapped.nodes.map(({ name }) => name),
    ['Berit Aune of the Long Name', 'mill'],
  );
  assert.deepEqual(
    mapped.rows.map(({ number, type }) => [number, type]),
    [
      [1, 'owner of'],
      [2, 'founder of'],
      [3, 'sued'],
    ],
  );
});

test('the picture is the same each time, holds all it draws, and joins what runs in one direction', () => {
  const map = layoutMap(toMapped(relations));
  assert.deepEqual(map, layoutMap(toMapped(relations)));
  assert.deepEqual(
    map.edges.map(({ label, name }) => [label, name]),
    [
      ['1, 2', 'Berit Aune of the Long Name → mill, 1: owner of; 2: founder of'],
      ['3', 'mill → Berit Aune of the Long Name, 3: sued'],
    ],
  );
  for (const { x, y, width, height } of map.nodes) {
    assert.ok(x >= 0 && y >= 0 && x + width <= map.width && y + height <= map.height);
  }
  assert.deepEqual(map.nodes[0]?.lines, ['Berit Aune of the', 'Long Name']);
});

test('an empty map is empty', () => {
  assert.deepEqual(layoutMap({ nodes: [], rows: [] }).nodes, []);
});
