import type { Claim, Dossier, Entry, PagePath, Source } from '../../dossier/dossier.ts';
import { claimSchema, entrySchema, settingsSchema } from '../../dossier/schema.ts';
import type { Kind } from '../../text/annotation.ts';
import { type SiteIndex, toSiteIndex } from '../model/site-index.ts';

/** A site made up for a test: what is not given is empty. */
export function toExampleSite(parts: Partial<Dossier> & { readonly sources: readonly Source[] }): SiteIndex {
  const dossier: Dossier = {
    settings: settingsSchema.parse({ title: 'Example' }),
    home: null,
    entries: [],
    chapters: [],
    events: [],
    claims: [],
    corrections: [],
    references: [],
    timeline: [],
    parallels: [],
    conflicts: [],
    ...parts,
  };
  return toSiteIndex({ dossier, pages: {}, blocks: {}, generator: 'Example', rules: [], missing: [] });
}

export function toExampleEntry(path: PagePath, kind: Kind, head: object = {}): Entry {
  const name = path.split('/').at(-1) ?? path;
  return {
    path,
    kind,
    detected: false,
    head: entrySchema.parse({ name, ...head }),
    prose: null,
    evidence: null,
  };
}

export function toExampleClaim(path: PagePath, head: object): Claim {
  const parsed = claimSchema.parse({ title: path, kind: 'allegation', status: 'asserted', ...head });
  return { path, head: parsed, prose: { file: `content/${path}.md`, markdown: '', firstLine: 1 } };
}
