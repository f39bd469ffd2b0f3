import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FaultError } from '../text/fault.ts';
import { readSeed } from './read-seed.ts';

const read = (text: string) => readSeed({ file: 'a.md', bytes: Buffer.from(text), name: 'a' });
const shape = (text: string) =>
  read(text).blocks.map(({ text, lines, markup }) => [markup?.element ?? null, ...lines, text]);

test('blocks, as plain text with the lines of the file', () => {
  const seed =
    '---\ntitle: T\n---\n# Head *line*\n\nOne [link](http://a.example) and\n`two`.  \nThree.\n\n- a\n  - b\n\n| c | d |\n|---|---|\n| e | f |\n\n> said\nso\n';
  assert.deepEqual(shape(seed), [
    ['h1', 4, 4, 'Head line'],
    ['p', 6, 8, 'One link and two. Three.'],
    ['li', 10, 10, 'a'],
    ['li', 11, 11, 'b'],
    ['tr', 13, 13, 'c | d'],
    ['tr', 15, 15, 'e | f'],
    ['blockquote', 17, 18, 'said so'],
  ]);
});

test('raw HTML, definitions, directives and marks of other dialects are text to be seen', () => {
  assert.deepEqual(shape('a <script>alert(1)</script> b\n\n[1]: http://a.example\n\n:time[x] Note:this\n'), [
    ['p', 1, 1, 'a <script>alert(1)</script> b'],
    ['p', 3, 3, '[1]: http://a.example'],
    ['p', 5, 5, ':time[x] Note:this'],
  ]);
});

test('what stands after an element that is never closed stays visible, a paragraph a block', () => {
  for (const element of ['script', 'textarea', 'style']) {
    assert.deepEqual(
      shape(`<${element}>\nfirst\n\nsecond\n`).map(([, , , text]) => text),
      [`<${element}> first`, 'second'],
    );
  }
});

test('front matter states metadata under the usual keys', () => {
  const { stated } = read(
    '---\r\nTitle: "A: b"\r\nauthor: ["[[Ann Doe]]", Bo Ek]\r\ndate: 2020-08-02T23:30:00-07:00\r\nsource: https://a.example/b\r\nsite: The Paper\r\n---\r\nText.\r\n',
  );
  assert.deepEqual(stated, {
    title: 'A: b',
    authors: ['Ann Doe', 'Bo Ek'],
    published: '2020-08-02',
    url: 'https://a.example/b',
    publisher: 'The Paper',
  });
});

test('front matter that would run code is refused at line 1', () => {
  const code = 'globalThis.ran = true; module.exports = { title: "x" }';
  for (const kind of ['js', 'javascript', 'JS', ' js', 'coffee', 'json']) {
    for (const seed of [
      `---${kind}\n${code}\n---\nText.`,
      `\ufeff---${kind}\n${code}\n---\nText.`,
      `---${kind}\n${code}`,
    ]) {
      assert.throws(
        () => read(seed),
        (error) =>
          error instanceof FaultError &&
          error.fault.line === 1 &&
          error.fault.problem === `front matter kind "${kind.trim().toLowerCase()}"`,
      );
    }
  }
  assert.equal('ran' in globalThis, false);
});

test('broken YAML is refused each time, with its line', () => {
  for (const file of ['a.md', 'b.md']) {
    assert.throws(
      () => readSeed({ file, bytes: Buffer.from('---\ntitle: x\nb: "unclosed\n---\nText.'), name: 'a' }),
      (error) => error instanceof FaultError && error.fault.file === file && (error.fault.line ?? 0) >= 3,
    );
  }
});

test('a day that does not exist is refused by its key', () => {
  assert.throws(
    () => read('---\ntitle: x\ndate: 2024-02-30\n---\nText.'),
    (error) => error instanceof FaultError && error.fault.line === 3 && /^date: /.test(error.fault.problem),
  );
});

test('keys of the language itself do no harm', () => {
  const { stated } = read('---\n__proto__: {polluted: 1}\nconstructor: x\ntitle: Right\n---\nText.');
  assert.equal(stated.title, 'Right');
  assert.equal('polluted' in {}, false);
});

test('an alias bomb is refused or read, at once', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
  for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef'].map((pair) => [...pair])) {
    bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(',')}]`);
  }
  assert.throws(() => read(`---\n${bomb.join('\n')}\ntitle: *f\n---\nText.`), FaultError);
});

test('a text that begins with a rule is all there', () => {
  assert.deepEqual(
    shape('---\nA first section of prose.\n\n---\n\nA second.').map(([, , , text]) => text),
    ['A first section of prose.', 'A second.'],
  );
  assert.equal(shape('-----\n\nText.').length, 1);
});

test('deep nesting and floods of marks give a page', () => {
  const floods = [
    '> '.repeat(2000),
    '* '.repeat(1500),
    '<div>'.repeat(2000),
    '`` '.repeat(10_000),
    '[a]('.repeat(10_000),
    '**a_'.repeat(10_000),
  ];
  for (const flood of floods) {
    const { blocks } = read(`${flood}word\n`);
    assert.match(blocks.map(({ text }) => text).join(' '), /word/);
  }
});

test('references are resolved in every part of a long text', () => {
  const paragraph = `${'Words go on. '.repeat(20)}A [link][one].\n\n`;
  const { blocks } = read(`${paragraph.repeat(100)}[one]: http://a.example\n`);
  assert.equal(blocks.length, 101);
  assert.ok(blocks.slice(0, 100).every(({ text }) => text.endsWith('A link.')));
  assert.deepEqual(blocks.at(-1)?.lines, [201, 201]);
});
