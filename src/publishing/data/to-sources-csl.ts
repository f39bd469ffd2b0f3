import type { Dossier, Source } from '../../dossier/dossier.ts';

/** The sources as CSL-JSON (Citation Style Language 1.0.2): one item a source, its id the source's name. */
export function toSourcesCsl({ sources }: Pick<Dossier, 'sources'>): string {
  return `${JSON.stringify(sources.map(toItem), null, 2)}\n`;
}

function toItem(source: Source): object {
  const { metadata } = source;
  const { title, publisher, authors, published, language, url } = metadata;
  return {
    id: source.name,
    type: 'article-newspaper',
    'citation-key': source.name,
    ...(title ? { title } : {}),
    'title-short': source.short,
    ...(publisher ? { 'container-title': publisher } : {}),
    ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
    ...(published ? { issued: toIssued(published, source.publishedBasis !== 'stated') } : {}),
    ...(language ? { language } : {}),
    ...(url ? { URL: url } : {}),
    archive_location: `${source.path}.html`,
    ...(toNote(source) ? { note: toNote(source) } : {}),
  };
}

/** ISO 8601 date, month, year or interval. */
function toIssued(published: string, inferred: boolean): object {
  const parts = published.split('/').map((date) => date.slice(0, 10).split('-').map(Number));
  return { 'date-parts': parts, ...(inferred ? { circa: true } : {}) };
}

/** What a citation manager has no field for: how the date is known, and the rights notice. */
export function toNote({ publishedBasis, metadata }: Source): string {
  const parts = [
    metadata.published && publishedBasis !== 'stated' ? 'Date inferred by the editor.' : '',
    metadata.rights ? `Rights: ${metadata.rights}` : '',
  ];
  return parts.filter(Boolean).join(' ');
}
