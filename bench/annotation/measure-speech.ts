import { readdirSync, readFileSync } from 'node:fs';
import type { Annotation, Note, Quotation, Time } from '../../src/text/annotation.ts';
import type { NamedEntry } from '../../src/text/context.ts';
import type { SourceText } from '../../src/text/source-text.ts';
import type { Span } from '../../src/text/span.ts';
import type { CleanedSource } from '../../src/text/verdict.ts';
import { annotateAlone } from './annotate-alone.ts';
import { readSpeech, type Speech } from './read-speech.ts';
import { type GapLike, scoreGaps } from './score-gaps.ts';
import {
  findQuotationsNaively,
  type QuotationLike,
  type QuotationScore,
  scoreQuotations,
} from './score-quotations.ts';
import { findTimesWithChrono, scoreTimes, type TimeLike, type TimeScore } from './score-times.ts';

const folder = new URL('./truth/', import.meta.url);

/** One source, measured: ours beside chrono-node alone and beside the nearest name. */
export interface SpeechMeasured {
  readonly name: string;
  readonly times: { readonly ours: TimeScore; readonly chrono: TimeScore };
  readonly quotations: { readonly ours: QuotationScore; readonly nearest: QuotationScore };
  readonly gaps: ReturnType<typeof scoreGaps>;
}

interface Truth {
  readonly times: readonly TimeLike[];
  readonly quotations: readonly QuotationLike[];
  readonly gaps: readonly GapLike[];
}

/** The invented articles of truth/speech/, without any entry. `held`: nothing was tuned on them. */
export function measureSpeeches({ held }: { held: boolean }): readonly SpeechMeasured[] {
  return readdirSync(new URL('speech/', folder))
    .sort()
    .map((file) => readSpeech(file.slice(0, -4), readFileSync(new URL(`speech/${file}`, folder), 'utf8')))
    .filter(({ heldOut }) => heldOut === held)
    .map(({ cleaned, times, quotations, gaps }: Speech) =>
      measure(cleaned, [], { times, quotations, gaps: gaps.map((span) => ({ ...span, kind: 'gap' })) }),
    );
}

/** The five seeds, with the dossier's entries. */
export function measureSeedSpeech(
  cleaned: readonly CleanedSource[],
  entries: readonly NamedEntry[],
): readonly SpeechMeasured[] {
  const times = readLines<Line & { datetime: string | null }>('times.jsonl');
  const quotations = readLines<Line & { speaker: string }>('quotations.jsonl');
  const gaps = readLines<Line & { kind: Note['kind'] }>('gaps.jsonl');
  return cleaned.map((one) => {
    const { source } = one;
    const here = <L extends Line>(lines: readonly L[]) => place(source, lines);
    return measure(one, entries, { times: here(times), quotations: here(quotations), gaps: here(gaps) });
  });
}

function measure(cleaned: CleanedSource, entries: readonly NamedEntry[], truth: Truth): SpeechMeasured {
  const { source, metadata } = cleaned;
  const annotations = annotateAlone(cleaned, entries);
  const of = <A extends Annotation>(type: A['type']) =>
    annotations
      .filter((one): one is A => one.type === type && isKept(cleaned, one))
      .map((one) => ({ ...one, ...one.span }));
  const kept = {
    ...source,
    blocks: source.blocks.filter((_, index) => cleaned.verdicts[index]?.keep === true),
  };
  const published = metadata.published ?? '';
  return {
    name: source.name,
    times: {
      ours: scoreTimes(source.text, truth.times, of<Time>('time')),
      chrono: scoreTimes(source.text, truth.times, findTimesWithChrono(kept, published)),
    },
    quotations: {
      ours: scoreQuotations(source.text, truth.quotations, of<Quotation>('quotation')),
      nearest: scoreQuotations(source.text, truth.quotations, findQuotationsNaively(kept)),
    },
    gaps: scoreGaps(source.text, truth.gaps, of<Note>('note')),
  };
}

const isKept = ({ source, verdicts }: CleanedSource, { block }: Annotation): boolean =>
  verdicts[source.blocks.findIndex(({ id }) => id === block)]?.keep === true;

interface Line {
  readonly source: string;
  readonly block: string;
  /** As in the block; `…` between words leaves words out. */
  readonly words: string;
}

function readLines<L extends Line>(file: string): readonly L[] {
  return readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** The lines of one source, each on its own words: the second line with the same words takes the second place. */
function place<L extends Line>(source: SourceText, lines: readonly L[]): readonly (L & Span)[] {
  const taken = new Set<number>();
  return lines
    .filter((line) => line.source === source.name)
    .map((line) => {
      const block = source.blocks.find(({ id }) => id === line.block);
      const [head = '', tail = head] = line.words.split(' … ');
      let start = block?.text.indexOf(head) ?? -1;
      while (block && start >= 0 && taken.has(block.span.start + start))
        start = block.text.indexOf(head, start + 1);
      const last = block?.text.indexOf(tail, start) ?? -1;
      if (!block || start < 0 || last < 0)
        throw new Error(`${line.source} ${line.block} has no “${line.words}”`);
      taken.add(block.span.start + start);
      return { ...line, start: block.span.start + start, end: block.span.start + last + tail.length };
    });
}
