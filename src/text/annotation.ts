import type { BlockId } from './block.ts';
import type { Finding } from './finding.ts';

export const kinds = [
  'person',
  'organization',
  'instrument',
  'programme',
  'product',
  'place',
  'term',
] as const;
export type Kind = (typeof kinds)[number];

export const precisions = ['day', 'month', 'year', 'about'] as const;
export type Precision = (typeof precisions)[number];

export const bases = ['stated', 'derived', 'unknown'] as const;
export type Basis = (typeof bases)[number];

interface AnnotationBase extends Finding {
  readonly block: BlockId;
  /** The detector's id, `side-car` for the editor. */
  readonly rule: string;
}

/** A name. `entry` is its page without `.md`: `entries/people/ana-ruiz`, `detected/ines-haldorsen`. */
export interface Mention extends AnnotationBase {
  readonly type: 'mention';
  readonly entry: string;
  readonly name: string;
  readonly kind: Kind;
}

/** A time expression; `datetime` is an ISO 8601 date, month, year, `a/b` interval or duration, null unresolved. */
export interface Time extends AnnotationBase {
  readonly type: 'time';
  readonly datetime: string | null;
  readonly precision: Precision;
  readonly basis: Basis;
}

/** Words quoted, without their marks. Stretches of one interrupted quotation share `id`. */
export interface Quotation extends AnnotationBase {
  readonly type: 'quotation';
  /** Unique within the source: `q3`. */
  readonly id: string;
  /** As the text names the speaker (resolved from a pronoun where need be), null unknown. */
  readonly speaker: string | null;
  readonly entry: string | null;
}

export interface Figure extends AnnotationBase {
  readonly type: 'figure';
  readonly amount: number;
  /** `USD`, `%`, `people` …; null where it is a bare count. */
  readonly unit: string | null;
  /** What is counted, in the text's words. */
  readonly of: string | null;
}

export interface AttributionLink {
  readonly name: string;
  readonly entry: string | null;
  readonly anonymous: boolean;
  /** How many stand behind an anonymous link ("two people"), null unsaid. */
  readonly count: number | null;
}

/** On whose word: the chain from the outlet to the root. */
export interface Attribution extends AnnotationBase {
  readonly type: 'attribution';
  readonly chain: readonly AttributionLink[];
}

export const noteKinds = ['gap', 'truncated', 'error', 'editor'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Lost text, an error in the text, or what the editor has to say of it. */
export interface Note extends AnnotationBase {
  readonly type: 'note';
  readonly kind: NoteKind;
  readonly note: string;
}

export type Annotation = Mention | Time | Quotation | Figure | Attribution | Note;
