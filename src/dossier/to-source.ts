import type { Annotation } from '../text/annotation.ts';
import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import type { CleanedSource } from '../text/verdict.ts';
import type { Source, SourceBlock } from './dossier.ts';
import type { SideCar } from './schema.ts';

export interface SourceInput {
  readonly cleaned: CleanedSource;
  readonly annotations: readonly Annotation[];
  readonly sideCar: SideCar | null;
  /** SHA-256 of the seed's bytes, hexadecimal. */
  readonly digest: string;
  readonly notAttempted: readonly string[];
}

/** Joins what reading, cleaning and annotation made of one seed; spans become offsets within their block. */
export function toSource({ cleaned, annotations, sideCar, digest, notAttempted }: SourceInput): Source {
  const { source, metadata, verdicts } = cleaned;
  const byBlock = Map.groupBy(annotations, ({ block }) => block);
  const blocks = source.blocks.map((block, index): SourceBlock => {
    const verdict = verdicts[index];
    if (verdict?.block !== block.id) throw new Error(`${source.file}: no verdict on ${block.id}`);
    const { cuts, block: id, ...rest } = verdict;
    return {
      id,
      number: index + 1,
      lines: block.lines,
      text: block.text,
      ...rest,
      cuts: cuts.map((cut) => ({ ...cut, span: toLocal(cut.span, block) })),
      annotations: (byBlock.get(id) ?? [])
        .map((annotation) => ({ ...annotation, span: toLocal(annotation.span, block) }))
        .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || (a.type < b.type ? -1 : 1)),
    };
  });
  return {
    path: `sources/${source.name}`,
    name: source.name,
    file: source.file,
    short: sideCar?.short ?? '',
    metadata,
    publishedBasis: sideCar?.['published-basis'] ?? (metadata.published ? 'stated' : 'unknown'),
    publishedRange: sideCar?.['published-range'] ?? null,
    about: sideCar?.about ?? null,
    republication: sideCar?.republication ?? 'unknown',
    digest,
    seed: source.seed,
    format: source.format,
    blocks,
    notAttempted,
  };
}

const toLocal = (span: Span, block: Block): Span => ({
  start: span.start - block.span.start,
  end: span.end - block.span.start,
});

/**
 * Sources in the order in which a reader meets them, by date, undated last, then by name, each with a short name:
 * the side-car's, else made from the publisher's (initials where it is long), else `S` and its place.
 */
export function orderSources(sources: readonly Source[]): readonly Source[] {
  const dated = (source: Source) => source.metadata.published ?? '9999';
  const ordered = [...sources].sort((a, b) => compare(dated(a), dated(b)) || compare(a.name, b.name));
  const taken = new Set(ordered.map(({ short }) => short).filter(Boolean));
  return ordered.map((source, index) => {
    if (source.short) return source;
    const base = toShort(source.metadata.publisher) ?? `S${index + 1}`;
    let short = base;
    for (let n = 2; taken.has(short); n++) short = `${base} ${n}`;
    taken.add(short);
    return { ...source, short };
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function toShort(publisher: string | null): string | null {
  const words = publisher?.match(/[\p{L}\p{N}]+/gu);
  if (!words) return null;
  if (words.length === 1) return words[0] as string;
  return (
    words
      .filter((word) => /^\p{Lu}|^\p{N}/u.test(word) && !/^The$/i.test(word))
      .map((word) => word[0])
      .join('') || (words[0] as string)
  );
}
