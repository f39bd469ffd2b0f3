import type { Claim, PagePath } from '../../dossier/dossier.ts';
import { toAddress } from './address.ts';
import { claimKindPlurals, toStatusName } from './claim-page.ts';
import { toSafeText } from './safe-text.ts';
import type { SiteIndex } from './site-index.ts';

export interface ClaimRow {
  readonly title: string;
  readonly href: string;
  /** Names of those who make it. */
  readonly by: string;
  readonly status: string;
  /** Short names of the sources that report it. */
  readonly sources: string;
}

export interface ClaimGroup {
  readonly kind: Claim['head']['kind'];
  readonly name: string;
  readonly rows: readonly ClaimRow[];
}

/** The claims of the dossier as the page `from` lists them, by kind, conflicts last; kinds without claims are left out. */
export function toClaimGroups(index: SiteIndex, from: PagePath): readonly ClaimGroup[] {
  const { claims } = index.dossier;
  return (Object.keys(claimKindPlurals) as Claim['head']['kind'][]).flatMap((kind) => {
    const rows = claims.filter(({ head }) => head.kind === kind).map((claim) => toRow(index, from, claim));
    return rows.length > 0 ? [{ kind, name: claimKindPlurals[kind], rows }] : [];
  });
}

function toRow(index: SiteIndex, from: PagePath, { path, head }: Claim): ClaimRow {
  const toNames = (paths: readonly PagePath[]) =>
    paths
      .filter((to) => index.has(to))
      .map((to) => index.title(to))
      .join(', ');
  const denied = toNames(head['denied-by']);
  const cited = new Set(head.witnesses.map(({ cite }) => `sources/${cite.split('#')[0]}`));
  return {
    title: toSafeText(head.title),
    href: toAddress({ from, to: path }),
    by: toNames(head.by),
    status: [toStatusName(head), denied && `denied by ${denied}`].filter(Boolean).join(', '),
    sources: index.dossier.sources
      .filter((source) => cited.has(source.path))
      .map(({ short }) => short)
      .join(', '),
  };
}
