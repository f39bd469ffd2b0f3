import type { BlockId } from '../text/block.ts';
import type { Label } from '../text/label.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Cut } from '../text/verdict.ts';
import type { Removal } from './removal.ts';

/** A removal under the id of the rule that proposes it. */
export interface RuledRemoval extends Removal {
  readonly rule: string;
}

/** What the evidence on one block comes to. */
export interface Resolution {
  readonly remove: boolean;
  /** Probability that the block is no part of the article, 0 to 1; null where no rule spoke. */
  readonly strength: number | null;
  readonly doubtful: boolean;
  readonly label: Label | null;
  readonly rule: string | null;
  readonly reason: string | null;
  /** Whether a rule takes it for the headline. */
  readonly isHeadline: boolean;
  /** What would be cut out of the block if it stayed. */
  readonly cuts: readonly Cut[];
}

/** Log-odds that any block is boilerplate before a rule has spoken. */
export const prior = -2;
/**
 * A line that plainly says what it is ("Advertisement", "Read also: …", "… © Runa Feldspar/Wexpix"): findings of these labels and of
 * this weight, on a line of at most so many UTF-16 code units. What speaks for it by its mere look counts no more than `spared`,
 * unless it is the headline.
 */
const plain = {
  longest: new Map<Label, number>([
    ['advertisement', 90],
    ['newsletter', 90],
    ['paywall', 90],
    ['cookie-notice', 90],
    ['share', 90],
    ['comments', 90],
    ['app-promo', 90],
    ['related-link', 90],
    ['copyright', 90],
    ['tags', 90],
    ['caption', 250],
  ]) as ReadonlyMap<Label, number>,
  strength: 4,
};
const spared = 1.5;
/** Weight from which a finding may name its block. */
const telling = 2;
const removedAt = 0.6;
const doubtfulAt = 0.3;

/**
 * Weighs what the rules found, block by block. Each rule counts once a block, with its strongest finding; strengths
 * add to the prior, and the block goes where the sum makes it likely enough. The label whose findings weigh most
 * names it, and that label's strongest rule gives the reason; ties go by the rules' ids, so that no order matters.
 * Findings shorter than their block become cuts where they alone would remove it.
 */
export function resolve(
  source: SourceText,
  removals: readonly RuledRemoval[],
): ReadonlyMap<BlockId, Resolution> {
  const ordered = [...removals].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      b.strength - a.strength ||
      compare(a.rule, b.rule) ||
      a.span.end - b.span.end ||
      compare(a.reason, b.reason),
  );
  const resolutions = new Map<BlockId, Resolution>();
  let next = 0;
  for (const block of source.blocks) {
    const own: RuledRemoval[] = [];
    for (
      let removal = ordered[next];
      removal && removal.span.start < block.span.end;
      removal = ordered[++next]
    )
      own.push(removal);
    const whole = own.filter(({ span }) => span.start === block.span.start && span.end === block.span.end);
    const parts = own.filter((removal) => !whole.includes(removal));
    resolutions.set(block.id, weigh(whole, parts));
  }
  return resolutions;
}

function weigh(whole: readonly RuledRemoval[], parts: readonly RuledRemoval[]): Resolution {
  const strongest = new Map<string, RuledRemoval>();
  for (const removal of whole) if (!strongest.has(removal.rule)) strongest.set(removal.rule, removal);
  const counted = [...strongest.values()];
  const strength = counted.length ? toProbability(prior + toEvidence(counted)) : null;
  const remove = strength !== null && strength >= removedAt;
  const decisive = findDecisive(counted);
  const speaks = strength !== null && (remove || strength >= doubtfulAt);
  return {
    remove,
    strength,
    doubtful: speaks && !remove,
    label: speaks ? (decisive?.label ?? null) : null,
    rule: speaks ? (decisive?.rule ?? null) : null,
    reason: speaks ? (decisive?.reason ?? null) : null,
    isHeadline: counted.some(isForHeadline),
    cuts: toCuts(parts),
  };
}

/** The sum of all findings; where one of them is plain, those that speak for the block are bounded. */
function toEvidence(counted: readonly RuledRemoval[]): number {
  const against = sum(counted.filter(({ strength }) => strength > 0));
  const favour = sum(counted.filter(({ strength }) => strength <= 0));
  const isHeadline = counted.some(isForHeadline);
  const isPlain = counted.some(
    ({ strength, label, span }) =>
      strength >= plain.strength && span.end - span.start <= (plain.longest.get(label) ?? 0),
  );
  return against + (isPlain && !isHeadline ? Math.max(favour, -spared) : favour);
}

function isForHeadline({ label, strength }: RuledRemoval): boolean {
  return label === 'headline' && strength <= 0;
}

/** “Other” says nothing of what a line is, and a guess little: they name a block only where no rule knows better with some weight. */
function findDecisive(counted: readonly RuledRemoval[]): RuledRemoval | undefined {
  const against = counted.filter(({ strength }) => strength > 0);
  const named = against.filter(({ label, isGuess }) => label !== 'other' && !isGuess);
  const isNamed = named.some(({ strength }) => strength >= telling);
  const byLabel = Map.groupBy(isNamed ? named : against, ({ label }) => label);
  const [heaviest] = [...byLabel.values()].sort(
    (a, b) => sum(b) - sum(a) || compare(a[0]?.rule ?? '', b[0]?.rule ?? ''),
  );
  return heaviest?.[0];
}

function toCuts(parts: readonly RuledRemoval[]): Cut[] {
  const cuts: Cut[] = [];
  for (const { span, label, rule, reason, strength } of parts) {
    if (toProbability(prior + strength) < removedAt) continue;
    if (cuts.some((cut) => span.start < cut.span.end && cut.span.start < span.end)) continue;
    cuts.push({ span, label, rule, reason });
  }
  return cuts.sort((a, b) => a.span.start - b.span.start);
}

function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function sum(removals: readonly RuledRemoval[]): number {
  return removals.reduce((total, { strength }) => total + strength, 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
