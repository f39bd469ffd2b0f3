import type { Kind } from '../text/annotation.ts';
import type { BlockId } from '../text/block.ts';
import type { NamedEntry } from '../text/context.ts';
import { toUniqueSlugs } from '../text/slug.ts';
import type { Span } from '../text/span.ts';
import type { CleanedSource } from '../text/verdict.ts';
import { AliasIndex } from './alias-index.ts';
import type { TokenBlock } from './candidate.ts';
import { findMentions } from './find-mentions.ts';
import { isEnglish } from './is-english.ts';
import { isCommonWord, isFirstName, isKnownOrganization, isKnownPlace } from './lexicon.ts';
import { findListCues } from './list-cues.ts';
import { isTitleCase, startsSentence } from './longer-name.ts';
import { mergeNames, toForms } from './merge-names.ts';
import { type Cluster, toAllSightings, type Verdict, weighKinds } from './name-cluster.ts';
import type { Cue } from './name-cues.ts';
import { findRuns } from './name-runs.ts';
import { type Sighting, toSightings, type Vocabulary } from './name-sightings.ts';
import { leadingSurnames } from './name-words.ts';
import { toReadableBlocks } from './to-readable-blocks.ts';
import { isAcronym, isCapital, toTokens } from './tokens.ts';

/** Where a detected name stands. */
export interface Passage {
  /** The source's name: `001-b9a4`. */
  readonly source: string;
  readonly block: BlockId;
  /** In `SourceText.text`, UTF-16 code units. */
  readonly span: Span;
}

/** A name that no entry describes yet. It is a `NamedEntry` too: pass it to `annotate` among the entries. */
export interface DetectedName extends NamedEntry {
  /** By source, then by place. */
  readonly passages: readonly Passage[];
  /** One sentence: why it was taken for a name of its kind. */
  readonly evidence: string;
}

interface Page {
  readonly cleaned: CleanedSource;
  readonly blocks: readonly TokenBlock[];
}

/**
 * Names in the kept text of English sources that no entry has, by path: people, bodies, places, instruments, products.
 * The whole dossier is the evidence, in whatever order its sources come. Sources in other languages give none.
 */
export function findNames(
  cleaned: readonly CleanedSource[],
  entries: readonly NamedEntry[],
): readonly DetectedName[] {
  const pages = cleaned.filter(isEnglish).map((one): Page => {
    const kept = toReadableBlocks(one).filter((block) => block.kept);
    return { cleaned: one, blocks: kept.map((readable) => ({ readable, tokens: toTokens(readable.text) })) };
  });
  const vocabulary = toVocabulary(pages);
  const sightings = pages.flatMap((page) => findSightings(page, entries, vocabulary));
  const known = new Set(
    new AliasIndex(entries).aliases.map(({ tokens }) => tokens.map(({ key }) => key).join(' ')),
  );
  const clusters = mergeNames(
    sightings.filter(({ words }) => !known.has(words.map(({ key }) => key).join(' '))),
  );
  const listed = findListCues(clusters);
  const names = clusters.flatMap((cluster) => toName(cluster, listed.get(cluster) ?? []) ?? []);
  return withPassages(names, { pages, entries });
}

/** In running text only: in a title every word has a capital. */
function toVocabulary(pages: readonly Page[]): Vocabulary {
  const lower = new Set<string>();
  const inner = new Set<string>();
  for (const { tokens } of pages.flatMap(({ blocks }) => blocks)) {
    if (isTitleCase(tokens)) continue;
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      if (!isCapital(token)) lower.add(token.key);
      else if (!startsSentence(tokens, at)) inner.add(token.key);
    }
  }
  return { lower, inner };
}

function findSightings(
  { cleaned, blocks }: Page,
  entries: readonly NamedEntry[],
  vocabulary: Vocabulary,
): readonly Sighting[] {
  const covered = findMentionSpans(cleaned, entries);
  return blocks.flatMap((block) => {
    if (isTitleCase(block.tokens)) return [];
    const offset = block.readable.block.span.start;
    const found = findRuns(block).flatMap((run) => toSightings(run, cleaned.source.name, vocabulary));
    return found.flatMap((sighting) => {
      const start = offset + (block.tokens[sighting.from]?.start ?? 0);
      const end = offset + (block.tokens[sighting.to]?.end ?? 0);
      const isCovered = isCoveredBy(covered, { start, end }, sighting);
      return isCovered ? [] : [sighting];
    });
  });
}

/** Whether entries already have the name: all of it, a longer one, or every word of it one by one ("US Kestrel"). */
function isCoveredBy(
  mentions: readonly { readonly span: Span }[],
  { start, end }: Span,
  { words }: Sighting,
): boolean {
  const near = mentions.filter(({ span }) => span.start < end && start < span.end);
  if (near.some(({ span }) => span.start <= start && end <= span.end)) return true;
  if (near.some(({ span }) => span.start < start || end < span.end)) return true;
  const offset = start - (words[0]?.start ?? 0);
  return words.every((word) =>
    near.some(({ span }) => span.start <= offset + word.start && offset + word.end <= span.end),
  );
}

function findMentionSpans(cleaned: CleanedSource, entries: readonly NamedEntry[]) {
  const { metadata, source } = cleaned;
  const corpus = { size: 1, sourcesWith: () => 0 };
  const blocks = toReadableBlocks(cleaned).filter(({ kept }) => kept);
  return findMentions({ metadata, corpus, entries, cleaned, blocks, mentions: [] }).map((mention) => ({
    ...mention,
    source: source.name,
  }));
}

interface Name {
  readonly name: string;
  readonly kind: Kind;
  readonly aliases: readonly string[];
  readonly evidence: string;
}

/** "Sir Giles" is Giles Ashworth; "Giles" alone might be another. */
const titlesBeforeGivenNames = /^(?:Sir|Dame|Lord|Lady|Sheikh|Prince|Princess|King|Queen|Pope)$/;

function toName(cluster: Cluster, listed: readonly Cue[]): Name | null {
  const all = toAllSightings(cluster);
  const [best] = weighKinds(cluster, listed);
  if (!best || !isEnough(cluster, all, best)) return null;
  const forms = [...toForms(cluster)].sort(
    ([a, n], [b, m]) => toRank(b, m) - toRank(a, n) || (a < b ? -1 : 1),
  );
  const [[plain] = ['']] = forms;
  const titled = all.filter(({ title, words }) => words.length === 1 && titlesBeforeGivenNames.test(title));
  const given = titled.map(({ title, form }) => `${title} ${form}`);
  const bare = new Set(all.filter((sighting) => !titled.includes(sighting)).map(({ form }) => form));
  const name = cluster.words.length === 1 ? (given.toSorted()[0] ?? plain) : plain;
  const aliases = [...new Set([...forms.map(([form]) => form).filter((form) => bare.has(form)), ...given])]
    .filter((form) => form !== name && !isGivenName(form, name))
    .sort();
  const sources = new Set(all.map(({ source }) => source)).size;
  const times = all.length === 1 ? 'once' : `${all.length} times`;
  const inSources = sources === 1 ? 'one source' : `${sources} sources`;
  const evidence = `Stands ${times} in ${inSources}: ${best.why.join('; ')}.`;
  return { name: toReadable(name), kind: best.kind, aliases, evidence };
}

/** A given name alone might be anybody's in another source. */
function isGivenName(form: string, name: string): boolean {
  const key = toTokens(form)[0]?.key ?? '';
  return name.startsWith(`${form} `) && isFirstName(key) && !leadingSurnames.has(key);
}

/** More words first, then forms not in capitals, then the commoner. */
function toRank(form: string, count: number): number {
  return (
    form.split(' ').filter((word) => !/^\p{L}\.?$/u.test(word)).length * 1e6 +
    (form === form.toUpperCase() ? 0 : 5e5) +
    Math.min(count, 1e5)
  );
}

/** A long word in capitals, as in a dateline, is no acronym. */
function toReadable(form: string): string {
  const isShouted = form === form.toUpperCase() && /\p{Lu}{6}/u.test(form);
  return isShouted ? form.replace(/\p{L}+/gu, (word) => (word[0] ?? '') + word.slice(1).toLowerCase()) : form;
}

/** Precision before recall: one word needs more than several, and a capital inside a sentence. */
function isEnough(
  { words }: Cluster,
  all: readonly Sighting[],
  { kind, score }: Pick<Verdict, 'kind' | 'score'>,
): boolean {
  const inner = all.filter(({ opens }) => !opens).length;
  const key = words.map((word) => word.key).join(' ');
  if (isKnownPlace(key) || isKnownOrganization(key)) return true;
  if (words.length > 1) {
    if (words.every((word) => isCommonWord(word.key))) return score >= 3 && inner > 0;
    return score >= 2 || (score >= 1 && inner > 0);
  }
  const [first] = words;
  if (all.every((sighting) => sighting.words.every(isAcronym)))
    return (
      (score >= 3 || (score >= 2 && (all.length > 1 || key.length > 4))) &&
      (kind !== 'place' || key.length > 5)
    );
  if (isCommonWord(key)) return kind === 'person' && score >= 3 && inner > 0;
  const isMarked = first !== undefined && /.\p{Lu}/u.test(first.raw);
  if (score >= 3) return inner > 0 || isMarked || all.length > 1;
  if (score >= 2) return inner > 0;
  return inner > 0 && score >= 1 && all.length > (isMarked ? 1 : 2);
}

function withPassages(
  names: readonly Name[],
  { pages, entries }: { pages: readonly Page[]; entries: readonly NamedEntry[] },
): readonly DetectedName[] {
  const slugs = toUniqueSlugs(
    names.map(({ name }) => name),
    'name',
  );
  const detected = names.map((one) => ({ ...one, not: [], path: `detected/${slugs.get(one.name)}` }));
  const all = [...entries, ...detected];
  const mentions = pages.flatMap(({ cleaned }) => findMentionSpans(cleaned, all));
  const byEntry = Map.groupBy(mentions, ({ entry }) => entry);
  return detected
    .map((one): DetectedName => {
      const passages = (byEntry.get(one.path) ?? [])
        .map(({ source, block, span }): Passage => ({ source, block, span }))
        .sort((a, b) => (a.source === b.source ? a.span.start - b.span.start : a.source < b.source ? -1 : 1));
      return { ...one, passages };
    })
    .filter(({ passages }) => passages.length > 0)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
