import { createHash } from 'node:crypto';

/**
 * The Content Security Policy of a page: nothing but the site's own styles, fonts and pictures, and the inline
 * scripts given, by their hash.
 */
export function toPolicy(scripts: readonly string[]): string {
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    `script-src ${hashes.join(' ') || "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
