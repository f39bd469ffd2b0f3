import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toAddress, toRoot } from './address.ts';

test('links are relative and as short as they can be', () => {
  assert.equal(toAddress({ from: 'index', to: 'sources/a' }), 'sources/a.html');
  assert.equal(toAddress({ from: 'sources/a', to: 'sources/b', anchor: 'b2' }), 'b.html#b2');
  assert.equal(toAddress({ from: 'entries/people/x', to: 'entries/places/y' }), '../places/y.html');
  assert.equal(toAddress({ from: 'entries/people/x', to: 'sources/a' }), '../../sources/a.html');
});

test('a link within a page is its fragment; without one it is the page', () => {
  assert.equal(toAddress({ from: 'sources/a', to: 'sources/a', anchor: 'b2' }), '#b2');
  assert.equal(toAddress({ from: 'sources/a', to: 'sources/a' }), 'a.html');
});

test('a page and a folder of the same name are not confused', () => {
  assert.equal(toAddress({ from: 'timeline/x', to: 'timeline' }), '../timeline.html');
  assert.equal(toAddress({ from: 'timeline', to: 'timeline/x' }), 'timeline/x.html');
});

test('the root of a page', () => {
  assert.deepEqual(['index', 'sources/a', 'entries/people/x'].map(toRoot), ['', '../', '../../']);
});
