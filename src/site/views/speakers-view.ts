import type { PagePath, Parallel, Source, SourceBlock } from '../../dossier/dossier.ts';
import type { Quotation } from '../../text/annotation.ts';
import { toUniqueSlugs } from '../../text/slug.ts';
import { toAddress } from '../model/address.ts';
import { toSafeText } from '../model/safe-text.ts';
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

/** A speaker with all that is quoted of them, for whichever page shows it. */
export interface SpeakerGroup {
  readonly id: string;
  /** Their own page, where quotations are too many for one. */
  readonly page: PagePath;
  readonly name: string | null;
  readonly entry: PagePath | null;
  readonly quotations: readonly Quoted[];
}

interface Quoted {
  readonly source: Source;
  readonly stretches: readonly { readonly block: SourceBlock; readonly note: Quotation }[];
  /** Its place in the dossier's parallels, null where it has no other wordings. */
  readonly parallel: number | null;
}

/** All quotations of the kept blocks by speaker, all stretches of one joined; those quoted most first, the unnamed last. */
export function groupBySpeaker(index: SiteIndex): readonly SpeakerGroup[] {
  const parallels = toParallelsByStretch(index.dossier.parallels);
  const quoted = index.dossier.sources.flatMap((source) => toQuoted(source, parallels));
  const groups = [...Map.groupBy(quoted, toSpeakerKey)].map(([key, quotations]) => {
    const note = quotations[0]?.stretches[0]?.note;
    const entry = note?.entry != null && index.has(note.entry) ? note.entry : null;
    const name = entry ? index.title(entry) : note?.speaker ? toSafeText(note.speaker) : null;
    return { key, name, entry, quotations };
  });
  groups.sort(
    (a, b) =>
      Number(a.key === '') - Number(b.key === '') ||
      b.quotations.length - a.quotations.length ||
      (a.key < b.key ? -1 : 1),
  );
  const slugs = toUniqueSlugs(
    groups.map(({ key, name }) => name ?? key),
    'not-named',
  );
  return groups.map(({ key, name, entry, quotations }, at) => ({
    id: `s${at + 1}`,
    page: `quotations/${slugs.get(name ?? key)}`,
    name,
    entry,
    quotations,
  }));
}

function toSpeakerKey({ stretches: [first] }: Quoted): string {
  return first?.note.entry ?? first?.note.speaker?.toLowerCase() ?? '';
}

function toQuoted(source: Source, parallels: ReadonlyMap<string, number>): Quoted[] {
  const stretches = source.blocks
    .filter(({ keep }) => keep)
    .flatMap((block) =>
      block.annotations.flatMap((note) => (note.type === 'quotation' ? [{ block, note }] : [])),
    );
  return [...Map.groupBy(stretches, ({ note }) => note.id).values()].map((group) => {
    const [parallel = null] = group.flatMap(
      ({ block, note }) => parallels.get(`${source.path}#${block.id}:${note.span.start}`) ?? [],
    );
    return { source, stretches: group, parallel };
  });
}

/** What is quoted of a speaker as the page `from` shows it; `parallels` is where other wordings stand. */
export function toSpeaker(
  index: SiteIndex,
  { id, name, entry, quotations }: SpeakerGroup,
  { from, parallels }: { readonly from: PagePath; readonly parallels: PagePath },
): Speaker {
  return {
    id,
    name,
    href: entry ? toAddress({ from, to: entry }) : null,
    quotations: quotations.map(({ source, stretches, parallel }) => {
      const texts = stretches.map(({ block, note }) =>
        toShown(block.text.slice(note.span.start, note.span.end)),
      );
      const shown = texts.filter((text) => text !== null);
      const places = stretches.map(({ block }) => ({ source: source.path, block: block.id, span: null }));
      return {
        stretches: shown.length > 0 ? shown : null,
        locators: toLocators(index, from, places),
        language: source.metadata.language,
        variants:
          parallel === null
            ? null
            : {
                href: toAddress({ from, to: parallels, anchor: toParallelId(parallel) }),
                sigla: toOtherSigla(index, parallel, source),
              },
      };
    }),
  };
}

function toOtherSigla(index: SiteIndex, parallel: number, here: Source): string[] {
  const others = (index.dossier.parallels[parallel]?.witnesses ?? []).filter(
    ({ source }) => source !== here.path,
  );
  return [...new Set(others.map(({ source }) => index.source(source)?.short ?? source))];
}

/** The id under which the page of parallels shows one, by its place in the dossier's list. */
export function toParallelId(at: number): string {
  return `w${at + 1}`;
}

/** By `SOURCE#bN:start` of a stretch, the place of its parallel in the list. */
function toParallelsByStretch(parallels: readonly Parallel[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [at, { kind, witnesses }] of parallels.entries())
    if (kind === 'quotation')
      for (const { source, block, span } of witnesses)
        places.set(`${source}#${block}:${span?.start ?? 0}`, at);
  return places;
}
