import type { Dossier, SourceBlock } from '../../dossier/dossier.ts';
import { isWithheld } from '../../dossier/quotation-budget.ts';
import { toWithholdings } from '../../publishing/rights.ts';
import { type BlockFate, toFate } from './strip.ts';

export interface SourceFigures {
  readonly short: string;
  readonly path: string;
  readonly blocks: number;
  readonly kept: number;
  readonly aside: number;
  readonly removed: number;
  readonly cuts: number;
  readonly doubtful: number;
}

export interface RuleFigures {
  readonly rule: string;
  readonly labels: readonly SourceBlock['label'][];
  readonly blocks: number;
  readonly cuts: number;
}

export interface LabelFigures {
  readonly label: SourceBlock['label'];
  readonly fate: BlockFate;
  readonly blocks: number;
}

export interface RightsFigures {
  readonly short: string;
  readonly path: string;
  readonly rights: string;
  readonly republication: string;
  /** What a public edition shows of it; null in a private one and where nothing is withheld. */
  readonly shown: { readonly words: number; readonly beyond: number } | null;
}

/** What cleaning did, source by source. */
export function toSourceFigures({ sources }: Pick<Dossier, 'sources'>): readonly SourceFigures[] {
  return sources.map(({ short, path, blocks }) => {
    const count = (fate: BlockFate) => blocks.filter((block) => toFate(block) === fate).length;
    return {
      short,
      path,
      blocks: blocks.length,
      kept: count('kept'),
      aside: count('aside'),
      removed: count('removed'),
      cuts: blocks.reduce((sum, { cuts }) => sum + cuts.length, 0),
      doubtful: blocks.filter(({ doubtful }) => doubtful).length,
    };
  });
}

/** What each rule took out, by the rule's id. */
export function toRuleFigures({ sources }: Pick<Dossier, 'sources'>): readonly RuleFigures[] {
  const blocks = sources.flatMap((source) => source.blocks);
  const decided = blocks.filter((block) => !block.keep && block.rule !== null);
  const cuts = blocks.flatMap((block) => block.cuts);
  const rules = [
    ...new Set([...decided.map(({ rule }) => rule ?? ''), ...cuts.map(({ rule }) => rule)]),
  ].sort();
  return rules.map((rule) => ({
    rule,
    labels: [
      ...new Set([...decided, ...cuts].filter((found) => found.rule === rule).map(({ label }) => label)),
    ],
    blocks: decided.filter((block) => block.rule === rule).length,
    cuts: cuts.filter((cut) => cut.rule === rule).length,
  }));
}

/** How many blocks bear each label; the most frequent first within kept, aside, removed. */
export function toLabelFigures({ sources }: Pick<Dossier, 'sources'>): readonly LabelFigures[] {
  const fates: readonly BlockFate[] = ['kept', 'aside', 'removed'];
  const groups = Map.groupBy(
    sources.flatMap(({ blocks }) => blocks),
    (block) => `${toFate(block)} ${block.label}`,
  );
  return [...groups.values()]
    .flatMap(([first, ...rest]) =>
      first ? [{ label: first.label, fate: toFate(first), blocks: rest.length + 1 }] : [],
    )
    .sort(
      (a, b) =>
        fates.indexOf(a.fate) - fates.indexOf(b.fate) || b.blocks - a.blocks || (a.label < b.label ? -1 : 1),
    );
}

/** The rights of each source, and what of it this edition shows. */
export function toRightsFigures(dossier: Dossier): readonly RightsFigures[] {
  const withholdings = new Map(
    toWithholdings(dossier).map((withholding) => [withholding.source, withholding]),
  );
  return dossier.sources.map((source) => {
    const withholding = isWithheld(dossier, source) ? withholdings.get(source.path) : undefined;
    return {
      short: source.short,
      path: source.path,
      rights: source.metadata.rights ?? 'no notice found',
      republication: source.republication,
      shown: withholding ? { words: withholding.words, beyond: withholding.wordsBeyond } : null,
    };
  });
}
