import type { Annotation, Basis, Precision, Quotation } from '../text/annotation.ts';
import type { Block, BlockId } from '../text/block.ts';
import type { NamedEntry } from '../text/context.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';

interface Words {
  readonly block: BlockId;
  /** To the letter, as they stand in the block; their first occurrence is meant. */
  readonly words: string;
}

/** An editor's note. `insert` fills a gap and is shown in square brackets; `source` says on what authority. */
export interface NoteOverride extends Words {
  readonly note: string;
  readonly insert?: string | undefined;
  readonly source?: string | undefined;
}

export interface DateOverride extends Words {
  readonly datetime: string | null;
  readonly precision: Precision;
  readonly basis: Basis;
}

/** `words` stand anywhere in a quotation that was found; `by` is an entry's path, or a name. */
export interface SpeakerOverride extends Words {
  readonly by: string;
}

/** What the editor decided in a source's side-car. */
export interface Overrides {
  readonly notes: readonly NoteOverride[];
  readonly dates: readonly DateOverride[];
  readonly speakers: readonly SpeakerOverride[];
}

export const noOverrides: Overrides = { notes: [], dates: [], speakers: [] };

/** An override that matches nothing: `list[index]` of the side-car. */
export interface OverrideProblem {
  readonly list: keyof Overrides;
  readonly index: number;
  readonly problem: string;
}

const sideCar = 'side-car';

/** The annotations after the editor's word: corrected times and speakers, and notes. Order is not kept. */
export function applyOverrides(
  annotations: readonly Annotation[],
  {
    source,
    overrides,
    entries,
  }: { source: SourceText; overrides: Overrides; entries: readonly NamedEntry[] },
): readonly Annotation[] {
  let result = annotations;
  for (const date of overrides.dates) {
    const span = findWords(source, date);
    if (!span) continue;
    result = [
      ...result.filter(({ type, span: other }) => type !== 'time' || !overlaps(other, span)),
      {
        type: 'time',
        rule: sideCar,
        reason: 'the editor dated it',
        ...placed(date.block, span),
        ...dating(date),
      },
    ];
  }
  for (const speaker of overrides.speakers) {
    const quotation = findQuotation(source, result, speaker);
    if (!quotation) continue;
    const entry = entries.find(({ path }) => path === speaker.by);
    const said = {
      speaker: entry?.name ?? speaker.by,
      entry: entry?.path ?? null,
      rule: sideCar,
      reason: 'the editor named the speaker',
    };
    result = result.map((one) =>
      one.type === 'quotation' && one.id === quotation.id ? { ...one, ...said } : one,
    );
  }
  const notes = overrides.notes.flatMap((note): Annotation[] => {
    const span = findWords(source, note);
    if (!span) return [];
    const reason = note.source
      ? `the editor's note, on the authority of ${note.source}`
      : "the editor's note";
    return [
      {
        type: 'note',
        kind: 'editor',
        rule: sideCar,
        reason,
        ...placed(note.block, span),
        note: toNote(note),
      },
    ];
  });
  return [...result, ...notes];
}

/** The overrides whose words do not stand where they are said to. `annotations` are those of `annotate`. */
export function findOverrideProblems(
  annotations: readonly Annotation[],
  { source, overrides }: { source: SourceText; overrides: Overrides },
): readonly OverrideProblem[] {
  const problems: OverrideProblem[] = [];
  for (const list of ['notes', 'dates', 'speakers'] as const) {
    for (const [index, override] of overrides[list].entries()) {
      const problem = findProblem(source, override);
      if (problem) problems.push({ list, index, problem });
      else if (list === 'speakers' && !findQuotation(source, annotations, override)) {
        problems.push({ list, index, problem: `no quotation was found at “${override.words}”` });
      }
    }
  }
  return problems;
}

function findProblem(source: SourceText, words: Words): string | null {
  if (!findBlock(source, words)) return `${source.file} has no block ${words.block}`;
  return findWords(source, words) ? null : `“${words.words}” does not stand in ${words.block}`;
}

function findBlock(source: SourceText, { block }: Words): Block | undefined {
  return source.blocks.find(({ id }) => id === block);
}

function findWords(source: SourceText, words: Words): Span | null {
  const block = findBlock(source, words);
  const at = block && words.words !== '' ? level(block.text).indexOf(level(words.words)) : -1;
  if (!block || at < 0) return null;
  const start = block.span.start + at;
  return { start, end: start + words.words.length };
}

function findQuotation(
  source: SourceText,
  annotations: readonly Annotation[],
  words: Words,
): Quotation | undefined {
  const span = findWords(source, words);
  if (!span) return undefined;
  return annotations.find((one): one is Quotation => one.type === 'quotation' && overlaps(one.span, span));
}

/** Typographic and straight marks, and kinds of space, count as the same; lengths do not change. */
function level(text: string): string {
  return text
    .replace(/[‘’‛ʼ]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/\s/g, ' ');
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function placed(block: BlockId, span: Span): { readonly block: BlockId; readonly span: Span } {
  return { block, span };
}

function dating({
  datetime,
  precision,
  basis,
}: DateOverride): Pick<DateOverride, 'datetime' | 'precision' | 'basis'> {
  return { datetime, precision, basis };
}

function toNote({ note, insert, source }: NoteOverride): string {
  return [insert ? `[${insert}]` : '', note, source ? `(${source})` : ''].filter(Boolean).join(' ');
}
