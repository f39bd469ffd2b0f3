import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Label } from '../text/label.ts';
import { toPlainSource } from '../text/rule-fixture.ts';
import { resolve } from './resolve.ts';

const source = toPlainSource(['A short line', 'x'.repeat(120)]);

type Found = readonly (readonly [Label, number])[];

/** Whether the block goes when rules of these labels find it with these strengths, each the whole of it. */
const isRemoved = (index: 0 | 1, ...found: Found) => resolveBlock(index, found)?.remove;

function resolveBlock(index: 0 | 1, found: Found) {
  const block = source.blocks[index];
  assert.ok(block);
  const removals = found.map(([label, strength], i) => ({
    span: block.span,
    label,
    strength,
    reason: 'a test',
    rule: `rule-${i}`,
  }));
  return resolve(source, removals).get(block.id);
}

test('evidence adds up against the prior', () => {
  assert.equal(isRemoved(0, ['other', 1]), false);
  assert.equal(isRemoved(0, ['other', 2], ['caption', 1]), true);
  assert.equal(isRemoved(0, ['other', 3], ['body', -3]), false);
});

test('a short line that plainly says what it is goes, whatever its look', () => {
  assert.equal(isRemoved(0, ['advertisement', 4.5], ['body', -6]), true);
  assert.equal(isRemoved(0, ['section-label', 4.5], ['body', -6]), false);
  assert.equal(isRemoved(0, ['advertisement', 2], ['body', -6]), false);
  assert.equal(isRemoved(1, ['advertisement', 4.5], ['body', -6]), false);
});

test('a line of 120 letters may plainly be a caption, no advertisement', () => {
  assert.equal(isRemoved(1, ['caption', 5.5], ['body', -6]), true);
  assert.equal(isRemoved(1, ['caption', 3], ['body', -6]), false);
});

test('a rule that knows what a line is names it, and not the one that only knows that it is foreign', () => {
  assert.equal(
    resolveBlock(0, [
      ['other', 6],
      ['paywall', 4.5],
    ])?.label,
    'paywall',
  );
  assert.equal(
    resolveBlock(0, [
      ['other', 6],
      ['paywall', 0.7],
    ])?.label,
    'other',
  );
  assert.equal(
    resolveBlock(0, [
      ['share', 2.5],
      ['paywall', 4.5],
    ])?.label,
    'paywall',
  );
});

test('the headline stays whatever phrase opens it, and is told', () => {
  assert.equal(isRemoved(0, ['related-link', 4.5], ['headline', -4]), false);
  assert.equal(isRemoved(0, ['related-link', 4.5], ['body', -4]), true);
  assert.equal(resolveBlock(0, [['headline', -4]])?.isHeadline, true);
  assert.equal(resolveBlock(0, [['body', -4]])?.isHeadline, false);
});
