import type { PagePath } from '../dossier/dossier.ts';

/** What a citation of a page is made from. No date of access: the edition has a version instead. */
export interface CitedPage {
  readonly title: string;
  /** The dossier's title. */
  readonly container: string;
  readonly path: PagePath;
  /** Of the dossier: of a source's page they are the editors. */
  readonly authors: readonly string[];
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
export function citePage({ title, container, path, authors, version, language }: CitedPage): PageCitation {
  const whole = path === 'index';
  const role = path.startsWith('sources/') ? 'editor' : 'author';
  const fields = [
    [role, authors.map((name) => `{${toBibtexText(name)}}`).join(' and ')],
    ['title', toBibtexText(title)],
    ['booktitle', whole ? '' : toBibtexText(container)],
    ['edition', toBibtexText(version ?? '')],
    ['howpublished', `\\texttt{${toBibtexText(`${path}.html`)}}`],
    ['langid', language],
  ].filter(([, value]) => value);
  const bibtex = `@misc{${path.replaceAll('/', ':')},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
  const csl = {
    id: path,
    type: whole ? 'document' : 'chapter',
    ...(authors.length > 0 ? { [role]: authors.map((literal) => ({ literal })) } : {}),
    title,
    ...(whole ? {} : { 'container-title': container }),
    ...(version ? { version } : {}),
    language,
    archive_location: `${path}.html`,
  };
  return {
    text: toWords({ title, container, path, authors, version }),
    bibtex,
    csl: JSON.stringify([csl], null, 2),
  };
}

function toWords({ title, container, path, authors, version }: Omit<CitedPage, 'language'>): string {
  const names = authors.join(', ');
  const edition = version ? `, version ${version}` : '';
  if (path === 'index') return `${names && `${names}: `}${title}${edition}.`;
  const place = `${container}${edition}, ${path}.html.`;
  if (path.startsWith('sources/')) return `“${title}”, in: ${names && `${names} (ed.), `}${place}`;
  return `${names && `${names}: `}“${title}”, in: ${place}`;
}
