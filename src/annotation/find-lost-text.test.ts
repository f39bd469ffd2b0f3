import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findUnended } from './find-lost-text.ts';

const told = [
  'The yard was sold in May, and the men who had built its ships were told by letter that they had to go.',
  'The board says that it is sorry. It has no money, it says, and nobody is able to tell what the town needs now.',
  'The mayor is in talks with two firms. They want the cranes, they say, and they have no use for the dry dock.',
];
const cut =
  'The skipper sails on Sunday. He knows the river, he has friends in each port, and his boat is still';

test('the one paragraph without an end mark, where a part of the article tells of the past', () => {
  assert.equal(findUnended([...told, cut]), 3);
  assert.equal(findUnended([...told, `${cut} there.`]), -1);
});

test('none where a heading stands first, or in a page that tells of nothing', () => {
  assert.equal(findUnended([cut, ...told]), -1);
  const how = told[1]?.replace('It has', 'It will have') ?? '';
  const all = Array.from({ length: 6 }, () => how);
  assert.equal(findUnended([...all, ...all, cut]), -1);
});
