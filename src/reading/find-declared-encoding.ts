const looked = 4096;

/**
 * The encoding that an HTML or XML file declares in its first 4,096 bytes (`<meta charset>`,
 * `<meta http-equiv>`, `<?xml encoding>`), in lower case; null where it declares none.
 * A declaration that can be read byte by byte as here cannot be UTF-16, so that one says nothing.
 */
export function findDeclaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, looked)).replace(/<!--[\s\S]{0,4000}?-->/g, '');
  const xml = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head);
  const meta = /<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head);
  const name = (xml?.[1] ?? meta?.[1])?.toLowerCase() ?? null;
  return name?.startsWith('utf-16') ? null : name;
}
