import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { inTurn } from './in-turn.ts';

test('two pieces of work do not overlap, and a turn left by a dead process is taken', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'sourcebook-'));
  const file = join(dir, 'turn');
  writeFileSync(file, '999999999');
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await wait(20);
    inside--;
  };
  await Promise.all([inTurn(file, work), inTurn(file, work), inTurn(file, work)]);
  assert.equal(most, 1);
  rmSync(dir, { recursive: true });
});
