import { toSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Place, Source, SourceBlock } from './dossier.ts';
import { toStem, toWords, type Word } from './word-keys.ts';

/** A stretch of a source that can be compared with stretches of other sources. */
export interface Report {
  readonly kind: 'quotation' | 'statement';
  /** Index of its source among those given. */
  readonly source: number;
  readonly place: Place & { readonly span: Span };
  /** Word keys in order; of a statement cut to their stems. */
  readonly words: readonly string[];
  /** Those of the words that stand in no name. */
  readonly unnamed: ReadonlySet<string>;
}

/** Labels that tell something of the affair in sentences. */
const telling = new Set(['headline', 'dek', 'body', 'list-item', 'correction']);

/** Every stretch of quoted words of the kept blocks, in reading order. */
export function toQuotationReports(sources: readonly Source[]): Report[] {
  return [...toReports(sources, 'quotation', toQuotedSpans)];
}

/** Every sentence of the kept blocks, in reading order; a headline is one. */
export function toStatementReports(sources: readonly Source[]): Report[] {
  return [...toReports(sources, 'statement', ({ text }) => toSentences(text))];
}

function toQuotedSpans({ annotations }: SourceBlock): Span[] {
  return annotations.filter(({ type }) => type === 'quotation').map(({ span }) => span);
}

function* toReports(
  sources: readonly Source[],
  kind: Report['kind'],
  toSpans: (block: SourceBlock) => readonly Span[],
): Iterable<Report> {
  for (const [index, source] of sources.entries())
    for (const block of source.blocks) {
      if (!block.keep || !telling.has(block.label)) continue;
      for (const span of toSpans(block)) {
        if (block.cuts.some((cut) => cut.span.start < span.end && span.start < cut.span.end)) continue;
        const found = toWords(block.text.slice(span.start, span.end));
        const toKey = ({ key }: Word) => (kind === 'quotation' ? key : toStem(key));
        const isNamed = (word: Word) =>
          block.annotations.some(
            (note) =>
              note.type === 'mention' &&
              note.span.start < span.start + word.end &&
              span.start + word.start < note.span.end,
          );
        yield {
          kind,
          source: index,
          place: { source: source.path, block: block.id, span },
          words: found.map(toKey),
          unnamed: new Set(found.filter((word) => !isNamed(word)).map(toKey)),
        };
      }
    }
}
