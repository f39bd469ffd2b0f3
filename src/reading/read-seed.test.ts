import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SourceText } from '../text/source-text.ts';
import { readSeed } from './read-seed.ts';
import { toReadingText } from './to-reading-text.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const read = (text: string, file = 'a.txt'): SourceText =>
  readSeed({ file, bytes: Buffer.from(text), name: 'a' });

/** What a source promises of its blocks, whatever the seed. */
function holdsTogether(source: SourceText, between: (gap: string) => boolean): void {
  let rebuilt = '';
  let at = 0;
  for (const [index, block] of source.blocks.entries()) {
    assert.equal(block.id, `b${index + 1}`);
    assert.notEqual(block.text, '');
    assert.equal(source.text.slice(block.span.start, block.span.end), block.text);
    const gap = source.seed.slice(at, block.origin.start);
    assert.ok(between(gap), `lost between blocks: ${JSON.stringify(gap)}`);
    rebuilt += gap + source.seed.slice(block.origin.start, block.origin.end);
    at = block.origin.end;
  }
  const rest = source.seed.slice(at);
  assert.ok(between(rest), `lost at the end: ${JSON.stringify(rest)}`);
  assert.equal(rebuilt + rest, source.seed);
}

for (const file of readdirSync(seeds).filter((name) => name.endsWith('.txt'))) {
  test(`${file}: blocks and what lies between them are the seed, a block a line`, () => {
    const bytes = readFileSync(new URL(file, seeds));
    const source = readSeed({ file, bytes, name: 'a' });
    holdsTogether(source, (gap) => gap.trim() === '');
    assert.equal(source.seed, bytes.toString('utf8'));
    const lines = source.seed.split(/\r?\n/);
    const full = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
    assert.deepEqual(
      source.blocks.map((block) => block.lines),
      full.map((line) => [line, line]),
    );
    for (const block of source.blocks) {
      assert.equal(block.text, toReadingText(lines[block.lines[0] - 1] ?? ''));
    }
  });
}

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '\n',
        '\r\n',
        '\r',
        ' ',
        '\u00a0',
        '\u00ad',
        '\u200b',
        '\u202e',
        '\u2069',
        '-\n',
        'word ',
        'A sentence. ',
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) =>
    parts
      .join('')
      .replace(/(?!\s)\p{Cc}/gu, '')
      .toWellFormed(),
  );

test('any text: between blocks is white space only, and the whole is the seed', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      if (toReadingText(text) === '') return;
      const source = read(text);
      assert.equal(source.seed, text.replace(/^\ufeff/, ''));
      holdsTogether(source, (gap) => gap.trim() === '');
    }),
  );
});

test('lines are counted from 1 after CRLF, LF and CR', () => {
  for (const end of ['\r\n', '\n', '\r']) {
    const source = read(`One.${end}${end}Two.${end}Three.`);
    assert.deepEqual(
      source.blocks.map(({ text, lines }) => [text, lines]),
      [
        ['One.', [1, 1]],
        ['Two.', [3, 3]],
        ['Three.', [4, 4]],
      ],
    );
  }
});

test('a line in which nothing can be seen belongs to the block before it', () => {
  const source = read('\u200b\nOne.\n\u00ad\n\nTwo.');
  assert.deepEqual(
    source.blocks.map(({ text, lines }) => [text, lines]),
    [
      ['One.', [1, 3]],
      ['Two.', [5, 5]],
    ],
  );
});

test('an empty seed is refused by name', () => {
  for (const text of ['', ' \r\n\u00a0\n', '\ufeff', '\u200b']) {
    assert.throws(() => read(text, 'sub/empty.txt'), {
      fault: {
        file: 'sub/empty.txt',
        line: null,
        column: null,
        severity: 'error',
        problem: 'the seed is empty',
        remedy: 'put its text in, or take the file away',
      },
    });
  }
});

test('a file of no known format is refused', () => {
  assert.throws(() => read('Text.', 'a.docx'), /no known format/);
});
