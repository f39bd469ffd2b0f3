import { toSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Place, Source, SourceBlock } from './dossier.ts';
import { isUnspaced, toStem, toWords, type Word } from './word-keys.ts';

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
  return [...toReports(sources, 'statement', toTellingSpans)];
}

/** Sentences; what is written without a space, as an address is, is none. */
function toTellingSpans({ text }: SourceBlock): Span[] {
  return toSentences(text).filter(({ start, end }) => !/^[!-~]+$/.test(text.slice(start, end)));
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
        const words = kind === 'quotation' ? found : found.map(toStatementWord);
        yield {
          kind,
          source: index,
          place: { source: source.path, block: block.id, span },
          words: words.map(({ key }) => key),
          unnamed: new Set(
            words.flatMap(({ key, start, end }) => {
              const at = { start: span.start + start, end: span.start + end };
              return isNamed(block, at) ? [] : [key];
            }),
          ),
        };
      }
    }
}

/** Cut to its stem; a letter of a script without spaces says something only with the one after it. */
function toStatementWord(word: Word, at: number, words: readonly Word[]): Word {
  const next = words[at + 1];
  const isPair = isUnspaced(word.key) && next?.start === word.end && isUnspaced(next.key);
  return { ...word, key: isPair ? word.key + next.key : toStem(word.key) };
}

function isNamed({ annotations }: SourceBlock, at: Span): boolean {
  return annotations.some(
    ({ type, span }) => type === 'mention' && span.start < at.end && at.start < span.end,
  );
}
