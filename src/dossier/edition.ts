import type { Fault } from '../text/fault.ts';
import type { Dossier, PagePath } from './dossier.ts';

/** A page of prose, made HTML. Links in it are relative to the page's own address and end in `.html`. */
export interface RenderedPage {
  /** Paragraphs, list items and table rows carry ids `p1`, `p2` …; headings carry slugs after `h-`. */
  readonly html: string;
  readonly headings: readonly { readonly depth: number; readonly id: string; readonly text: string }[];
  /** The first paragraph alone, inner HTML: the answer of a chapter, the lead of an entry. */
  readonly lead: string;
  /** The rest, without that paragraph. */
  readonly rest: string;
}

/**
 * What the site is built from: the dossier and its texts as finished HTML. Made once, written as JSON,
 * read by the content loader.
 */
export interface Edition {
  readonly dossier: Dossier;
  readonly pages: Readonly<Record<PagePath, RenderedPage>>;
  /** Inner HTML of each block of a source, annotated: by `SOURCE#bN`, SOURCE without `sources/`. Same links. */
  readonly blocks: Readonly<Record<string, string>>;
  /** Of the program that made it. */
  readonly generator: string;
  /** The rules that cleaned and annotated, and the checks, for the method page. */
  readonly rules: readonly EditionRule[];
  /** What could not be built and why (`--keep-going`): told on every page. Empty in a clean build. */
  readonly missing: readonly Fault[];
}

export interface EditionRule {
  readonly room: 'cleaning' | 'annotation' | 'check';
  /** The rule's file name without `.ts`, as removals name it. */
  readonly id: string;
  readonly summary: string;
}
