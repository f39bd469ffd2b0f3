import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainSource } from '../text/rule-fixture.ts';
import { findHeadline } from './find-headline.ts';
import { toProfile } from './profile.ts';

const text = [
  'The harbour reopened on Monday after a storm that had closed it for two weeks, the port and the ministry said in a statement.',
  'Ships had waited outside the bay for days, and two of them ran short of water before the pilots could reach them.',
];
const find = (...head: string[]) => findHeadline(toProfile(toPlainSource([...head, ...text])));

test('is the first line above the text whose words the text takes up', () => {
  assert.equal(find('Sheep win prize at county show', 'Harbour reopens after a storm of two weeks'), 1);
});

test('may hold a phrase of the trade where no other line is taken up', () => {
  assert.equal(find('Sheep win prize at county show', 'Live: harbour reopens after storm, ministry says'), 1);
  assert.equal(find('Live: harbour reopens after storm', 'Harbour reopens after a storm of two weeks'), 1);
});

test('is no teaser with a phrase, no menu, and none where nothing stands above the text', () => {
  assert.equal(find('Read more: sheep win prize at county show'), -1);
  assert.equal(find('Home | News | Harbour | Opinion | Storm'), -1);
  assert.equal(find(), -1);
});
