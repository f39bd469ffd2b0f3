import type { PagePath } from '../dossier/dossier.ts';

/** What a citation of a page is made from. No date of access: the edition has a version instead. */
export interface CitedPage {
  readonly title: string;
  /** The dossier's title. */
  readonly container: string;
  readonly path: PagePath;
  readonly version: string | null;
  readonly language: string;
}

export interface PageCitation {
  readonly text: string;
  readonly bibtex: string;
  /** CSL-JSON: one item. */
  readonly csl: string;
}

const bibtexSpecial = /[\\{}$&#^_~%]/g;
const bibtexEscapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Text for a BibTeX field in braces. */
export function toBibtexText(text: string): string {
  return text.replace(bibtexSpecial, (char) => bibtexEscapes[char] ?? `\\${char}`);
}

/** A page of the site as a citation in words, as BibTeX and as CSL-JSON. */
export function citePage({ title, container, path, version, language }: CitedPage): PageCitation {
  const whole = path === 'index';
  const edition = version ? `, version ${version}` : '';
  const text = whole ? `${title}${edition}.` : `“${title}”, in: ${container}${edition}, ${path}.html.`;
  const fields = [
    ['title', toBibtexText(title)],
    ...(whole ? [] : [['booktitle', toBibtexText(container)]]),
    ...(version ? [['edition', toBibtexText(version)]] : []),
    ['howpublished', `\\texttt{${toBibtexText(`${path}.html`)}}`],
    ['langid', language],
  ];
  const bibtex = `@misc{${path.replaceAll('/', ':')},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
  const csl = {
    id: path,
    type: whole ? 'document' : 'chapter',
    title,
    ...(whole ? {} : { 'container-title': container }),
    ...(version ? { version } : {}),
    language,
    archive_location: `${path}.html`,
  };
  return { text, bibtex, csl: JSON.stringify([csl], null, 2) };
}
