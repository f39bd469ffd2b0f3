import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainSource } from '../text/rule-fixture.ts';
import { toProfile } from './profile.ts';

const english =
  'The harbour of the town was closed for two weeks, and the pilots were at home with their children.';
const german =
  'Der Hafen der Stadt war zwei Wochen lang geschlossen, und die Lotsen blieben bei ihren Kindern.';

test('a source with fewer blocks takes over what is known of them', () => {
  const whole = toPlainSource([english, 'Read more', english]);
  const { blocks, table } = toProfile(whole);
  const rest = toProfile({ ...whole, blocks: whole.blocks.slice(0, 2) });
  assert.deepEqual(rest.blocks, blocks.slice(0, 2));
  assert.equal(rest.blocks[1], blocks[1]);
  assert.equal(rest.table, table);
});

test('but not in another language, and nothing of another source', () => {
  const whole = toPlainSource([english, english, german]);
  assert.deepEqual(
    toProfile(whole).blocks.map(({ language }) => language),
    ['en', 'en', 'en'],
  );
  const [rest] = toProfile({ ...whole, blocks: whole.blocks.slice(2) }).blocks;
  const [alone] = toProfile(toPlainSource([german])).blocks;
  assert.equal(rest?.language, 'de');
  assert.equal(rest?.stopShare, alone?.stopShare);
  assert.notEqual(rest?.table, alone?.table);
});
