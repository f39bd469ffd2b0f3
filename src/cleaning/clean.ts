import type { BlockId, Markup } from '../text/block.ts';
import type { Context } from '../text/context.ts';
import type { Label } from '../text/label.ts';
import { loadRules } from '../text/load-rules.ts';
import type { SourceText } from '../text/source-text.ts';
import type { CleanedSource, Verdict } from '../text/verdict.ts';
import { harvestMetadata } from './harvest-metadata.ts';
import { toKeptLabels } from './kept-labels.ts';
import type { Removal } from './removal.ts';
import { type Resolution, type RuledRemoval, resolve } from './resolve.ts';

/** What the editor decided in the side-car, its blocks already found. */
export interface Decisions {
  readonly keep: readonly BlockId[];
  readonly remove: readonly {
    readonly block: BlockId;
    readonly label: Label;
    readonly reason: string;
  }[];
}

/** Far more than any text has needed; it bounds the time. */
const mostRounds = 6;
/** Share of the text that a later round may take: where it wants more, it errs. */
const mostLater = 0.05;

const undecided: Decisions = { keep: [], remove: [] };

/** Every rule of `rules/`, in the order of their ids. */
export const rules = await loadRules<Removal>(new URL('./rules/', import.meta.url));

/**
 * A verdict for each block of a source, in their order, and the source's metadata with what was harvested from the
 * lines that go. Looks at nothing but its arguments; the order of rules changes nothing. The editor's decisions stand
 * above every rule, under the rule id `side-car`.
 */
export function clean(source: SourceText, context: Context, decisions: Decisions = undecided): CleanedSource {
  const decided = decide(source, resolveUntilStable(toArticle(source), context), decisions);
  const kept = toKeptLabels(source, new Set(decided.filter(({ keep }) => keep).map(({ block }) => block)));
  const verdicts = decided.map((verdict) => {
    const label = kept.get(verdict.block);
    return label ? { ...verdict, label } : verdict;
  });
  return { source, verdicts, metadata: harvestMetadata(source, verdicts, context.metadata) };
}

/**
 * Cleans what was kept once more until nothing more goes, so that cleaning a cleaned text changes nothing. What a later
 * round sets apart keeps that round's reason; what stays keeps the first round's.
 */
function resolveUntilStable(article: SourceText, context: Context): ReadonlyMap<BlockId, Resolution> {
  const resolutions = new Map<BlockId, Resolution>();
  let rest = article;
  for (let round = 0; round < mostRounds; round++) {
    const removals = rules.flatMap(({ id, find }) =>
      [...find(rest, context)].map((removal): RuledRemoval => ({ ...removal, rule: id })),
    );
    const found = resolve(rest, removals);
    const gone = new Set([...found].filter(([, { remove }]) => remove).map(([id]) => id));
    if (round > 0 && (gone.size === 0 || sizeOf(rest, gone) > mostLater * sizeOf(rest))) break;
    for (const [id, resolution] of found) if (round === 0 || gone.has(id)) resolutions.set(id, resolution);
    if (gone.size === 0) break;
    rest = { ...rest, blocks: rest.blocks.filter(({ id }) => !gone.has(id)) };
  }
  return resolutions;
}

/** The blocks that a page's main content holds, at the places where they stand; all of them where nothing is marked up. */
function toArticle(source: SourceText): SourceText {
  const blocks = source.blocks.filter(({ markup }) => markup?.main !== false);
  return blocks.length < source.blocks.length ? { ...source, blocks } : source;
}

function decide(
  source: SourceText,
  resolutions: ReadonlyMap<BlockId, Resolution>,
  { keep, remove }: Decisions,
): Verdict[] {
  const kept = new Set(keep);
  const removed = new Map(remove.map((each) => [each.block, each]));
  return source.blocks.map(({ id, markup }): Verdict => {
    const common = { block: id, strength: null, doubtful: false, cuts: [] };
    const removal = removed.get(id);
    if (removal)
      return { ...common, keep: false, label: removal.label, rule: 'side-car', reason: removal.reason };
    if (kept.has(id))
      return { ...common, keep: true, label: 'body', rule: 'side-car', reason: 'the editor keeps it' };
    if (markup?.main === false) return toOutside(id, markup);
    const resolution = resolutions.get(id);
    if (!resolution) return { ...common, keep: true, label: 'body', rule: null, reason: null };
    const { label, rule, reason, strength, doubtful, cuts } = resolution;
    return {
      block: id,
      keep: !resolution.remove,
      label: label ?? 'body',
      rule,
      reason,
      strength,
      doubtful,
      cuts,
    };
  });
}

function sizeOf({ blocks }: SourceText, among?: ReadonlySet<BlockId>): number {
  return blocks.reduce((sum, { id, text }) => sum + (!among || among.has(id) ? text.length : 0), 0);
}

/** A block outside of the page's main content: the extractor's word, which only the editor overrules. */
function toOutside(block: BlockId, { region }: Markup): Verdict {
  const reason = region
    ? 'stands in a part of the page that its own markup names so'
    : 'stands outside of the main content of the page';
  return {
    block,
    keep: false,
    label: region ?? 'navigation',
    rule: 'page-part',
    reason,
    strength: 1,
    doubtful: false,
    cuts: [],
  };
}
