import type { Claim, Correction, Entry, Event, PagePath, Source } from '../../dossier/dossier.ts';
import { toAddress } from './address.ts';
import { type Backlink, toAuthoredBacklinks } from './backlinks.ts';
import { toCorrections } from './chapter-page.ts';
import { kindName } from './label-names.ts';
import { moveHtml } from './move-html.ts';
import type { SiteIndex } from './site-index.ts';
import { toByline } from './source-page.ts';

export interface Passage {
  readonly number: number;
  readonly href: string;
  /** Annotated inner HTML, right for this page; empty where the edition withholds it. */
  readonly html: string;
}

export interface PassagesOfSource {
  readonly source: Source;
  readonly href: string;
  readonly byline: string;
  /** Whether its paragraphs stand on the page, or only their numbers. */
  readonly isFull: boolean;
  readonly passages: readonly Passage[];
}

export interface Relation {
  /** `owner of` from the other side reads `owner of, by`. */
  readonly type: string;
  readonly name: string;
  readonly href: string;
  readonly citation: { readonly href: string; readonly words: string } | null;
}

export interface EntryPage {
  readonly entry: Entry;
  readonly kind: string;
  readonly docket: readonly { readonly term: string; readonly text: string }[];
  readonly lead: string;
  readonly rest: string;
  readonly outgoing: readonly Relation[];
  readonly incoming: readonly Relation[];
  readonly mentions: number;
  readonly sources: readonly PassagesOfSource[];
  readonly events: readonly Event[];
  readonly claims: readonly { readonly claim: Claim; readonly part: string }[];
  readonly corrections: readonly Correction[];
  readonly backlinks: readonly Backlink[];
}

/** All that an entry's page shows. Throws where there is no such entry. */
export function toEntryPage(index: SiteIndex, path: PagePath): EntryPage {
  const entry = index.entry(path);
  if (!entry) throw new Error(`no entry ${path}`);
  const prose = index.edition.pages[path];
  const sources = toPassages(index, path);
  const backlinks = toAuthoredBacklinks(index, path).filter(
    ({ kind }) => kind !== 'relation' && kind !== 'actor',
  );
  return {
    entry,
    kind: kindName[entry.kind],
    docket: toDocket(index, entry, sources),
    lead: prose?.lead ?? '',
    rest: prose?.rest ?? '',
    outgoing: entry.head.relations.flatMap(({ type, to, cite }) =>
      toRelation(index, path, { type, to, cite }),
    ),
    incoming: index.dossier.entries.flatMap((other) =>
      other.head.relations.flatMap(({ type, to, cite }) =>
        to === path ? toRelation(index, path, { type, to: other.path, cite }) : [],
      ),
    ),
    mentions: index.to(path).filter(({ kind }) => kind === 'mention').length,
    sources,
    events: index.dossier.events.filter(({ head }) => head.actors.includes(path)),
    claims: index.dossier.claims.flatMap((claim) => {
      const part = toPart(claim, path);
      return part ? [{ claim, part }] : [];
    }),
    corrections: toCorrections(index, path),
    backlinks,
  };
}

function toDocket(
  index: SiteIndex,
  { head }: Entry,
  sources: readonly PassagesOfSource[],
): EntryPage['docket'] {
  const { what, since, by, power, status } = head.docket;
  const aliases = head.aliases.filter((alias) => alias !== head.name);
  const named = sources.map(({ source }) => source.short).join(', ');
  const all = index.dossier.sources.length;
  const rows: readonly (readonly [string, string | null])[] = [
    ['What', what],
    ['Since', since],
    ['By', by],
    ['Power', power],
    ['Status', status],
    ['Also called', aliases.join(', ') || null],
    ['Sources', sources.length > 0 ? `${named} (${sources.length} of ${all})` : null],
  ];
  return rows.flatMap(([term, text]) => (text ? [{ term, text }] : []));
}

function toRelation(
  index: SiteIndex,
  from: PagePath,
  { type, to, cite }: { type: string; to: PagePath; cite: string },
): readonly Relation[] {
  if (!index.has(to)) return [];
  const [name, block] = cite.split('#') as [string, `b${number}`];
  const source = index.source(`sources/${name}`);
  const citation = source && {
    href: toAddress({ from, to: source.path, anchor: block }),
    words: `${source.short} ¶${block.slice(1)}`,
  };
  return [{ type, name: index.title(to), href: toAddress({ from, to }), citation: citation ?? null }];
}

/** So many paragraphs stand in full on an entry's page; of those after them the numbers. */
const mostPassages = 120;

/** Every paragraph that names the entry, grouped by source. */
function toPassages(index: SiteIndex, path: PagePath): readonly PassagesOfSource[] {
  const mentions = index.to(path).filter(({ kind }) => kind === 'mention');
  const bySource = Map.groupBy(mentions, ({ from }) => from);
  let told = 0;
  return index.dossier.sources.flatMap((source) => {
    const isFull = told < mostPassages;
    const anchors = new Set(bySource.get(source.path)?.map(({ anchor }) => anchor));
    const passages = source.blocks
      .filter(({ id }) => anchors.has(id))
      .map(({ id, number }) => ({
        number,
        href: toAddress({ from: path, to: source.path, anchor: id }),
        html: isFull ? moveHtml({ html: index.blockHtml(source.path, id), from: source.path, to: path }) : '',
      }));
    if (passages.length === 0) return [];
    told += passages.length;
    const href = toAddress({ from: path, to: source.path });
    return [{ source, href, byline: toByline(source), isFull, passages }];
  });
}

function toPart({ head }: Claim, path: PagePath): string | null {
  if (head.by.includes(path)) return head.kind === 'denial' ? 'denies' : 'claims';
  if (head['denied-by'].includes(path)) return 'denies';
  if (head.to.includes(path)) return 'addressed';
  return head.about.includes(path) ? 'concerned' : null;
}
