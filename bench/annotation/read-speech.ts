import type { Markup } from '../../src/text/block.ts';
import type { SourceText } from '../../src/text/source-text.ts';
import type { Span } from '../../src/text/span.ts';
import type { CleanedSource } from '../../src/text/verdict.ts';
import { toInventedSource } from './to-invented-source.ts';

export interface TrueTime extends Span {
  readonly datetime: string | null;
}

export interface TrueQuotation extends Span {
  readonly speaker: string;
  readonly id: string;
}

/** An invented article with its times, its quotations and what is lost in it marked. */
export interface Speech {
  readonly name: string;
  /** Held-out articles were written as a check: nothing is tuned on them. */
  readonly heldOut: boolean;
  readonly cleaned: CleanedSource;
  /** In `source.text`, in order. */
  readonly times: readonly TrueTime[];
  readonly quotations: readonly TrueQuotation[];
  /** Where a note is right, of whatever kind. */
  readonly gaps: readonly Span[];
}

/**
 * Reads an article of truth/speech/: `key: value` lines, an empty line, a headline, paragraphs. A time is marked
 * `[[t DATETIME|words]]` (`null`: nothing fixes it), a quotation `[[q SPEAKER#ID|words]]`, lost text `[[g|words]]`; a time may
 * stand in a quotation. A paragraph that begins with `> ` is a block quotation.
 */
export function readSpeech(name: string, file: string): Speech {
  const { settings, cleaned, marks, quoted } = toInventedSource(name, file);
  const times: TrueTime[] = [];
  const quotations: TrueQuotation[] = [];
  const gaps: Span[] = [];
  for (const { kind, value, start, end } of marks) {
    if (kind === 't') times.push({ start, end, datetime: value === 'null' ? null : value });
    else if (kind === 'q')
      quotations.push({ start, end, speaker: value.split('#')[0] ?? '', id: value.split('#')[1] ?? '' });
    else if (kind === 'g') gaps.push({ start, end });
    else throw new Error(`${name}: no mark of speech is ${kind}`);
  }
  const source = markBlockQuotes(cleaned.source, quoted);
  return {
    name,
    heldOut: settings.get('split') === 'held-out',
    cleaned: { ...cleaned, source },
    times,
    quotations: quotations.map(withoutMarks),
    gaps,
  };

  /** The mark may include the quotation marks themselves, for the eye. */
  function withoutMarks(quotation: TrueQuotation): TrueQuotation {
    const words = source.text.slice(quotation.start, quotation.end);
    const start = quotation.start + (/^["“‘]/.test(words) ? 1 : 0);
    const end = quotation.end - (/["”]$/.test(words) ? 1 : 0);
    return { ...quotation, start, end };
  }
}

function markBlockQuotes(source: SourceText, quoted: readonly boolean[]): SourceText {
  const markup: Markup = { element: 'blockquote', main: true, linkDensity: 0, region: null };
  return {
    ...source,
    blocks: source.blocks.map((block, index) => (quoted[index] ? { ...block, markup } : block)),
  };
}
