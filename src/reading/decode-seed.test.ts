import assert from 'node:assert/strict';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { FaultError } from '../text/fault.ts';
import { decodeSeed } from './decode-seed.ts';

const decode = (bytes: Uint8Array, file = 'a.txt') => decodeSeed({ file, bytes, name: 'a' });
const english =
  'The minister said “we will act,” on Sunday — the company’s owner, based in Café Zürich, denied it. It cost £5 and €6…\n';
const french =
  'L’été dernier, le président a déclaré que l’entreprise était « très sérieuse » et qu’elle paierait.\n';
const japanese = '東京都の会社は日曜日に発表した。これは日本語の文章です。カタカナも入っています。\n';
const russian =
  'Президент сказал, что компания будет продана в ближайшие дни, хотя источники это отрицают.\n';

const detected: readonly (readonly [string, string])[] = [
  ['utf-8', english],
  ['windows-1252', english],
  [
    'windows-1252',
    'It’s fine. This is plain English with one curly mark only, and that is all there is to say.\n',
  ],
  ['windows-1252', french],
  ['macintosh', english.replace('€', '£')],
  ['utf-16le', english],
  ['utf-16be', english],
  ['utf-16le', japanese],
  ['utf-16be', japanese],
  ['Shift_JIS', japanese],
  ['EUC-JP', japanese],
  ['windows-1251', russian],
  ['koi8-r', russian],
];
for (const [encoding, text] of detected) {
  test(`${encoding} is told without a declaration: ${text.slice(0, 12)}`, () => {
    assert.equal(decode(iconv.encode(text, encoding)), text);
  });
}

test('a byte order mark decides and is dropped', () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be']) {
    for (const text of [english, japanese, '😀 at sea\n'])
      assert.equal(decode(iconv.encode(text, encoding, { addBOM: true })), text);
  }
});

test('UTF-32 that breaks off inside a character, or holds what is none, is refused', () => {
  const whole = iconv.encode(english, 'utf-32le', { addBOM: true });
  assert.throws(() => decode(whole.subarray(0, whole.length - 1)), FaultError);
  assert.throws(() => decode(Buffer.concat([whole, Buffer.from([0, 0, 0x11, 0])])), FaultError);
});

test('an HTML or XML declaration decides where the bytes are no UTF-8', () => {
  const meta = `<meta http-equiv=content-type content="text/html; charset=iso-8859-2"><p>\u017b\u00f3\u0142\u0107`;
  assert.equal(decode(iconv.encode(meta, 'iso-8859-2'), 'a.html'), meta);
  const xml = `<?xml version="1.0" encoding="windows-1252"?><p>\u2019\u20ac`;
  assert.equal(decode(iconv.encode(xml, 'windows-1252'), 'a.html'), xml);
});

test('a stale declaration does not spoil UTF-8', () => {
  const page = '<meta charset="iso-8859-1"><p>Zürich’s';
  assert.equal(decode(Buffer.from(page), 'a.html'), page);
});

test('a page that says iso-8859-1 means windows-1252', () => {
  const page = '<meta charset="iso-8859-1"><p>“Zürich’s”';
  assert.equal(decode(iconv.encode(page, 'windows-1252'), 'a.html'), page);
});

test('a damaged UTF-8 file is refused with the line', () => {
  const whole = Buffer.from(`${english}${english}“Cut”`);
  const cut = whole.subarray(0, whole.length - 1);
  assert.throws(
    () => decode(cut),
    (error) => error instanceof FaultError && error.fault.line === 3 && /UTF-8/.test(error.fault.problem),
  );
});

test('bytes that are text in no encoding are refused, never replaced', () => {
  const noise = Uint8Array.from({ length: 600 }, (_, at) => 0x80 + ((at * 37 + at * at) % 0x20));
  assert.throws(() => decode(noise), FaultError);
});

test('binary files are refused, by kind where it shows', () => {
  assert.throws(() => decode(Buffer.from('%PDF-1.7\n%\xe2\xe3')), /a PDF/);
  assert.throws(() => decode(Buffer.from('PK\x03\x04rest')), /\.docx/);
  assert.throws(() => decode(Uint8Array.from({ length: 999 }, (_, at) => (at * 7919) % 256)), /binary/);
  assert.throws(() => decode(Buffer.from('a\0b\0\0c\x01\x02')), /binary/);
});

test('one stray NUL or escape does not make a long text binary, and stays in the seed', () => {
  const text = `${english.repeat(4)}\0 and \x1b[31m`;
  assert.equal(decode(Buffer.from(text)), text);
});
