import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Label } from '../text/label.ts';
import { toPlainSource } from '../text/rule-fixture.ts';
import { resolve } from './resolve.ts';

const source = toPlainSource(['A short line', 'x'.repeat(120)]);

/** Whether the block goes when rules of these labels find it with these strengths, each the whole of it. */
function isRemoved(index: 0 | 1, ...found: readonly (readonly [Label, number])[]): boolean | undefined {
  const block = source.blocks[index];
  assert.ok(block);
  const removals = found.map(([label, strength], i) => ({
    span: block.span,
    label,
    strength,
    reason: 'a test',
    rule: `rule-${i}`,
  }));
  return resolve(source, removals).get(block.id)?.remove;
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
