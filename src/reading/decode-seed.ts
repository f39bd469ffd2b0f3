import { FaultError } from '../text/fault.ts';
import { decodeByDetection } from './decode-by-detection.ts';
import { decodeStrictly } from './decode-strictly.ts';
import { findBinaryKind } from './find-binary-kind.ts';
import { findDeclaredEncoding } from './find-declared-encoding.ts';
import type { SeedFile } from './seed-file.ts';

/** One NUL in so many characters is taken for a slip in a text; more are a binary file. */
const charactersPerNul = 200;
const mostControls = 0.05;
const resave = 'save it again as UTF-8 text';

/**
 * The text of a seed, every character right, without a byte order mark. The encoding is told by a byte order
 * mark, else by being valid UTF-8 beyond ASCII, else by the file's own declaration, else by detection.
 *
 * @throws FaultError where the file is no text, is damaged, or fits no encoding. No character is ever replaced.
 */
export function decodeSeed(seed: SeedFile): string {
  const { file, bytes } = seed;
  const kind = findBinaryKind(bytes);
  if (kind !== null)
    throw refusal(file, `the file is ${kind}, not text`, 'save its text as .txt, .md or .html');
  const text = decode(bytes);
  if (text === null) throw undecodable(file, bytes);
  if (isBinary(text))
    throw refusal(file, 'the file is binary, not text', 'save its text as .txt, .md or .html');
  return text;
}

function decode(bytes: Uint8Array): string | null {
  const marked = findMarkedEncoding(bytes);
  if (marked !== null) return decodeStrictly(bytes, marked);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  const wide = findWideEncoding(bytes, utf8 !== null);
  if (wide !== null) return decodeStrictly(bytes, wide);
  const isAscii = utf8 !== null && utf8.length === bytes.length;
  if (utf8 !== null && (!isAscii || !utf8.includes('\x1b'))) return utf8;
  const declared = findDeclaredEncoding(bytes);
  if (isAscii) return decodeStrictly(bytes, declared ?? 'iso-2022-jp') ?? utf8;
  const declaredText = declared === null ? null : decodeStrictly(bytes, declared);
  return declaredText ?? (findDamage(bytes) === null ? decodeByDetection(bytes) : null);
}

function findMarkedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: its spaces, digits and line ends hold NULs, all of them first or all of them second. */
function findWideEncoding(bytes: Uint8Array, isUtf8: boolean): string | null {
  let even = 0;
  let odd = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) {
    if (at % 2 === 0) even++;
    else odd++;
  }
  const isWide = bytes.length % 2 === 0 && even + odd > (isUtf8 ? bytes.length / 5 : 0);
  if (!isWide || Math.min(even, odd) > Math.max(even, odd) / 50) return null;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

/** The line of the first broken byte in a file that otherwise is UTF-8, null where it is no such file. */
function findDamage(bytes: Uint8Array): number | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  if (whole <= broken * 2) return null;
  return (text.slice(0, text.indexOf('\ufffd')).match(/\r\n|\n|\r/g)?.length ?? 0) + 1;
}

function isBinary(text: string): boolean {
  const nuls = text.match(/\0/g)?.length ?? 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  const controls = text.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return nuls * charactersPerNul > text.length || controls > text.length * mostControls;
}

function undecodable(file: string, bytes: Uint8Array): FaultError {
  if (findBinaryKind(bytes) !== null || bytes.includes(0)) {
    return refusal(file, 'the file is binary, not text', 'save its text as .txt, .md or .html');
  }
  const line = findDamage(bytes);
  if (line === null) return refusal(file, 'the encoding of the file cannot be told', resave);
  return refusal(file, 'a byte here is not valid UTF-8', `mend the damaged character and ${resave}`, line);
}

function refusal(file: string, problem: string, remedy: string, line: number | null = null): FaultError {
  return new FaultError({ file, line, column: null, severity: 'error', problem, remedy });
}
