import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCssString } from './page-rules.ts';

test('a title cannot leave its CSS string', () => {
  assert.equal(toCssString('a"}</style>\\\n–'), '"a\\22 }\\3c /style\\3e \\5c \\a –"');
});
