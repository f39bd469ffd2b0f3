import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPolicy } from './policy.ts';

test('nothing runs and nothing is styled but what is the site’s own or known by its hash', () => {
  const policy = toPolicy([], []);
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /script-src 'none'/);
  assert.match(policy, /style-src 'self';/);
  const known = toPolicy(['a'], ['b']);
  assert.match(known, /script-src 'sha256-ypeBEsobvcr6wjGzmiPcTaeG7\/gUfE5yuYB3ha\/uSLs='/);
  assert.match(known, /style-src 'self' 'sha256-PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0='/);
});
