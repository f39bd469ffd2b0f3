import type {
  Claim,
  Dossier,
  Entry,
  PagePath,
  Reference,
  Source,
  SourceBlock,
} from '../../dossier/dossier.ts';
import type { Edition } from '../../dossier/edition.ts';
import type { BlockId } from '../../text/block.ts';
import { toSafeText } from './safe-text.ts';

/** Lookups over an edition. */
export interface SiteIndex {
  readonly edition: Edition;
  readonly dossier: Dossier;
  source(path: PagePath): Source | undefined;
  entry(path: PagePath): Entry | undefined;
  claim(path: PagePath): Claim | undefined;
  block(source: PagePath, block: BlockId): SourceBlock | undefined;
  /** Annotated inner HTML of a block, its links relative to its source's page; empty where nothing of it is shown. */
  blockHtml(source: PagePath, block: BlockId): string;
  /** Whether a page of the edition stands there. */
  has(path: PagePath): boolean;
  /** A page's name for links to it; its path where there is no such page. */
  title(path: PagePath): string;
  /** References that lead to the page, in reading order of where they come from. */
  to(path: PagePath): readonly Reference[];
  from(path: PagePath): readonly Reference[];
}

const made = new WeakMap<Edition, SiteIndex>();

/** The lookups of an edition, made once. */
export function toSiteIndex(edition: Edition): SiteIndex {
  const known = made.get(edition);
  if (known) return known;
  const index = makeIndex(edition);
  made.set(edition, index);
  return index;
}

function makeIndex(edition: Edition): SiteIndex {
  const { dossier } = edition;
  const sources = new Map(dossier.sources.map((source) => [source.path, source]));
  const entries = new Map(dossier.entries.map((entry) => [entry.path, entry]));
  const claims = new Map(dossier.claims.map((claim) => [claim.path, claim]));
  const blocks = new Map(
    dossier.sources.flatMap(({ path, blocks }) =>
      blocks.map((block) => [`${path}#${block.id}`, block] as const),
    ),
  );
  const titles = new Map<PagePath, string>([
    ['index', toSafeText(dossier.settings.title)],
    ['corrections', 'Corrections'],
    ...dossier.sources.map((source) => [source.path, toSourceTitle(source)] as const),
    ...dossier.entries.map(({ path, head }) => [path, toSafeText(head.name)] as const),
    ...[...dossier.chapters, ...dossier.events, ...dossier.claims].map(
      ({ path, head }) => [path, toSafeText(head.title)] as const,
    ),
  ]);
  const to = Map.groupBy(dossier.references, (reference) => reference.to);
  const from = Map.groupBy(dossier.references, (reference) => reference.from);
  return {
    edition,
    dossier,
    source: (path) => sources.get(path),
    entry: (path) => entries.get(path),
    claim: (path) => claims.get(path),
    block: (source, block) => blocks.get(`${source}#${block}`),
    blockHtml: (source, block) => edition.blocks[`${source.replace(/^sources\//, '')}#${block}`] ?? '',
    has: (path) => titles.has(path),
    title: (path) => titles.get(path) ?? path,
    to: (path) => to.get(path) ?? [],
    from: (path) => from.get(path) ?? [],
  };
}

/** A source's title; where it has none, the beginning of its first kept block, else its file's name. */
export function toSourceTitle({ metadata, blocks, file }: Source): string {
  if (metadata.title) return toSafeText(metadata.title);
  const first = toSafeText(blocks.find(({ keep, text }) => keep && text.trim() !== '')?.text ?? '');
  if (!first) return toSafeText(file);
  return first.length > 80 ? `${first.slice(0, 80).replace(/\s+\S*$/, '')}…` : first;
}
