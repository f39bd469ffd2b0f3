import type { Dossier, Source } from '../../dossier/dossier.ts';
import { toBibtexText } from '../cite-page.ts';
import { toNote } from './to-sources-csl.ts';

/** The sources as BibLaTeX: one `@article` a source, its key the source's name. */
export function toSourcesBib({ sources }: Pick<Dossier, 'sources'>): string {
  return sources.map(toEntry).join('\n');
}

function toEntry(source: Source): string {
  const { title, publisher, authors, published, language, url } = source.metadata;
  const text = (value: string) => toBibtexText(value.replace(/\s+/g, ' '));
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', title && `{${text(title)}}`],
    ['shorttitle', text(source.short)],
    ['journaltitle', publisher && text(publisher)],
    ['author', authors.map((name) => `{${text(name)}}`).join(' and ') || null],
    ['date', published],
    ['langid', language],
    // Braces alone would end the field; an address has none once they are percent-encoded.
    ['url', url?.replace(/[{}\\\s]/g, encodeURIComponent) ?? null],
    ['note', text(toNote(source)) || null],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@article{${source.name},\n${lines.join('\n')}\n}\n`;
}
