import { createHash } from 'node:crypto';

/**
 * The Content Security Policy of a page: nothing but the site's own styles, fonts and pictures, and the inline
 * scripts and styles given, by their hash.
 */
export function toPolicy(scripts: readonly string[], styles: readonly string[] = []): string {
  return [
    "default-src 'none'",
    ["style-src 'self'", ...styles.map(toHash)].join(' '),
    "font-src 'self'",
    "img-src 'self' data:",
    `script-src ${scripts.map(toHash).join(' ') || "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const toHash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
