import type { SourceText } from '../../src/text/source-text.ts';
import type { Span } from '../../src/text/span.ts';
import { type Counts, matchSpans } from './match-spans.ts';

export interface QuotationLike extends Span {
  readonly speaker: string | null;
}

/** Spans as counts, and how many of the spans rightly found have the right speaker. */
export interface QuotationScore {
  readonly spans: Counts;
  readonly speakers: { readonly right: number; readonly of: number };
  /** What is wrong, for the eye. */
  readonly faults: readonly string[];
}

export function scoreQuotations(
  text: string,
  truth: readonly QuotationLike[],
  found: readonly QuotationLike[],
): QuotationScore {
  const { pairs, missed, extra } = matchSpans(truth, found);
  const words = ({ start, end }: Span) => JSON.stringify(text.slice(start, Math.min(end, start + 50)));
  const wrong = pairs.filter(([right, ours]) => !isSame(right.speaker, ours.speaker));
  return {
    spans: { right: pairs.length, missed: missed.length, extra: extra.length },
    speakers: { right: pairs.length - wrong.length, of: pairs.length },
    faults: [
      ...wrong.map(([right, ours]) => `${words(right)} is by ${right.speaker}, not ${ours.speaker}`),
      ...missed.map((one) => `${words(one)} was missed`),
      ...extra.map((one) => `${words(one)} is no quotation`),
    ],
  };
}

/** The same name but for case, articles, titles and legal forms; a surname alone is not enough. */
function isSame(a: string | null, b: string | null): boolean {
  const plain = (name: string | null) =>
    (name ?? '')
      .toLowerCase()
      .replace(/^(?:the|a|an|mr|mrs|ms|dr|sir|dame|lord|lady|prof|judge|justice|rev|fr) /, '')
      .replace(/[’']/g, "'")
      .replace(/,? (?:inc|corp|ltd|plc|ag|llc|co)\.?$/, '');
  return plain(a) === plain(b);
}

/** The simple way: all between double quotation marks, said by the nearest run of capitals outside them. */
export function findQuotationsNaively(source: SourceText): readonly QuotationLike[] {
  return source.blocks.flatMap(({ span, text }) => {
    const quoted = [...text.matchAll(/["“]([^"”]+)["”]/g)];
    const names = [...text.matchAll(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+|\p{Lu}\p{Ll}+/gu)].filter(
      ({ index }) => !quoted.some((quote) => index > quote.index && index < quote.index + quote[0].length),
    );
    return quoted.map((quote) => {
      const end = quote.index + quote[0].length;
      const distance = (index: number) => (index < quote.index ? quote.index - index : index - end);
      const nearest = names.toSorted((a, b) => distance(a.index) - distance(b.index))[0];
      return {
        start: span.start + quote.index + 1,
        end: span.start + end - 1,
        speaker: nearest?.[0] ?? null,
      };
    });
  });
}
