import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainSource } from '../text/rule-fixture.ts';
import { toTextProfile } from './profile.ts';
import { toRegister } from './register.ts';
import { WordTable } from './word-table.ts';

function registerOf(line: string, language = 'en') {
  const source = toPlainSource([line]);
  const [block] = source.blocks;
  assert.ok(block);
  return toRegister(toTextProfile(block, { language, table: new WordTable() }));
}

test('counts words to the reader, of the publisher, and requests', () => {
  const { reader, writer, asking } = registerOf('Get our letter. It comes to your door.');
  assert.deepEqual({ reader, writer, asking }, { reader: 1, writer: 1, asking: 1 });
});

test('leaves out what is quoted, and a quotation that goes on in the next paragraph', () => {
  assert.equal(registerOf('“You must go, and your dog too,” she said.').reader, 0);
  assert.equal(registerOf('She said: "You must go. You must.').reader, 0);
  assert.equal(registerOf("The captain's dog and the pilots' cat told you so.").reader, 1);
});

test('a polite word counts with a capital inside the sentence', () => {
  assert.equal(registerOf('Das können Sie hier lesen.', 'de').reader, 1);
  assert.equal(registerOf('Sie sagte, dass sie nicht komme.', 'de').reader, 0);
});

test('tells a question that is followed by more', () => {
  assert.equal(registerOf('Tired knees? Ten minutes a day are enough.').opensWithQuestion, true);
  assert.equal(registerOf('Is the harbour open?').opensWithQuestion, false);
});
