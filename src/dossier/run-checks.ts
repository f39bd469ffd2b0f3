import type { Fault } from '../text/fault.ts';
import type { CheckInput } from './checks/check.ts';
import { check as citationsResolve } from './checks/citations-resolve.ts';
import { check as doubtfulBlocks } from './checks/doubtful-blocks.ts';
import { check as figuresAndDates } from './checks/figures-and-dates.ts';
import { check as linksResolve } from './checks/links-resolve.ts';
import { check as namesUnique } from './checks/names-unique.ts';
import { check as outsideSourced } from './checks/outside-sourced.ts';
import { check as paragraphsCited } from './checks/paragraphs-cited.ts';
import { check as quotationBudget } from './checks/quotation-budget.ts';
import { check as quotationsVerbatim } from './checks/quotations-verbatim.ts';
import { check as textKept } from './checks/text-kept.ts';

export const checks = {
  'citations-resolve': citationsResolve,
  'doubtful-blocks': doubtfulBlocks,
  'figures-and-dates': figuresAndDates,
  'links-resolve': linksResolve,
  'names-unique': namesUnique,
  'outside-sourced': outsideSourced,
  'paragraphs-cited': paragraphsCited,
  'quotation-budget': quotationBudget,
  'quotations-verbatim': quotationsVerbatim,
  'text-kept': textKept,
} as const;

/** What an authored dossier covers, counted for the line that `check` prints. */
export interface Coverage {
  readonly passages: number;
  readonly cited: number;
  readonly own: number;
  readonly citations: number;
  readonly quotations: number;
  readonly blocksKept: number;
  readonly blocksCited: number;
}

/** Runs every check; faults in the order of files and lines. */
export function runChecks(input: CheckInput): { faults: readonly Fault[]; coverage: Coverage } {
  const faults = Object.values(checks).flatMap((check) => [...check.find(input)]);
  return { faults: faults.sort(compareFaults), coverage: toCoverage(input) };
}

export function compareFaults(a: Fault, b: Fault): number {
  const files = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
  return files || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function toCoverage({ dossier, prose }: CheckInput): Coverage {
  const passages = [...prose].flatMap(([path, page]) =>
    path === 'corrections' ? [] : page.passages.filter(({ kind }) => kind !== 'table-head'),
  );
  const citations = dossier.references.filter(({ kind }) => kind === 'citation');
  const cited = new Set(citations.map(({ place }) => `${place?.source}#${place?.block}`));
  const kept = dossier.sources.flatMap(({ path, blocks }) =>
    blocks.filter(({ keep }) => keep).map(({ id }) => `${path}#${id}`),
  );
  return {
    passages: passages.length,
    cited: passages.filter(({ stretches }) => stretches.some((stretch) => stretch.citations.length)).length,
    own: passages.filter(({ mark }) => mark !== null).length,
    citations: passages.reduce(
      (sum, { stretches }) => sum + stretches.reduce((n, s) => n + s.citations.length, 0),
      0,
    ),
    quotations: citations.filter(({ place }) => place?.span).length,
    blocksKept: kept.length,
    blocksCited: kept.filter((place) => cited.has(place)).length,
  };
}
