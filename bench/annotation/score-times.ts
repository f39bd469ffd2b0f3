import { en } from 'chrono-node';
import type { SourceText } from '../../src/text/source-text.ts';
import type { Span } from '../../src/text/span.ts';
import { type Counts, matchSpans } from './match-spans.ts';

export interface TimeLike extends Span {
  readonly datetime: string | null;
}

/** Spans as counts, and how many of the spans rightly found have the right value. */
export interface TimeScore {
  readonly spans: Counts;
  readonly values: { readonly right: number; readonly of: number };
  /** What is wrong, for the eye. */
  readonly faults: readonly string[];
}

export function scoreTimes(text: string, truth: readonly TimeLike[], found: readonly TimeLike[]): TimeScore {
  const { pairs, missed, extra } = matchSpans(truth, found);
  const words = ({ start, end }: Span) => JSON.stringify(text.slice(start, end));
  const wrong = pairs.filter(([right, ours]) => right.datetime !== ours.datetime);
  return {
    spans: { right: pairs.length, missed: missed.length, extra: extra.length },
    values: { right: pairs.length - wrong.length, of: pairs.length },
    faults: [
      ...wrong.map(([right, ours]) => `${words(right)} is ${right.datetime}, not ${ours.datetime}`),
      ...missed.map((one) => `${words(one)} was missed`),
      ...extra.map((one) => `${words(one)} is no time (${one.datetime})`),
    ],
  };
}

/** What chrono-node alone makes of a source. */
export function findTimesWithChrono(source: SourceText, published: string): readonly TimeLike[] {
  const instant = new Date(`${published}T12:00:00Z`);
  return source.blocks.flatMap(({ span, text }) =>
    en.casual.parse(text, { instant, timezone: 0 }).map(({ index, text: words, start, end }) => {
      const format = (components: typeof start) =>
        components.isCertain('day') || components.isCertain('weekday') || !components.isCertain('month')
          ? toDate(components)
          : toDate(components).slice(0, 7);
      const datetime = end ? `${format(start)}/${format(end)}` : format(start);
      return { start: span.start + index, end: span.start + index + words.length, datetime };
    }),
  );
}

function toDate(components: { get(unit: 'year' | 'month' | 'day'): number | null }): string {
  const pad = (unit: 'year' | 'month' | 'day', length: number) =>
    String(components.get(unit) ?? 0).padStart(length, '0');
  return `${pad('year', 4)}-${pad('month', 2)}-${pad('day', 2)}`;
}
