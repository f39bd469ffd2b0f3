import type { AttributionLink } from '../../src/text/annotation.ts';
import { toSentences } from '../../src/text/sentences.ts';
import type { SourceText } from '../../src/text/source-text.ts';
import type { Span } from '../../src/text/span.ts';
import type { Counts } from './match-spans.ts';
import type { TrueAttribution } from './read-figures.ts';

export interface AttributionLike extends Span {
  /** From the outlet to the root. */
  readonly chain: readonly AttributionLink[];
}

/** Chains as counts; a chain with the wrong root is missed, and one too many. */
export interface AttributionScore {
  readonly counts: Counts;
  /** What is wrong, for the eye. */
  readonly faults: readonly string[];
}

/** A chain is right where it begins in the sentence of the true one and ends in the same root, named or anonymous. */
export function scoreAttributions(
  source: SourceText,
  truth: readonly TrueAttribution[],
  found: readonly AttributionLike[],
): AttributionScore {
  const sentences = source.blocks.flatMap(({ span, text }) =>
    toSentences(text).map(({ start, end }) => ({ start: start + span.start, end: end + span.start })),
  );
  const sentenceOf = ({ start }: Span) => sentences.findIndex((one) => one.start <= start && start < one.end);
  const left = new Set(found);
  const missed = truth.filter((right) => {
    const match = [...left].find(
      (ours) => sentenceOf(ours) === sentenceOf(right) && toRoot(ours) === toTrueRoot(right),
    );
    if (match) left.delete(match);
    return !match;
  });
  const words = ({ start, end }: Span) => JSON.stringify(source.text.slice(start, end));
  return {
    counts: { right: truth.length - missed.length, missed: missed.length, extra: left.size },
    faults: [
      ...missed.map((one) => `the word of ${toTrueRoot(one)} was missed: ${words(one)}`),
      ...[...left].map((one) => `no chain to ${toRoot(one)}: ${words(one)}`),
    ],
  };
}

const toRoot = ({ chain }: AttributionLike): string => {
  const root = chain.at(-1);
  return toPlain(root?.name ?? '', root?.anonymous ?? false);
};

const toTrueRoot = ({ chain, anonymous }: TrueAttribution): string => toPlain(chain.at(-1) ?? '', anonymous);

const toPlain = (name: string, anonymous: boolean): string =>
  `${name.toLowerCase().replace(/^(?:the|an?) /, '')}${anonymous ? ' (anonymous)' : ''}`;
