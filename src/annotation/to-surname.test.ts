import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSurname } from './to-surname.ts';

test('the surname is the last word of a name', () => {
  assert.equal(toSurname('Ana Ruiz'), 'Ruiz');
  assert.equal(toSurname('Amelia Blake-Carson'), 'Blake-Carson');
});

test('before a given name written with a hyphen it is the word before', () => {
  assert.equal(toSurname('Raymond Tse Kin-wah'), 'Tse');
  assert.equal(toSurname('Cho Min-ji'), 'Cho');
});
