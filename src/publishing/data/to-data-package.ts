import { createHash } from 'node:crypto';
import type { Dossier } from '../../dossier/dossier.ts';
import { toSlug } from '../../text/slug.ts';
import type { Column } from './table.ts';

/** A data file as made. */
export interface PackagedFile {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly mediatype: string;
  readonly columns: readonly Column[] | null;
  readonly text: string;
}

/** The data files of a dossier as a Frictionless Data Package: each with its hash, tables with their schema. */
export function toDataPackage(
  { settings, sources }: Pick<Dossier, 'settings' | 'sources'>,
  files: readonly PackagedFile[],
): string {
  const descriptor = {
    profile: 'data-package',
    name: toSlug(settings.title, 'dossier'),
    title: settings.title,
    ...(settings.subtitle ? { description: settings.subtitle } : {}),
    ...(settings.version ? { version: settings.version } : {}),
    ...(settings.authors.length > 0
      ? { contributors: settings.authors.map((title) => ({ title, role: 'author' })) }
      : {}),
    // The texts belong to their owners: no licence is given for them.
    sources: sources.map(({ short, metadata }) => ({
      title: metadata.title ?? short,
      ...(metadata.url ? { path: metadata.url } : {}),
    })),
    resources: files.map(toResource),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function toResource({ name, title, about, mediatype, columns, text }: PackagedFile): object {
  return {
    name: name.replace(/[^a-z0-9.-]/g, '-'),
    path: name,
    title,
    description: about,
    profile: columns ? 'tabular-data-resource' : 'data-resource',
    format: name.split('.').at(-1),
    mediatype,
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(text).length,
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    ...(columns ? { dialect: { lineTerminator: '\r\n' }, schema: { fields: columns } } : {}),
  };
}
