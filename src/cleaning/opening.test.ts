import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toOpening } from './opening.ts';

test('lines that begin with a clock, a number, a label or a sign', () => {
  assert.deepEqual(['15:55 He is in', '9.30 The court sits', '14h02 Silence'].map(toOpening), [
    'clock',
    'clock',
    'clock',
  ]);
  assert.deepEqual(['3. Who knew?', 'b) the pier'].map(toOpening), ['number', 'number']);
  assert.equal(toOpening('412 shares'), 'digit');
  assert.equal(toOpening('REITH: And the ferry?'), 'label');
  assert.equal(toOpening('>>> Watch'), '>>>');
  assert.equal(toOpening('“I measured,” he said'), '“');
});

test('none of a line that begins with a word, nor a clock of a longer number', () => {
  assert.equal(toOpening('The harbour reopened on Monday, the port said: at last'), null);
  assert.equal(toOpening('12.345 ships'), 'digit');
});
