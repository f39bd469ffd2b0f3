import type { Annotation, Basis, Kind, Precision } from '../text/annotation.ts';
import type { BlockId } from '../text/block.ts';
import type { Label } from '../text/label.ts';
import type { Metadata } from '../text/metadata.ts';
import type { Span } from '../text/span.ts';
import type { ChapterHead, ClaimHead, EntryHead, EventHead, Settings } from './schema.ts';

/**
 * A page's path under content/ without `.md`, which is also its address under dist/ without `.html`:
 * `sources/001-b9a4`, `entries/people/ana-ruiz`, `detected/ines-haldorsen`, `chapters/03-quay`, `index`.
 */
export type PagePath = string;

/** An annotation, its span counted from the start of its block's text in UTF-16 code units. */
export type PlacedAnnotation = Annotation;

export interface PlacedCut {
  /** From the start of the block's text. */
  readonly span: Span;
  readonly label: Label;
  readonly rule: string;
  readonly reason: string;
}

/** A block of a source with its verdict and annotations. Its number, `12` of `b12`, is its ¶ everywhere. */
export interface SourceBlock {
  readonly id: BlockId;
  readonly number: number;
  readonly lines: readonly [number, number];
  readonly text: string;
  readonly keep: boolean;
  readonly label: Label;
  readonly rule: string | null;
  readonly reason: string | null;
  readonly strength: number | null;
  readonly doubtful: boolean;
  readonly cuts: readonly PlacedCut[];
  readonly annotations: readonly PlacedAnnotation[];
}

export interface Source {
  readonly path: PagePath;
  readonly name: string;
  /** The seed's file name inside seeds/. */
  readonly file: string;
  /** How citations and tables name it: `FT`. Unique in the dossier. */
  readonly short: string;
  readonly metadata: Metadata;
  readonly publishedBasis: Basis;
  /** ISO interval within which it was published, where the day is inferred. */
  readonly publishedRange: string | null;
  /** The editor on how date and publisher were established. */
  readonly about: string | null;
  readonly republication: 'forbidden' | 'allowed' | 'unknown';
  /** SHA-256 of the seed's bytes, hexadecimal. */
  readonly digest: string;
  /** The decoded seed, to the character. */
  readonly seed: string;
  readonly format: 'text' | 'html' | 'markdown';
  readonly blocks: readonly SourceBlock[];
  /** What was not attempted on this source and why, a sentence each. */
  readonly notAttempted: readonly string[];
}

/** A page that someone wrote: its Markdown without the front matter, and the line on which that begins. */
export interface Prose {
  /** File inside the dossier: `content/chapters/03-quay.md`. */
  readonly file: string;
  readonly markdown: string;
  readonly firstLine: number;
}

export interface Entry {
  readonly path: PagePath;
  readonly kind: Kind;
  readonly detected: boolean;
  readonly head: EntryHead;
  readonly prose: Prose | null;
  /** Why it was detected, for a detected one. */
  readonly evidence: string | null;
}

export interface Chapter {
  readonly path: PagePath;
  readonly number: number;
  readonly head: ChapterHead;
  readonly prose: Prose;
}

export interface Event {
  readonly path: PagePath;
  readonly head: EventHead;
  readonly prose: Prose;
}

export interface Claim {
  readonly path: PagePath;
  readonly head: ClaimHead;
  readonly prose: Prose;
}

export interface Correction {
  readonly date: string;
  /** Of its item on the page of corrections. */
  readonly anchor: string | null;
  /** The pages concerned. */
  readonly pages: readonly PagePath[];
}

/** A block, or words in it. */
export interface Place {
  readonly source: PagePath;
  readonly block: BlockId;
  /** Within the block's text; null for the whole block. */
  readonly span: Span | null;
}

/** A reference between two places of the dossier; every list of backlinks is a filter over these. */
export interface Reference {
  readonly kind: 'mention' | 'citation' | 'link' | 'witness' | 'actor' | 'relation';
  readonly from: PagePath;
  /** Anchor on the page it comes from: `b12` on a source, `p4` (paragraph) on an authored page. */
  readonly anchor: string | null;
  readonly to: PagePath;
  /** Anchor on the page it goes to, and the words meant there (citations). */
  readonly place: Place | null;
  /** The sentence in which it stands, plain text. */
  readonly context: string;
}

/** A point of the timeline: an authored event, or a sentence with a resolved date. */
export interface TimelineItem {
  /** ISO date, month, year, or `a/b` interval. */
  readonly date: string;
  readonly precision: Precision;
  readonly basis: Basis;
  readonly status: 'occurred' | 'scheduled' | 'reported' | null;
  readonly disputed: boolean;
  readonly title: string;
  readonly event: PagePath | null;
  readonly places: readonly Place[];
  readonly actors: readonly PagePath[];
}

/** Places of different sources that report the same. */
export interface Parallel {
  readonly kind: 'quotation' | 'statement';
  readonly witnesses: readonly Place[];
  /** Share of the shorter witness's words that the other has too, 0 to 1; the lowest of the pairs. */
  readonly likeness: number;
}

export interface ConflictWitness {
  readonly place: Place;
  readonly text: string;
  readonly value: string;
}

/** The same thing told differently: confirmed by an author (then `claim` is its page) or a candidate. */
export interface Conflict {
  readonly about: string;
  readonly confirmed: boolean;
  readonly claim: PagePath | null;
  readonly witnesses: readonly ConflictWitness[];
}

/** All that the site knows. Plain data: it survives JSON. Lists are in the order in which a reader meets them. */
export interface Dossier {
  readonly settings: Settings;
  readonly home: Prose | null;
  /** By date, undated last, then by name. */
  readonly sources: readonly Source[];
  /** Authored, then detected; by kind, then by name. */
  readonly entries: readonly Entry[];
  readonly chapters: readonly Chapter[];
  /** By date. */
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  readonly corrections: readonly Correction[];
  readonly references: readonly Reference[];
  readonly timeline: readonly TimelineItem[];
  readonly parallels: readonly Parallel[];
  readonly conflicts: readonly Conflict[];
}
