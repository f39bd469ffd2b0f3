import iconv from 'iconv-lite';

/** Those that Node knows and the other library does not, or knows less well. */
const strict = /^(utf-?8|utf-?16(le|be)?|iso-2022-jp|macintosh)$/i;
/** As the WHATWG Encoding Standard has it: who writes these names means Windows' larger sets. */
const meant: Record<string, string> = {
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'x-sjis': 'shift_jis',
  gb2312: 'gb18030',
  gbk: 'gb18030',
};

/**
 * Decodes all bytes or nothing: null where a byte has no character in the encoding, or where the encoding is
 * not known. A byte order mark is dropped.
 */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  if (strict.test(encoding)) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  }
  const name = meant[encoding.toLowerCase()] ?? encoding;
  if (!iconv.encodingExists(name)) return null;
  if (/^utf-?32/i.test(name) && bytes.length % 4 !== 0) return null;
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name);
  return text.includes('\ufffd') ? null : text;
}
