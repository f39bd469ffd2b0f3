import type { Claim, Correction, PagePath } from '../../dossier/dossier.ts';
import { toAddress } from './address.ts';
import { type Backlink, toAuthoredBacklinks } from './backlinks.ts';
import { toCorrections } from './chapter-page.ts';
import type { SiteIndex } from './site-index.ts';
import { toByline } from './source-page.ts';

export interface NamedLink {
  readonly name: string;
  readonly href: string;
}

export interface Witness {
  readonly short: string;
  readonly byline: string;
  readonly number: string;
  readonly href: string;
  readonly text: string;
  readonly strength: string | null;
  readonly via: string | null;
  readonly value: string | null;
  readonly language: string | null;
}

export interface ClaimPage {
  readonly claim: Claim;
  readonly isConflict: boolean;
  readonly lead: string;
  readonly rest: string;
  /** By, to, denied by, about: terms with linked names. */
  readonly parties: readonly { readonly term: string; readonly links: readonly NamedLink[] }[];
  readonly answers: readonly NamedLink[];
  readonly answeredBy: readonly NamedLink[];
  readonly witnesses: readonly Witness[];
  /** Of a conflict: the values told, each with its witnesses. */
  readonly sides: readonly { readonly value: string; readonly witnesses: readonly Witness[] }[];
  readonly corrections: readonly Correction[];
  readonly backlinks: readonly Backlink[];
}

export const claimKindNames: Readonly<Record<Claim['head']['kind'], string>> = {
  allegation: 'Allegation',
  denial: 'Denial',
  demand: 'Demand',
  promise: 'Promise',
  argument: 'Argument',
  conflict: 'Conflict between sources',
};

/** The headings of the kinds. */
export const claimKindPlurals: Readonly<Record<Claim['head']['kind'], string>> = {
  allegation: 'Allegations',
  denial: 'Denials',
  demand: 'Demands',
  promise: 'Promises',
  argument: 'Arguments',
  conflict: 'Conflicts between sources',
};

export const statusNames: Readonly<Record<Claim['head']['status'], string>> = {
  asserted: 'asserted',
  denied: 'denied',
  disputed: 'disputed',
  confirmed: 'confirmed by the other side',
  'not-addressed': 'not addressed by the other side',
};

/** A claim's status for a reader: in a conflict the sides are sources, and each may pass over the other in silence. */
export function toStatusName({ kind, status }: Pick<Claim['head'], 'kind' | 'status'>): string {
  if (kind !== 'conflict') return statusNames[status];
  return status === 'not-addressed' ? 'no source takes it up' : statusNames[status];
}

/** All that a claim's page shows. Throws where there is no such claim. */
export function toClaimPage(index: SiteIndex, path: PagePath): ClaimPage {
  const claim = index.claim(path);
  if (!claim) throw new Error(`no claim ${path}`);
  const { head } = claim;
  const prose = index.edition.pages[path];
  const link = (to: PagePath): readonly NamedLink[] =>
    index.has(to) ? [{ name: index.title(to), href: toAddress({ from: path, to }) }] : [];
  const parties = [
    { term: 'Made by', links: head.by.flatMap(link) },
    { term: 'To or about', links: head.to.flatMap(link) },
    { term: 'Denied by', links: head['denied-by'].flatMap(link) },
    { term: 'Concerns', links: head.about.flatMap(link) },
  ];
  const witnesses = toWitnesses(index, claim);
  return {
    claim,
    isConflict: head.kind === 'conflict',
    lead: prose?.lead ?? '',
    rest: prose?.rest ?? '',
    parties: parties.filter(({ links }) => links.length > 0),
    answers: head.answers.flatMap(link),
    answeredBy: index.dossier.claims
      .filter((other) => other.head.answers.includes(path))
      .flatMap((other) => link(other.path)),
    witnesses,
    sides: [...Map.groupBy(witnesses, ({ value }) => value ?? '')].map(([value, group]) => ({
      value,
      witnesses: group,
    })),
    corrections: toCorrections(index, path),
    backlinks: toAuthoredBacklinks(index, path),
  };
}

function toWitnesses(index: SiteIndex, { path, head }: Claim): readonly Witness[] {
  const places = index.from(path).flatMap(({ kind, place }) => (kind === 'witness' && place ? [place] : []));
  return head.witnesses.flatMap(({ cite, text, strength, via, value }) => {
    const [name, block = ''] = cite.split('#');
    const source = index.source(`sources/${name}`);
    if (!source) return [];
    const exact = places.find(
      (place) =>
        place.source === source.path &&
        place.block === block &&
        place.span !== null &&
        isText(index, place, text),
    );
    const anchor = exact?.span ? `${block}-c${exact.span.start}-${exact.span.end}` : block;
    return [
      {
        short: source.short,
        byline: toByline(source),
        number: block.slice(1),
        href: toAddress({ from: path, to: source.path, anchor }),
        text,
        strength,
        via,
        value,
        language: source.metadata.language,
      },
    ];
  });
}

function isText(
  index: SiteIndex,
  place: { source: PagePath; block: `b${number}`; span: { start: number; end: number } | null },
  text: string,
): boolean {
  const words = index.block(place.source, place.block)?.text.slice(place.span?.start, place.span?.end) ?? '';
  const fold = (value: string) => value.replace(/\s+/g, ' ').replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  return fold(words) === fold(text);
}
