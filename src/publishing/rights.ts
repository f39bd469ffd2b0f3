import type { Dossier, PagePath, Place, SourceBlock } from '../dossier/dossier.ts';
import type { Edition } from '../dossier/edition.ts';
import { isWithheld, type Quoted, toQuoted } from '../dossier/quotation-budget.ts';
import type { BlockId } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import { toPassageHtml } from './passage-html.ts';

/** What a public edition shows of one source whose notice forbids republication. */
export interface Withholding {
  readonly source: PagePath;
  /** The words that are shown, by block: quoted and cited by an authored page, within the budget. */
  readonly passages: ReadonlyMap<BlockId, readonly Span[]>;
  /** Cited words, shown or not, by block: their ids must stay. */
  readonly cited: ReadonlyMap<BlockId, readonly Span[]>;
  /** Words shown. */
  readonly words: number;
  /** Words that authored pages quote beyond the dossier's budget: not shown on the source's page. */
  readonly wordsBeyond: number;
}

/** What is withheld of each source; empty where nothing is. */
export function toWithholdings(dossier: Dossier): readonly Withholding[] {
  return dossier.sources
    .filter((source) => isWithheld(dossier, source))
    .map((source) => toWithholding(source.path, toQuoted(dossier, source)));
}

function toWithholding(source: PagePath, quoted: readonly Quoted[]): Withholding {
  const count = (some: readonly Quoted[]) => some.reduce((sum, { words }) => sum + words, 0);
  return {
    source,
    passages: toSpans(quoted.filter(({ shown }) => shown)),
    cited: toSpans(quoted),
    words: count(quoted.filter(({ shown }) => shown)),
    wordsBeyond: count(quoted.filter(({ shown }) => !shown)),
  };
}

/** The words quoted of each block, the same words once. */
function toSpans(quoted: readonly Quoted[]): ReadonlyMap<BlockId, readonly Span[]> {
  const spans = new Map<BlockId, Span[]>();
  for (const { block, span } of quoted.map(({ place }) => place)) {
    const known = spans.get(block) ?? [];
    if (!known.some(({ start, end }) => start === span.start && end === span.end))
      spans.set(block, [...known, span]);
  }
  return spans;
}

/**
 * The edition as its audience may see it: in a public one, of each source that forbids republication only the
 * record, the shape of its blocks and the quoted passages are left. Withheld characters become spaces, so that
 * offsets hold. Made once, before any page or data file.
 */
export function toPublicEdition(edition: Edition): Edition {
  const { dossier } = edition;
  const withholdings = new Map(
    toWithholdings(dossier).map((withholding) => [withholding.source, withholding]),
  );
  if (withholdings.size === 0) return edition;
  const blocks = { ...edition.blocks };
  for (const source of dossier.sources) {
    const withholding = withholdings.get(source.path);
    if (!withholding) continue;
    for (const block of source.blocks)
      blocks[`${source.name}#${block.id}`] = toPassageHtml(block, withholding);
  }
  return { ...edition, blocks, dossier: toPublicDossier(dossier, withholdings) };
}

function toPublicDossier(dossier: Dossier, withholdings: ReadonlyMap<PagePath, Withholding>): Dossier {
  const isShown = (place: Place) => {
    const withholding = withholdings.get(place.source);
    if (!withholding) return true;
    const { span } = place;
    return span !== null && isWithin(span, withholding.passages.get(place.block) ?? []);
  };
  return {
    ...dossier,
    sources: dossier.sources.map((source) => {
      const withholding = withholdings.get(source.path);
      return withholding
        ? { ...source, seed: '', blocks: source.blocks.map((b) => toShownBlock(b, withholding)) }
        : source;
    }),
    references: dossier.references.map((reference) =>
      withholdings.has(reference.from) ? { ...reference, context: '' } : reference,
    ),
    timeline: dossier.timeline.filter(({ event, places }) => event !== null || places.every(isShown)),
    parallels: dossier.parallels
      .map((parallel) => ({ ...parallel, witnesses: parallel.witnesses.filter(isShown) }))
      .filter(({ witnesses }) => witnesses.length > 1),
    conflicts: dossier.conflicts
      .map((conflict) => ({
        ...conflict,
        witnesses: conflict.witnesses.filter(({ place }) => conflict.confirmed || isShown(place)),
      }))
      .filter(({ witnesses }) => witnesses.length > 1),
  };
}

function toShownBlock(block: SourceBlock, { passages }: Withholding): SourceBlock {
  const shown = passages.get(block.id) ?? [];
  return {
    ...block,
    text: [...block.text.matchAll(/[\s\S]/g)]
      .map(({ 0: unit, index }) => (isWithin({ start: index, end: index + 1 }, shown) ? unit : ' '))
      .join(''),
    cuts: [],
    annotations: block.annotations.filter(({ span }) => isWithin(span, shown)),
  };
}

function isWithin(span: Span, shown: readonly Span[]): boolean {
  return shown.some(({ start, end }) => start <= span.start && span.end <= end);
}
