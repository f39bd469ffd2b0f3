import nlp from 'compromise';
import type { Kind } from '../../src/text/annotation.ts';
import type { SourceText } from '../../src/text/source-text.ts';
import type { Span } from '../../src/text/span.ts';
import { type Counts, matchSpans } from './match-spans.ts';

export interface TrueName {
  /** The source's name, and where in `SourceText.text`. */
  readonly source: string;
  readonly span: Span;
  readonly name: string;
  readonly kind: Kind;
}

export interface FoundName {
  readonly name: string;
  readonly kind: Kind | null;
  readonly passages: readonly { readonly source: string; readonly span: Span }[];
}

/** Pages as counts: a second page for a name counts as extra. `kinds`: of the right ones, how many have the right kind. */
export interface NameScore {
  readonly pages: Counts;
  readonly kinds: { readonly right: number; readonly of: number };
  readonly mentions: Counts;
  readonly faults: readonly string[];
}

/** A page is right where most of its passages lie on one true name that no page before it was given to. */
export function scoreNames(truth: readonly TrueName[], found: readonly FoundName[]): NameScore {
  const names = Map.groupBy(truth, ({ name }) => name);
  const given = new Map<string, FoundName>();
  const faults: string[] = [];
  const bySize = found.toSorted((a, b) => b.passages.length - a.passages.length);
  for (const page of bySize) {
    const hits = page.passages.map(
      (passage) =>
        truth.find((one) => one.source === passage.source && overlaps(one.span, passage.span))?.name,
    );
    const [best] = [...Map.groupBy(hits, (name) => name)].toSorted((a, b) => b[1].length - a[1].length);
    const name = best?.[0];
    if (name === undefined) faults.push(`“${page.name}” is no name`);
    else if (given.has(name)) faults.push(`“${page.name}” is a second page for “${name}”`);
    else given.set(name, page);
  }
  const missed = [...names.keys()].filter((name) => !given.has(name));
  faults.push(...missed.map((name) => `“${name}” was missed`));
  const wrong = [...given].filter(([name, { kind }]) => names.get(name)?.[0]?.kind !== kind);
  faults.push(...wrong.map(([name, { kind }]) => `“${name}” is no ${kind}`));
  return {
    pages: { right: given.size, missed: missed.length, extra: found.length - given.size },
    kinds: { right: given.size - wrong.length, of: given.size },
    mentions: scorePlaces(
      truth,
      found.flatMap(({ passages }) => passages),
    ),
    faults,
  };
}

function scorePlaces(truth: readonly TrueName[], found: readonly { source: string; span: Span }[]): Counts {
  const sources = new Set([...truth, ...found].map(({ source }) => source));
  let counts: Counts = { right: 0, missed: 0, extra: 0 };
  for (const source of sources) {
    const of = (all: readonly { source: string; span: Span }[]) =>
      all.filter((one) => one.source === source).map(({ span }) => span);
    const { pairs, missed, extra } = matchSpans(of(truth), of(found));
    counts = {
      right: counts.right + pairs.length,
      missed: counts.missed + missed.length,
      extra: counts.extra + extra.length,
    };
  }
  return counts;
}

/** What compromise alone makes of the texts: its people, places and organizations, each different form a page. */
export function findNamesWithCompromise(sources: readonly SourceText[]): readonly FoundName[] {
  const pages = new Map<string, { kind: Kind; passages: { source: string; span: Span }[] }>();
  for (const { name: source, text, blocks } of sources) {
    for (const block of blocks) {
      const doc = nlp(block.text);
      const found = { person: doc.people(), place: doc.places(), organization: doc.organizations() } as const;
      for (const [kind, view] of Object.entries(found) as [Kind, { out(format: 'array'): string[] }][]) {
        for (const form of view.out('array')) {
          const name = form.replace(/[^\p{L}\p{N}]+$|(?:'s|’s)\W*$|^[^\p{L}\p{N}]+/gu, '');
          const page = pages.get(name.toLowerCase()) ?? { kind, passages: [] };
          if (!pages.has(name.toLowerCase())) {
            for (let at = text.indexOf(name); at >= 0 && name !== ''; at = text.indexOf(name, at + 1)) {
              page.passages.push({ source, span: { start: at, end: at + name.length } });
            }
          }
          pages.set(name.toLowerCase(), page);
        }
      }
    }
  }
  return [...pages].map(([name, page]) => ({ name, ...page }));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
