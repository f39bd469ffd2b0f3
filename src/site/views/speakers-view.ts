import type { PagePath, Parallel, Source, SourceBlock } from '../../dossier/dossier.ts';
import type { Quotation } from '../../text/annotation.ts';
import { toAddress } from '../model/address.ts';
import type { SiteIndex } from '../model/site-index.ts';
import { type Locator, toLocators, toShown } from './locator.ts';

export interface SpeakerQuotation {
  /** Its stretches joined; null where this edition withholds it. */
  readonly stretches: readonly string[] | null;
  readonly locators: readonly Locator[];
  readonly language: string | null;
  /** Where its other wordings stand, and in which other sources; null where there are none. */
  readonly variants: { readonly href: string; readonly sigla: readonly string[] } | null;
}

export interface Speaker {
  readonly id: string;
  /** Null for those whom the texts do not name. */
  readonly name: string | null;
  readonly href: string | null;
  readonly quotations: readonly SpeakerQuotation[];
}

interface Quoted {
  readonly source: Source;
  readonly stretches: readonly { readonly block: SourceBlock; readonly note: Quotation }[];
}

/**
 * All quotations of the kept blocks by speaker, all stretches of one joined; those quoted most first, the unnamed last.
 * `page` is where they are listed, `parallels` where their variants are.
 */
export function toSpeakers(index: SiteIndex, page: PagePath, parallels: PagePath): readonly Speaker[] {
  const variants = toVariants(index.dossier.parallels);
  const quoted = index.dossier.sources.flatMap(toQuoted);
  const groups = Map.groupBy(quoted, ({ stretches }) => {
    const [{ note } = { note: null }] = stretches;
    return note?.entry ?? note?.speaker?.toLowerCase() ?? '';
  });
  return [...groups]
    .map(([key, group]) => {
      const note = group[0]?.stretches[0]?.note;
      const known = note?.entry != null && index.has(note.entry) ? note.entry : null;
      return {
        key,
        name: known ? index.title(known) : (note?.speaker ?? null),
        href: known ? toAddress({ from: page, to: known }) : null,
        quotations: group.map((quotation) => toQuotation(index, page, quotation, { variants, parallels })),
      };
    })
    .sort(
      (a, b) =>
        Number(a.key === '') - Number(b.key === '') ||
        b.quotations.length - a.quotations.length ||
        (a.key < b.key ? -1 : 1),
    )
    .map(({ name, href, quotations }, at) => ({ id: `s${at + 1}`, name, href, quotations }));
}

function toQuoted(source: Source): Quoted[] {
  const stretches = source.blocks
    .filter(({ keep }) => keep)
    .flatMap((block) =>
      block.annotations.flatMap((note) => (note.type === 'quotation' ? [{ block, note }] : [])),
    );
  return [...Map.groupBy(stretches, ({ note }) => note.id).values()].map((group) => ({
    source,
    stretches: group,
  }));
}

function toQuotation(
  index: SiteIndex,
  page: PagePath,
  { source, stretches }: Quoted,
  { variants, parallels }: { variants: ReadonlyMap<string, readonly number[]>; parallels: PagePath },
): SpeakerQuotation {
  const texts = stretches.map(({ block, note }) => toShown(block.text.slice(note.span.start, note.span.end)));
  const shown = texts.filter((text) => text !== null);
  const places = stretches.map(({ block }) => ({ source: source.path, block: block.id, span: null }));
  const [group] = stretches.flatMap(
    ({ block, note }) => variants.get(`${source.path}#${block.id}:${note.span.start}`) ?? [],
  );
  const witnesses = group === undefined ? [] : (index.dossier.parallels[group]?.witnesses ?? []);
  const others = witnesses.filter((place) => place.source !== source.path);
  return {
    stretches: shown.length > 0 ? shown : null,
    locators: toLocators(index, page, places),
    language: source.metadata.language,
    variants:
      group === undefined
        ? null
        : {
            href: toAddress({ from: page, to: parallels, anchor: toParallelId(group) }),
            sigla: [...new Set(others.map((place) => index.source(place.source)?.short ?? place.source))],
          },
  };
}

/** The id under which the page of parallels shows one, by its place in the dossier's list. */
export function toParallelId(at: number): string {
  return `w${at + 1}`;
}

/** By `SOURCE#bN:start`, the parallels that the stretch witnesses. */
function toVariants(parallels: readonly Parallel[]): Map<string, number[]> {
  const variants = new Map<string, number[]>();
  for (const [at, { kind, witnesses }] of parallels.entries()) {
    if (kind !== 'quotation') continue;
    for (const { source, block, span } of witnesses) {
      const key = `${source}#${block}:${span?.start ?? 0}`;
      variants.set(key, [...(variants.get(key) ?? []), at]);
    }
  }
  return variants;
}
