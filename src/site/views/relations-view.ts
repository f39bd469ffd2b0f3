import type { Entry, PagePath } from '../../dossier/dossier.ts';
import { parseCite } from '../../dossier/find-references.ts';
import type { Kind } from '../../text/annotation.ts';
import { toAddress } from '../model/address.ts';
import type { SiteIndex } from '../model/site-index.ts';
import { type Locator, toLocator } from './locator.ts';

export interface RelationRow {
  /** From 1, in the order of the list: the map names it by it. */
  readonly number: number;
  readonly from: PagePath;
  readonly to: PagePath;
  readonly type: string;
  readonly locator: Locator;
}

export interface RelationNode {
  readonly path: PagePath;
  readonly name: string;
  readonly kind: Kind;
  readonly href: string;
}

export interface RelationGroup {
  readonly node: RelationNode;
  /** What it is to others, and what others are to it. */
  readonly out: readonly (RelationRow & { readonly other: RelationNode })[];
  readonly in: readonly (RelationRow & { readonly other: RelationNode })[];
}

export interface RelationsView {
  readonly nodes: readonly RelationNode[];
  readonly rows: readonly RelationRow[];
  /** By entry, those with the most relations first. */
  readonly groups: readonly RelationGroup[];
}

/** Every relation that an entry states, numbered in the order of the entries. */
export function toRelations(index: SiteIndex, page: PagePath): RelationsView {
  const rows = index.dossier.entries
    .flatMap(({ path, head }) => head.relations.map((relation) => ({ from: path, ...relation })))
    .filter(({ to }) => index.entry(to) !== undefined)
    .map(
      ({ from, to, type, cite }, at): RelationRow => ({
        number: at + 1,
        from,
        to,
        type,
        locator: toLocator(index, page, parseCite(cite)),
      }),
    );
  const linked = new Set(rows.flatMap(({ from, to }) => [from, to]));
  const nodes = index.dossier.entries
    .filter(({ path }) => linked.has(path))
    .map((entry) => toNode(index, page, entry));
  const byPath = new Map(nodes.map((node) => [node.path, node]));
  const withOther = (row: RelationRow, path: PagePath) => {
    const other = byPath.get(path);
    return other ? [{ ...row, other }] : [];
  };
  const groups = nodes
    .map((node) => ({
      node,
      out: rows.filter(({ from }) => from === node.path).flatMap((row) => withOther(row, row.to)),
      in: rows.filter(({ to }) => to === node.path).flatMap((row) => withOther(row, row.from)),
    }))
    .sort((a, b) => b.out.length + b.in.length - a.out.length - a.in.length);
  return { nodes, rows, groups };
}

function toNode(index: SiteIndex, page: PagePath, { path, kind }: Entry): RelationNode {
  return { path, kind, name: index.title(path), href: toAddress({ from: page, to: path }) };
}

/** Kinds that stand on the map; ideas and places are in the table. */
const mapped = new Set<Kind>(['person', 'organization', 'instrument', 'programme', 'product']);
/** More names than these make a map that nobody reads. */
const mostNodes = 18;

/** The part of the relations that is drawn: the entries with the most relations, and what holds between them. */
export function toMapped({ nodes, rows }: RelationsView): Pick<RelationsView, 'nodes' | 'rows'> {
  const candidates = new Set(nodes.filter(({ kind }) => mapped.has(kind)).map(({ path }) => path));
  const among = rows.filter(({ from, to }) => candidates.has(from) && candidates.has(to) && from !== to);
  const degrees = new Map<PagePath, number>();
  for (const path of among.flatMap(({ from, to }) => [from, to]))
    degrees.set(path, (degrees.get(path) ?? 0) + 1);
  const chosen = new Set(
    nodes
      .filter(({ path }) => degrees.has(path))
      .sort((a, b) => (degrees.get(b.path) ?? 0) - (degrees.get(a.path) ?? 0))
      .slice(0, mostNodes)
      .map(({ path }) => path),
  );
  const drawn = among.filter(({ from, to }) => chosen.has(from) && chosen.has(to));
  const ends = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  return {
    nodes: nodes.filter(({ path }) => ends.has(path)),
    rows: drawn.map((row, at) => ({ ...row, number: at + 1 })),
  };
}
