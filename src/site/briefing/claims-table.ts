import type { Claim } from '../../dossier/dossier.ts';
import { claimKindNames, claimKindPlurals, statusNames, toClaimPage } from '../model/claim-page.ts';
import { toSafeText } from '../model/safe-text.ts';
import type { Briefing } from './briefing.ts';
import { toId } from './briefing-targets.ts';
import { embedAddress, embedHtml } from './embed-html.ts';

export interface ClaimRow {
  readonly id: string;
  readonly title: string;
  /** `Made by Ana Ruiz; denied by Norfisk`, HTML; empty where it names nobody. */
  readonly parties: string;
  readonly status: string;
  readonly witnesses: readonly {
    readonly href: string;
    readonly label: string;
    readonly text: string;
    readonly language: string | null;
    /** Of a conflict: what this witness says; else how strongly and on whose word. */
    readonly note: string;
  }[];
}

export interface ClaimTable {
  readonly kind: Claim['head']['kind'];
  readonly title: string;
  readonly rows: readonly ClaimRow[];
}

/** The claims of the dossier, a table a kind; conflicts last. */
export function toClaimTables(briefing: Briefing): readonly ClaimTable[] {
  const { claims } = briefing.index.dossier;
  return (Object.keys(claimKindNames) as Claim['head']['kind'][]).flatMap((kind) => {
    const rows = claims.filter(({ head }) => head.kind === kind).map((claim) => toRow(briefing, claim));
    return rows.length > 0 ? [{ kind, title: claimKindPlurals[kind], rows }] : [];
  });
}

function toRow({ index, targets }: Briefing, { path, head }: Claim): ClaimRow {
  const page = toClaimPage(index, path);
  const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const parties = page.parties
    .filter(({ term }) => term === 'Made by' || term === 'Denied by')
    .map(({ term, links }) => {
      const names = links.map(({ name, href }) => `<a href="${escapeHtml(href)}">${escapeHtml(name)}</a>`);
      return `${term} ${names.join(', ')}`;
    });
  return {
    id: toId(path),
    title: toSafeText(head.title),
    parties: embedHtml({ html: parties.join('. '), path, targets }),
    status: statusNames[head.status],
    witnesses: page.witnesses.map(({ href, short, number, text, language, value, strength, via }) => ({
      href: embedAddress({ href, path, targets }),
      label: `${short} ¶${number}`,
      text,
      language,
      note: head.kind === 'conflict' ? (value ?? '') : [strength, via].filter(Boolean).join('; '),
    })),
  };
}
