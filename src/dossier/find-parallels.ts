import type { Parallel, Place, Source } from './dossier.ts';
import { toCosine, toLikeness } from './likeness.ts';
import { findShinglePairs } from './shingle-pairs.ts';
import { toGroups } from './to-groups.ts';
import { type Report, toQuotationReports, toStatementReports } from './to-reports.ts';

/**
 * Places of different sources that report the same: one quotation in different words, or sentences that make the same
 * statement. Found by shingles in an inverted index, so that cost grows nearly linearly with the text. Words and shingles
 * that occur everywhere count for nothing; which they are is read from these sources, so no language is assumed.
 * Quotations first, then statements; each by its first witness in the order of `sources`; witnesses in that order too.
 */
export function findParallels(sources: readonly Source[]): readonly Parallel[] {
  const quotations = findSameQuotations(sources);
  return [...quotations, ...findSameStatements(sources, quotations)];
}

/** A quotation shorter than this in words is a phrase that many may use. */
const shortestQuotation = 5;

function findSameQuotations(sources: readonly Source[]): Parallel[] {
  const reports = toQuotationReports(sources).filter(({ words }) => words.length >= shortestQuotation);
  const units = reports.map(({ source, words }) => ({ source, shingles: toShingles(words, 3) }));
  const isSame = (a: Report, b: Report) => toLikeness(a.words, b.words) >= 0.6;
  const pairs = findShinglePairs(units, { mostHolders: toMostHolders(sources), fewest: 1 })
    .filter(
      ({ a, b, shared }) => shared >= Math.min(3, units[a]?.shingles.size ?? 0, units[b]?.shingles.size ?? 0),
    )
    .map(({ a, b }) => ({ a, b, score: likenessOf(reports, a, b) }))
    .filter(({ score }) => score >= 0.6);
  return toParallels(reports, toGroups(reports, pairs, isSame));
}

/** A sentence shorter than this in words says too little to be recognized. */
const shortestStatement = 8;
/** Sentences: fewest words outside names, and fewest rare ones, that two must share to be compared at all. */
const fewestShared = { rare: 4, unnamed: 2 };
/** Least cosine of two sentences; where they share only few shingles, and to join a group through another. */
const cosine = { least: 0.33, few: 0.42, joined: 0.2 };

function findSameStatements(sources: readonly Source[], quotations: readonly Parallel[]): Parallel[] {
  const reports = toStatementReports(sources).filter(({ words }) => words.length >= shortestStatement);
  const { isRare, weigh } = toRarity(reports);
  const sets = new Map(reports.map((report) => [report, new Set(report.words)]));
  const compare = (a: Report, b: Report) =>
    toCosine(sets.get(a) ?? new Set(), sets.get(b) ?? new Set(), weigh);

  const isQuotedAlike = toQuotedAlike(quotations);
  const units = reports.map(({ source, words }) => ({
    source,
    shingles: toSkipShingles(words.filter(isRare)),
  }));
  const pairs = findShinglePairs(units, {
    mostHolders: toMostHolders(sources),
    fewest: 2,
  }).flatMap(({ a, b, shared }) => {
    const [left, right] = [reports[a], reports[b]];
    if (!left || !right || isQuotedAlike(left.place, right.place)) return [];
    const rare = [...new Set(left.words)].filter((word) => isRare(word) && sets.get(right)?.has(word));
    const unnamed = rare.filter((word) => left.unnamed.has(word) && right.unnamed.has(word));
    if (rare.length < fewestShared.rare || unnamed.length < fewestShared.unnamed) return [];
    const score = compare(left, right);
    return score >= (shared > 2 ? cosine.least : cosine.few) ? [{ a, b, score }] : [];
  });
  return toParallels(
    reports,
    toGroups(reports, pairs, (a, b) => compare(a, b) >= cosine.joined),
  );
}

/** Sentences added to the count when a word is weighed, so that in a small dossier what all share weighs something. */
const smoothing = 16;

/** How rare a word is among the sentences; those said to the letter by several sources count once. */
function toRarity(reports: readonly Report[]) {
  const distinct = new Map(reports.map(({ words }) => [words.join(' '), words]));
  const holders = new Map<string, number>();
  for (const words of distinct.values())
    for (const word of new Set(words)) holders.set(word, (holders.get(word) ?? 0) + 1);
  const mostHolders = Math.max(8, distinct.size / 20);
  return {
    isRare: (word: string) => (holders.get(word) ?? 0) <= mostHolders,
    weigh: (word: string) => Math.log((distinct.size + smoothing) / (holders.get(word) ?? 1)),
  };
}

/** Whether both places stand in blocks that witness one quotation: it has said already that they report the same. */
function toQuotedAlike(quotations: readonly Parallel[]): (a: Place, b: Place) => boolean {
  const key = ({ source, block }: Place) => `${source}#${block}`;
  const quoted = new Map<string, Set<number>>();
  for (const [index, { witnesses }] of quotations.entries())
    for (const place of witnesses) quoted.set(key(place), (quoted.get(key(place)) ?? new Set()).add(index));
  return (a, b) => [...(quoted.get(key(a)) ?? [])].some((index) => quoted.get(key(b))?.has(index));
}

/** What more stretches hold is a stock phrase. */
function toMostHolders(sources: readonly Source[]): number {
  return Math.max(50, 2 * sources.length);
}

function toShingles(words: readonly string[], length: number): Set<string> {
  return new Set(words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' ')));
}

/** Pairs of neighbouring words, or with one word between, in either order: a statement survives its rewording so. */
function toSkipShingles(words: readonly string[]): Set<string> {
  const shingles = new Set<string>();
  for (const [at, word] of words.entries())
    for (const other of words.slice(at + 1, at + 3))
      shingles.add(word < other ? `${word} ${other}` : `${other} ${word}`);
  return shingles;
}

function likenessOf(reports: readonly Report[], a: number, b: number): number {
  return toLikeness(reports[a]?.words ?? [], reports[b]?.words ?? []);
}

/** In a group larger than this its likeness is the lowest to the first so many of its witnesses. */
const measured = 24;

function toParallels(reports: readonly Report[], groups: readonly (readonly number[])[]): Parallel[] {
  return groups.map((group) => {
    let likeness = 1;
    for (const [at, b] of group.entries())
      for (const a of group.slice(0, Math.min(at, measured)))
        likeness = Math.min(likeness, likenessOf(reports, a, b));
    const witnesses = group.flatMap((index) => reports[index]?.place ?? []);
    return {
      kind: reports[group[0] ?? 0]?.kind ?? 'statement',
      witnesses,
      likeness: Math.round(likeness * 100) / 100,
    };
  });
}
