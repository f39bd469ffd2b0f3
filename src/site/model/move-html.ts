import type { PagePath } from '../../dossier/dossier.ts';
import { toAddress } from './address.ts';

// A start tag as our own serializer writes it: attributes in double quotes, `<` nowhere unescaped in text.
const startTag = /<[a-z][a-z0-9-]*(?:\s+[a-z-]+(?:="[^"]*")?)*\s*\/?>/gi;
const inside = /^((?:\.\.\/)*)([a-z0-9/-]+)\.html(#[^"]*)?$/;

export interface Move {
  readonly html: string;
  /** The page for which the HTML was made. */
  readonly from: PagePath;
  /** The page on which it will stand. */
  readonly to: PagePath;
}

/**
 * Finished HTML of one page, for another: its relative links are made right for the new page, its ids dropped, a
 * link to the new page itself marked as current.
 */
export function moveHtml({ html, from, to }: Move): string {
  return html.replace(startTag, (tag) =>
    tag
      .replace(/ id="[^"]*"/, '')
      .replace(
        / href="([^"]*)"/,
        (_, href: string) => ` href="${moveAddress({ href, from, to })}"${isCurrent(href, from, to)}`,
      ),
  );
}

function isCurrent(href: string, from: PagePath, to: PagePath): string {
  return !href.includes('#') && toTarget(href, from)?.path === to ? ' aria-current="page"' : '';
}

function moveAddress({ href, from, to }: { href: string; from: PagePath; to: PagePath }): string {
  const target = toTarget(href, from);
  return target ? toAddress({ from: to, to: target.path, anchor: target.anchor }) : href;
}

/** The page and anchor that a relative address means; null where it leaves the site. */
function toTarget(href: string, from: PagePath): { path: PagePath; anchor: string } | null {
  if (href.startsWith('#')) return { path: from, anchor: href.slice(1) };
  const match = inside.exec(href);
  if (!match) return null;
  const [, up = '', rest = '', fragment = ''] = match;
  const folders = from.split('/').slice(0, -1);
  const kept = folders.slice(0, folders.length - up.length / 3);
  return { path: [...kept, rest].join('/'), anchor: fragment.slice(1) };
}

/** Inner HTML as plain text, white space levelled. Notes of the editor and of the machine are left out. */
export function toPlainText(html: string): string {
  return html
    .replace(/<span class="note [^>]*aria-hidden="true"[^>]*>[^<]*<\/span>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|nbsp));/gi, (_, hex, decimal, name) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }[name as 'amp'] ?? '';
    })
    .replace(/\s+/g, ' ')
    .trim();
}
