import type { Markup } from '../../src/text/block.ts';
import { noMetadata } from '../../src/text/metadata.ts';
import { toPlainSource } from '../../src/text/rule-fixture.ts';
import type { SourceText } from '../../src/text/source-text.ts';
import type { Span } from '../../src/text/span.ts';
import type { CleanedSource } from '../../src/text/verdict.ts';

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
  const [head = '', ...paragraphs] = file.trim().split(/\n{2,}/);
  const settings = new Map(head.split('\n').map((line) => line.split(/:\s*/, 2) as [string, string]));
  const times: TrueTime[] = [];
  const quotations: TrueQuotation[] = [];
  const gaps: Span[] = [];
  let offset = 0;
  const isBlockQuote = (paragraph: string) => paragraph.startsWith('> ');
  const texts = paragraphs.map((paragraph) => {
    const marked = isBlockQuote(paragraph) ? paragraph.slice(2) : paragraph;
    const open: { kind: string; value: string; start: number }[] = [];
    let plain = '';
    for (const part of marked.split(/(\[\[(?:[tq] [^|]*|g)\||\]\])/)) {
      const mark = /^\[\[([tqg]) ?(.*)\|$/.exec(part);
      if (mark) open.push({ kind: mark[1] ?? '', value: mark[2] ?? '', start: offset + plain.length });
      else if (part === ']]') {
        const { kind, value, start } = open.pop() ?? { kind: '', value: '', start: 0 };
        const span = { start, end: offset + plain.length };
        if (kind === 't') times.push({ ...span, datetime: value === 'null' ? null : value });
        else if (kind === 'q')
          quotations.push({ ...span, speaker: value.split('#')[0] ?? '', id: value.split('#')[1] ?? '' });
        else if (kind === 'g') gaps.push(span);
        else throw new Error(`${name}: a mark without its partner: ${marked}`);
      } else plain += part;
    }
    if (open.length > 0) throw new Error(`${name}: a mark is not closed: ${marked}`);
    offset += plain.length + 2;
    return plain;
  });
  const source = markBlockQuotes(toPlainSource(texts, name), paragraphs.map(isBlockQuote));
  const metadata = {
    ...noMetadata,
    title: texts[0] ?? null,
    published: settings.get('published') ?? null,
    publisher: settings.get('publisher') ?? null,
    language: 'en',
  };
  const verdicts = source.blocks.map(({ id }, index): CleanedSource['verdicts'][number] => ({
    block: id,
    keep: true,
    label: index === 0 ? 'headline' : 'body',
    rule: null,
    reason: null,
    strength: null,
    doubtful: false,
    cuts: [],
  }));
  const heldOut = settings.get('split') === 'held-out';
  return {
    name,
    heldOut,
    cleaned: { source, metadata, verdicts },
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
