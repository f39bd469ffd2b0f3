import type { Claim, PagePath, Source } from '../../dossier/dossier.ts';
import { parseCite } from '../../dossier/find-references.ts';
import type { strengths } from '../../dossier/schema.ts';
import { toAddress } from '../model/address.ts';
import { claimKindPlurals, toStatusName } from '../model/claim-page.ts';
import type { SiteIndex } from '../model/site-index.ts';
import { toLocator } from './locator.ts';

export type Strength = (typeof strengths)[number];

export interface CoverageWitness {
  /** Null where the author names none. */
  readonly strength: Strength | null;
  readonly label: string;
  readonly href: string;
  readonly via: string | null;
}

export interface CoverageRow {
  readonly title: string;
  readonly href: string;
  readonly status: string;
  /** One cell a source, in the order of the columns. */
  readonly cells: readonly (readonly CoverageWitness[])[];
  /** The short name of the only source that reports it; null where there are more. */
  readonly only: string | null;
}

export interface Coverage {
  readonly columns: readonly { readonly short: string; readonly title: string; readonly href: string }[];
  readonly groups: readonly { readonly kind: string; readonly rows: readonly CoverageRow[] }[];
  readonly claims: number;
  /** Claims that one source alone reports, and how many of them each source has. */
  readonly alone: number;
  readonly aloneBySource: readonly { readonly short: string; readonly count: number }[];
}

/** Sources × claims: who reports what and how strongly. Conflicts are shown elsewhere; columns are the sources that witness a claim. */
export function toCoverage(index: SiteIndex, from: PagePath): Coverage {
  const claims = index.dossier.claims.filter(
    ({ head }) => head.kind !== 'conflict' && head.witnesses.length > 0,
  );
  const reporting = new Set(
    claims.flatMap(({ head }) => head.witnesses.map(({ cite }) => parseCite(cite).source)),
  );
  const sources = index.dossier.sources.filter(({ path }) => reporting.has(path));
  const rows = claims.map((claim) => ({ kind: claim.head.kind, row: toRow(index, from, claim, sources) }));
  const alone = rows.flatMap(({ row }) => row.only ?? []);
  return {
    columns: sources.map(({ path, short }) => ({
      short,
      title: index.title(path),
      href: toAddress({ from, to: path }),
    })),
    groups: Object.entries(claimKindPlurals)
      .map(([kind, name]) => ({
        kind: name,
        rows: rows.filter((row) => row.kind === kind).map(({ row }) => row),
      }))
      .filter(({ rows }) => rows.length > 0),
    claims: claims.length,
    alone: alone.length,
    aloneBySource: sources
      .map(({ short }) => ({ short, count: alone.filter((name) => name === short).length }))
      .filter(({ count }) => count > 0),
  };
}

function toRow(
  index: SiteIndex,
  from: PagePath,
  { path, head }: Claim,
  sources: readonly Source[],
): CoverageRow {
  const witnesses = head.witnesses.map(({ cite, strength, via }) => {
    const place = parseCite(cite);
    return { source: place.source, ...toLocator(index, from, place), strength, via };
  });
  const reporting = [...new Set(witnesses.map(({ siglum }) => siglum))];
  return {
    title: index.title(path),
    href: toAddress({ from, to: path }),
    status: toStatusName(head),
    cells: sources.map((source) =>
      witnesses
        .filter((witness) => witness.source === source.path)
        .map(({ strength, label, href, via }) => ({ strength, label, href, via })),
    ),
    only: reporting.length === 1 ? (reporting[0] ?? null) : null,
  };
}
