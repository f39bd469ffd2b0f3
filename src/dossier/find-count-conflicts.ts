import type { Figure } from '../text/annotation.ts';
import { toSentences } from '../text/sentences.ts';
import type { Conflict, ConflictWitness, Source, SourceBlock } from './dossier.ts';
import { toStem, toWords } from './word-keys.ts';

interface Count {
  readonly source: Source;
  readonly block: SourceBlock;
  readonly figure: Figure;
}

/** Labels whose blocks count something of the affair; a caption may, and can be cited. */
const telling = new Set(['headline', 'dek', 'subheading', 'body', 'list-item', 'caption']);
/** A thing counted more often than this is a kind of thing, not one and the same. */
const mostCounts = 6;
/** Fewest rare words, besides what is counted, that the two blocks must share. */
const fewestShared = 2;
/** Shorter words are mostly grammar. */
const shortestShared = 5;

/**
 * Candidates by counting: the same thing, in the text's words ("elements"), with different amounts in two blocks that share
 * rare words besides; two blocks of one source may contradict each other too. Sums of money, shares, and people on whose
 * word something is told are no counts.
 */
export function findCountConflicts(sources: readonly Source[]): readonly Conflict[] {
  const counts = sources.flatMap((source) =>
    source.blocks
      .filter(({ keep, label }) => label === 'caption' || (keep && telling.has(label)))
      .flatMap((block) => toFigures(block).map((figure) => ({ source, block, figure }))),
  );
  const groups = [...Map.groupBy(counts, ({ figure }) => toThing(figure)).values()].filter(
    (group) => group.length <= mostCounts && new Set(group.map(({ figure }) => figure.amount)).size > 1,
  );
  if (groups.length === 0) return [];
  const rare = toRareStems(sources);
  return groups.flatMap((group) => {
    const differing = group.filter((a) => group.some((b) => isOtherCount(a, b, rare)));
    const about = differing[0]?.figure.of ?? null;
    return about === null
      ? []
      : [{ about, confirmed: false, claim: null, witnesses: differing.map(toWitness) }];
  });
}

function toFigures({ annotations, cuts }: SourceBlock): Figure[] {
  const silent = [...cuts, ...annotations.filter(({ type }) => type === 'attribution')];
  return annotations.filter(
    (note): note is Figure =>
      note.type === 'figure' &&
      toThing(note) !== '' &&
      !/^[A-Z]{3}$|^%$/.test(note.unit ?? '') &&
      !silent.some(({ span }) => span.start < note.span.end && note.span.start < span.end),
  );
}

function toThing({ of }: Figure): string {
  return toStem(toWords(of ?? '')[0]?.key ?? '');
}

/** Stems that stand in few blocks. */
function toRareStems(sources: readonly Source[]): ReadonlySet<string> {
  const blocks = sources.flatMap(({ blocks }) => blocks);
  const holders = new Map<string, number>();
  for (const block of blocks)
    for (const stem of toStems(block)) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  const most = Math.max(5, blocks.length / 50);
  return new Set([...holders].filter(([, count]) => count <= most).map(([stem]) => stem));
}

function toStems({ text }: SourceBlock): Set<string> {
  return new Set(toWords(text).map(({ key }) => toStem(key)));
}

function isOtherCount(a: Count, b: Count, rare: ReadonlySet<string>): boolean {
  if (a.figure.amount === b.figure.amount || a.block === b.block) return false;
  const stems = toStems(b.block);
  const shared = [...toStems(a.block)].filter((stem) => stems.has(stem) && rare.has(stem));
  return (
    shared.filter((stem) => stem.length >= shortestShared && stem !== toThing(a.figure)).length >=
    fewestShared
  );
}

function toWitness({ source, block, figure }: Count): ConflictWitness {
  const span = toSentences(block.text).find(({ end }) => figure.span.start < end) ?? figure.span;
  return {
    place: { source: source.path, block: block.id, span },
    text: block.text.slice(span.start, span.end),
    value: block.text.slice(figure.span.start, figure.span.end),
  };
}
