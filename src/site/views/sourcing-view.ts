import { type Chain, type Root, toChains, toChainsOf, toRoots } from '../../dossier/chains.ts';
import type { PagePath } from '../../dossier/dossier.ts';
import { findQuoted } from '../../dossier/find-quoted.ts';
import { parseCite } from '../../dossier/find-references.ts';
import type { ClaimHead } from '../../dossier/schema.ts';
import { toWords } from '../../dossier/word-keys.ts';
import type { AttributionLink } from '../../text/annotation.ts';
import { toAddress } from '../model/address.ts';
import type { SiteIndex } from '../model/site-index.ts';
import { type Locator, toLocator, toLocators, toShown } from './locator.ts';

export interface ChainLinkView {
  readonly name: string;
  readonly href: string | null;
  readonly anonymous: boolean;
}

export interface ChainView {
  readonly links: readonly ChainLinkView[];
  /** The sentence; null where this edition withholds it. */
  readonly text: string | null;
  readonly language: string | null;
  readonly locator: Locator;
}

export interface RootView {
  readonly link: ChainLinkView;
  readonly via: string | null;
  readonly locators: readonly Locator[];
  readonly sources: number;
}

export interface StatementView {
  readonly title: string;
  readonly href: string;
  readonly witnesses: number;
  readonly sources: number;
  readonly roots: readonly RootView[];
}

export interface SourcingView {
  /** Authored claims by the number of independent roots behind them, the fewest first, those that most sources report before others. */
  readonly statements: readonly StatementView[];
  /** Those on whose word most is told first. */
  readonly roots: readonly RootView[];
  readonly chains: readonly {
    /** Its own page where all do not fit on one. */
    readonly page: PagePath;
    readonly source: string;
    readonly title: string;
    readonly chains: readonly ChainView[];
  }[];
}

/** With more chains than these each source has a page of its own. */
export const mostChains = 400;

/** On whose word things are told, as the page `from` shows it. */
export function toSourcing(index: SiteIndex, from: PagePath): SourcingView {
  const { sources, claims } = index.dossier;
  const chains = toChains(sources);
  const findNamed = toNameFinder(index);
  const statements = claims
    .filter(({ head }) => head.kind !== 'conflict' && head.witnesses.length > 0)
    .map(({ path, head }): StatementView => {
      const places = head.witnesses.map(({ cite }) => parseCite(cite));
      const roots = toRoots(
        head.witnesses.flatMap((witness) => toWitnessChains(index, witness, { chains, findNamed })),
      );
      return {
        title: index.title(path),
        href: toAddress({ from, to: path }),
        witnesses: places.length,
        sources: new Set(places.map(({ source }) => source)).size,
        roots: roots.map((root) => toRootView(index, from, root)),
      };
    })
    .sort((a, b) => a.roots.length - b.roots.length || b.sources - a.sources);
  return {
    statements,
    roots: toRoots(chains)
      .sort((a, b) => b.chains.length - a.chains.length)
      .map((root) => toRootView(index, from, root)),
    chains: [...Map.groupBy(chains, ({ place }) => place.source)].map(([source, group]) => ({
      page: source.replace(/^sources/, 'attributions'),
      source: index.source(source)?.short ?? source,
      title: index.title(source),
      chains: group.map((chain) => toChainView(index, from, chain)),
    })),
  };
}

type Witness = ClaimHead['witnesses'][number];
type FindNamed = (words: string) => PagePath | null;

/**
 * The chains of one witness of a claim: those of its sentence; where its author names someone else on whose word it stands, a chain
 * to them; where neither is, the outlet alone.
 */
function toWitnessChains(
  index: SiteIndex,
  { cite, text, via }: Witness,
  { chains, findNamed }: { readonly chains: readonly Chain[]; readonly findNamed: FindNamed },
): readonly Chain[] {
  const place = parseCite(cite);
  const span = findQuoted(index.block(place.source, place.block)?.text ?? '', text);
  const found = toChainsOf([{ ...place, span }], index.dossier.sources, chains);
  const named = via === null ? null : findNamed(via);
  if (named === null || found.some(({ links }) => links.some(({ entry }) => entry === named))) return found;
  const root = { name: index.title(named), entry: named, anonymous: false, count: null };
  return found.slice(0, 1).map((chain) => ({ ...chain, links: [...chain.links.slice(0, 1), root] }));
}

/** Finds the entry that a phrase names before its first comma, by the longest of the names, aliases and surnames in it. */
function toNameFinder(index: SiteIndex): FindNamed {
  const names = index.dossier.entries
    .flatMap(({ path, kind, head }) => {
      const surname = kind === 'person' ? (head.name.split(' ').at(-1) ?? head.name) : head.name;
      return [head.name, ...head.aliases, surname].map((name) => ({ path, key: toKey(name) }));
    })
    .sort((a, b) => b.key.length - a.key.length);
  return (words) => {
    const phrase = toKey(words.split(',')[0] ?? '');
    return names.find(({ key }) => key.trim() !== '' && phrase.includes(key))?.path ?? null;
  };
}

/** The words with a space around each, so that only whole words are found. */
function toKey(words: string): string {
  return ` ${toWords(words)
    .map(({ key }) => key)
    .join(' ')} `;
}

function toChainView(index: SiteIndex, from: PagePath, { links, text, place }: Chain): ChainView {
  return {
    links: links.map((link) => toLinkView(index, from, link)),
    text: toShown(text),
    language: index.source(place.source)?.metadata.language ?? null,
    locator: toLocator(index, from, place),
  };
}

function toRootView(index: SiteIndex, from: PagePath, root: Root): RootView {
  const places = root.chains.map(({ place }) => place);
  return {
    link: toLinkView(index, from, root),
    via: root.via,
    locators: toLocators(index, from, places),
    sources: new Set(places.map(({ source }) => source)).size,
  };
}

function toLinkView(
  index: SiteIndex,
  from: PagePath,
  { name, entry, anonymous }: AttributionLink,
): ChainLinkView {
  return {
    name,
    href: entry !== null && index.has(entry) ? toAddress({ from, to: entry }) : null,
    anonymous,
  };
}
