import { blankCuts } from '../text/blank-cuts.ts';
import type { Block, BlockId, Markup } from '../text/block.ts';
import type { Context } from '../text/context.ts';
import type { Label } from '../text/label.ts';
import { loadRules } from '../text/load-rules.ts';
import type { SourceText } from '../text/source-text.ts';
import type { CleanedSource, Cut, Verdict } from '../text/verdict.ts';
import { harvestMetadata } from './harvest-metadata.ts';
import { toKeptLabels } from './kept-labels.ts';
import { toProfile } from './profile.ts';
import type { Removal } from './removal.ts';
import { type Resolution, type RuledRemoval, resolve } from './resolve.ts';
import { findSentences } from './sentences.ts';

/** What the editor decided in the side-car, its blocks already found. */
export interface Decisions {
  readonly keep: readonly BlockId[];
  readonly remove: readonly {
    readonly block: BlockId;
    readonly label: Label;
    readonly reason: string;
  }[];
}

/** Characters that are read again, all rounds after the first together: a hundred times a long article. It bounds the time. */
const mostReread = 3_000_000;

const undecided: Decisions = { keep: [], remove: [] };

/** Every rule of `rules/`, in the order of their ids. */
export const rules = await loadRules<Removal>(new URL('./rules/', import.meta.url));

/**
 * A verdict for each block of a source, in their order, and the source's metadata with what was harvested from the
 * lines that go. Looks at nothing but its arguments; the order of rules changes nothing. The editor's decisions stand
 * above every rule, under the rule id `side-car`.
 */
export function clean(source: SourceText, context: Context, decisions: Decisions = undecided): CleanedSource {
  const profile = toProfile(source);
  const resolutions = resolveUntilStable(toArticle(source), context);
  const decided = decide(source, resolutions, decisions);
  const [headline] = [...resolutions].find(([, { isHeadline }]) => isHeadline) ?? [null];
  const kept = toKeptLabels(
    profile,
    new Set(decided.filter(({ keep }) => keep).map(({ block }) => block)),
    headline,
  );
  const verdicts = decided.map((verdict) => {
    const label = kept.get(verdict.block);
    return label ? { ...verdict, label } : verdict;
  });
  const known = { ...context.metadata, language: context.metadata.language ?? profile.language };
  return { source, verdicts, metadata: harvestMetadata(source, verdicts, known) };
}

/**
 * Cleans what was kept once more until nothing more goes, so that cleaning a cleaned text changes nothing. What a later
 * round sets apart keeps that round's reason; what stays keeps the first round's.
 */
function resolveUntilStable(article: SourceText, context: Context): ReadonlyMap<BlockId, Resolution> {
  const resolutions = new Map<BlockId, Resolution>();
  let rest = article;
  for (let reread = 0; reread <= mostReread; reread += sizeOf(rest)) {
    const found = resolveOnce(rest, context);
    for (const [id, resolution] of found) {
      const earlier = resolutions.get(id);
      const isNew = !earlier || resolution.remove;
      resolutions.set(id, isNew ? resolution : { ...earlier, cuts: joinCuts(earlier.cuts, resolution.cuts) });
    }
    const blocks = rest.blocks.flatMap((block) => {
      const { remove, cuts } = found.get(block.id) ?? { remove: false, cuts: [] };
      return remove ? [] : (toRest(block, cuts) ?? []);
    });
    if (blocks.length === rest.blocks.length && blocks.every((block, at) => block === rest.blocks[at])) break;
    rest = { ...rest, blocks };
  }
  return resolutions;
}

/**
 * What the rules say of each block. A block that would go, and to which something is glued, is judged once more without it: a
 * sentence of the article does not go for what was glued to it. A caption is one with its credit or without, unless it
 * goes on for sentences; and what stands behind "See also:" without a full stop is the title to see.
 */
function resolveOnce(source: SourceText, context: Context): ReadonlyMap<BlockId, Resolution> {
  const found = resolve(source, findRemovals(source, context));
  const rests = new Map(
    source.blocks.flatMap((block) => {
      const { remove, cuts, label } = found.get(block.id) ?? { remove: false, cuts: [], label: null };
      const rest = remove ? toRest(block, cuts) : block;
      if (!rest || rest === block) return [];
      const isTitle =
        label === 'related-link' && rest.span.start > block.span.start && !/[.!?]["'”’)]*$/.test(rest.text);
      const isCaption = label === 'caption' && findSentences(rest.text).length < 2;
      return isTitle || isCaption ? [] : [[block.id, rest] as const];
    }),
  );
  if (!rests.size) return found;
  const blocks = source.blocks.map((block) => rests.get(block.id) ?? block);
  const spared = resolve({ ...source, blocks }, findRemovals({ ...source, blocks }, context));
  return new Map(
    [...found].map(([id, whole]) => {
      const own = rests.has(id) ? spared.get(id) : undefined;
      return [
        id,
        own && !own.remove && !own.doubtful ? { ...own, cuts: joinCuts(whole.cuts, own.cuts) } : whole,
      ];
    }),
  );
}

function sizeOf({ blocks }: SourceText): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function findRemovals(source: SourceText, context: Context): RuledRemoval[] {
  return rules.flatMap(({ id, find }) =>
    [...find(source, context)].map((removal): RuledRemoval => ({ ...removal, rule: id })),
  );
}

/** The block without what is cut out of it, where it stands: inside of it are spaces instead; null where nothing is left of it. */
function toRest(block: Block, cuts: readonly Cut[]): Block | null {
  if (!cuts.length) return block;
  const left = blankCuts(block, cuts, ' ');
  const text = left.trim();
  if (text === '' || text === block.text) return text === '' ? null : block;
  const start = block.span.start + left.length - left.trimStart().length;
  return { ...block, text, span: { start, end: start + text.length } };
}

function joinCuts(earlier: readonly Cut[], later: readonly Cut[]): readonly Cut[] {
  const added = later.filter(
    ({ span }) => !earlier.some((cut) => span.start < cut.span.end && cut.span.start < span.end),
  );
  return [...earlier, ...added].sort((a, b) => a.span.start - b.span.start);
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
      cuts: resolution.remove ? [] : cuts,
    };
  });
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
