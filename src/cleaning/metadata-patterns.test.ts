import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAgencies, findAuthors, findOwner, isAboutUpdate } from './metadata-patterns.ts';

test('authors of a byline, without place, desk and date', () => {
  assert.deepEqual(findAuthors('By Petra Okonjo'), ['Petra Okonjo']);
  assert.deepEqual(findAuthors('By Jane Doe and John O’Neil in London'), ['Jane Doe', 'John O’Neil']);
  assert.deepEqual(findAuthors('By Ana de la Cruz, Political Editor | 12 May 2022'), ['Ana de la Cruz']);
  assert.deepEqual(findAuthors('Von Henrike Asmussen'), ['Henrike Asmussen']);
  assert.deepEqual(findAuthors('By Our Staff Reporter'), []);
  assert.deepEqual(findAuthors('By the river they sat.'), []);
});

test('the owner of a rights notice, without its legal form', () => {
  assert.equal(findOwner('© 2022 Valley Courier Media. All rights reserved.'), 'Valley Courier Media');
  assert.equal(
    findOwner('Copyright The Harbour Post Limited . All rights reserved. Please do not copy.'),
    'The Harbour Post',
  );
  assert.equal(findOwner('© Stadtbote Verlag GmbH. Alle Rechte vorbehalten.'), 'Stadtbote Verlag');
  assert.equal(findOwner('Copyright 2020.'), null);
  assert.equal(findOwner('All rights reserved.'), null);
});

test('agencies of credits and captions', () => {
  assert.deepEqual(findAgencies('Additional reporting by Reuters'), ['Reuters']);
  assert.deepEqual(findAgencies('The minister. Photo: Bloomberg'), ['Bloomberg']);
  assert.deepEqual(findAgencies('The minister © Jane Doe/dpa'), ['dpa']);
  assert.deepEqual(findAgencies('The minister at his desk'), []);
});

test('a date of a change is told by the words before it', () => {
  assert.ok(isAboutUpdate('Last updated '));
  assert.ok(!isAboutUpdate('Published '));
});
