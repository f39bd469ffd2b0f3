import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSurnames } from './alias-index.ts';

test('a surname stands for the name, with its particles or without', () => {
  assert.deepEqual(toSurnames('Ana de la Cruz'), ['Cruz', 'de la Cruz']);
  assert.deepEqual(toSurnames('Ana Ruiz'), ['Ruiz']);
  assert.deepEqual(toSurnames('Ruiz'), []);
});

test('so does one that stands before a given name of two syllables', () => {
  assert.ok(toSurnames('Raymond Tse Kin-wah').includes('Tse'));
  assert.ok(!toSurnames('Amelia Stone Blake-Carson').includes('Stone'));
});
