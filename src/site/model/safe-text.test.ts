import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSafeText, toScriptJson } from './safe-text.ts';

test('a title keeps its words and loses what turns or breaks it', () => {
  assert.equal(toSafeText('a\u202eb\u2066c\u0000\n d'), 'abc d');
  assert.equal(toSafeText('字節跳動 “x” é'), '字節跳動 “x” é');
});

test('script JSON cannot leave its element and reads back the same', () => {
  const data = { title: '</script><!-- & \u2028' };
  const json = toScriptJson(data);
  assert.ok(!/[<>&\u2028]/.test(json));
  assert.deepEqual(JSON.parse(json), data);
});
