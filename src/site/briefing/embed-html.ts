import type { PagePath } from '../../dossier/dossier.ts';
import { startTag, type Targets, toId } from './briefing-targets.ts';

const link = /<a ([^>]*)>(.*?)<\/a>/g;
const inside = /^((?:\.\.\/)*)([a-z0-9/-]+)\.html(?:#([^"]*))?$/;

const referred =
  /\bhref="#((?:(chapters|claims|events|entries|sources)_[^"]*)|timeline|who|claims|glossary|sources|method|corrections)"/;

export interface Embedding {
  readonly html: string;
  /** The page for which the HTML was made. */
  readonly path: PagePath;
  readonly targets: Targets;
  /** Of a chapter: its number, before its headings; its paragraphs are numbered too. */
  readonly chapter?: number;
}

/**
 * Finished HTML of a page of the site, for the briefing: ids bear the page's name, links lead to the briefing's own
 * parts where they can, headings stand one level lower, and what only a screen can use is taken off.
 */
export function embedHtml({ html, path, targets, chapter }: Embedding): string {
  const rewritten = html
    .replace(startTag, (tag) =>
      tag
        .replace(/ (?:interestfor|data-card|aria-hidden)="[^"]*"/g, '')
        .replace(/ id="([^"]*)"/, (_, id: string) => ` id="${toId(path, id)}"`)
        .replace(/ href="([^"]*)"/, (_, href: string) => ` href="${embedAddress({ href, path, targets })}"`),
    )
    .replace(/<(\/?)h([2-4])\b/g, (_, slash: string, depth: string) => `<${slash}h${Number(depth) + 1}`);
  if (chapter === undefined) return rewritten;
  return numberParagraphs(numberHeadings(addPageReferences(rewritten), chapter));
}

/** An address on a page of the site, for the briefing. */
export function embedAddress({
  href,
  path,
  targets,
}: Omit<Embedding, 'html' | 'chapter'> & { href: string }): string {
  if (href.startsWith('#')) return targets.toHref(path, href.slice(1));
  const match = inside.exec(href);
  if (!match) return href;
  const [, up = '', rest = '', anchor] = match;
  const folders = path.split('/').slice(0, -1);
  return targets.toHref(
    [...folders.slice(0, folders.length - up.length / 3), rest].join('/'),
    anchor ?? null,
  );
}

/**
 * Behind a link within the briefing: room for the page on which its target stands, which the printing fills. Citations
 * have none, they say source and paragraph; a name has one where a chapter first links it, for it may be in every line.
 */
function addPageReferences(html: string): string {
  const told = new Set<string>();
  return html.replace(link, (whole, attributes: string) => {
    const [, id, room] = referred.exec(attributes) ?? [];
    if (!id || /\bclass="[^"]*\bcitation\b/.test(attributes)) return whole;
    if (room === 'entries' && told.has(id)) return whole;
    told.add(id);
    return `${whole}<span class="page-ref" data-page-of="${id}"></span>`;
  });
}

function numberHeadings(html: string, chapter: number): string {
  let count = 0;
  return html.replace(/<h3\b[^>]*>/g, (tag) => `${tag}<span class="number">${chapter}.${++count}</span> `);
}

/** The numbers by which paragraphs are cited, on the site and on paper; each ends in a blank that takes no room beside the text. */
function numberParagraphs(html: string): string {
  return html.replace(
    /<(p|li|tr)\b[^>]* id="([^"]*_p(\d+))"[^>]*>(?:\s*<t[hd]\b[^>]*>)?/g,
    (tag, _element, id: string, number: string) => `${tag}<a class="para" href="#${id}">${number} </a>`,
  );
}
