import type { Annotation, Mention } from '../text/annotation.ts';
import type { Block } from '../text/block.ts';
import type { Context } from '../text/context.ts';
import type { Label } from '../text/label.ts';
import type { Rule } from '../text/rule.ts';
import type { CleanedSource } from '../text/verdict.ts';

/** A block as a detector may read it. */
export interface ReadableBlock {
  readonly block: Block;
  readonly label: Label;
  /** False for captions, credits, bylines and pull quotes: they are citable, no part of the clean text. */
  readonly kept: boolean;
  /** The block's text, to the offset: each character that cleaning cut out is a line feed. */
  readonly text: string;
}

/** What lies outside the source text that a detector looks at. */
export interface AnnotationContext extends Context {
  readonly cleaned: CleanedSource;
  /** Kept and citable blocks in reading order. Only mentions belong in those that are not kept. */
  readonly blocks: readonly ReadableBlock[];
  /** In reading order, settled. Empty while the mentions themselves are being found. */
  readonly mentions: readonly Mention[];
}

type Unsigned<A> = A extends Annotation ? Omit<A, 'rule'> : never;

/** An annotation as its detector proposes it: `annotate` adds the detector's id. Spans are in `SourceText.text`. */
export type Proposal = Unsigned<Annotation>;

/** A file of `detectors/`, exported as `rule`. It reads `context.blocks` and its order among the others cannot matter. */
export interface Detector<P extends Proposal = Proposal> extends Rule<P> {
  find(source: CleanedSource['source'], context: AnnotationContext): Iterable<P>;
}
