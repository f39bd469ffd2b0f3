import { type Chain, type Root, toChains, toRoots, toRootsOf } from '../../dossier/chains.ts';
import type { PagePath } from '../../dossier/dossier.ts';
import { findQuoted } from '../../dossier/find-quoted.ts';
import { parseCite } from '../../dossier/find-references.ts';
import type { AttributionLink } from '../../text/annotation.ts';
import { toAddress } from '../model/address.ts';
import type { SiteIndex } from '../model/site-index.ts';
import { type Locator, toLocator, toLocators, toShown } from './locator.ts';

export interface ChainLinkView {
  /** With its number where it is one of several nameless people: `2 people familiar`. */
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
  /** Authored claims by the number of independent roots behind them, the fewest first. */
  readonly statements: readonly StatementView[];
  /** Those on whose word most is told first. */
  readonly roots: readonly RootView[];
  readonly chains: readonly {
    readonly source: string;
    readonly title: string;
    readonly chains: readonly ChainView[];
  }[];
}

/** On whose word things are told, as the page `from` shows it. */
export function toSourcing(index: SiteIndex, from: PagePath): SourcingView {
  const { sources, claims } = index.dossier;
  const chains = toChains(sources);
  const statements = claims
    .filter(({ head }) => head.kind !== 'conflict' && head.witnesses.length > 0)
    .map(({ path, head }): StatementView => {
      const places = head.witnesses.map(({ cite, text }) => {
        const place = parseCite(cite);
        return { ...place, span: findQuoted(index.block(place.source, place.block)?.text ?? '', text) };
      });
      return {
        title: index.title(path),
        href: toAddress({ from, to: path }),
        witnesses: places.length,
        sources: new Set(places.map(({ source }) => source)).size,
        roots: toRootsOf(places, sources, chains).map((root) => toRootView(index, from, root)),
      };
    })
    .sort((a, b) => a.roots.length - b.roots.length);
  return {
    statements,
    roots: toRoots(chains)
      .sort((a, b) => b.chains.length - a.chains.length)
      .map((root) => toRootView(index, from, root)),
    chains: [...Map.groupBy(chains, ({ place }) => place.source)].map(([source, group]) => ({
      source: index.source(source)?.short ?? source,
      title: index.title(source),
      chains: group.map((chain) => toChainView(index, from, chain)),
    })),
  };
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
  { name, entry, anonymous, count }: AttributionLink,
): ChainLinkView {
  const isCounted = count !== null && count > 1 && !/\d/.test(name);
  return {
    name: isCounted ? `${count} ${name}` : name,
    href: entry !== null && index.has(entry) ? toAddress({ from, to: entry }) : null,
    anonymous,
  };
}
