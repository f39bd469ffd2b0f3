import type { Correction, PagePath, Source, SourceBlock } from '../../dossier/dossier.ts';
import { isWithheld } from '../../dossier/quotation-budget.ts';
import { toReadableDate } from '../../text/readable-date.ts';
import { toAddress } from './address.ts';
import { type Backlink, toBacklinks } from './backlinks.ts';
import { toCorrections } from './chapter-page.ts';
import { labelNames, toCount, toDateQualifier } from './label-names.ts';
import { toSafeText } from './safe-text.ts';
import { type SiteIndex, toSourceTitle } from './site-index.ts';
import { type BlockFate, toFate } from './strip.ts';

export interface ShownBlock {
  readonly id: string;
  readonly number: number;
  readonly fate: BlockFate;
  /** Nothing of it may be shown in this edition. */
  readonly withheld: boolean;
  readonly label: SourceBlock['label'];
  readonly labelName: string;
  /** Annotated inner HTML. */
  readonly html: string;
  /** First line in the seed. */
  readonly line: number;
  readonly lines: string;
  readonly rule: string | null;
  readonly reason: string | null;
  readonly doubtful: boolean;
}

export interface SeedLine {
  readonly number: number;
  readonly text: string;
  readonly block: string | null;
  readonly removed: boolean;
}

export interface NamedHere {
  readonly name: string;
  readonly href: string;
  readonly blocks: readonly { readonly number: number; readonly id: string }[];
}

export interface CitedBlock {
  readonly id: string;
  readonly number: number;
  readonly backlinks: readonly Backlink[];
}

export interface SourcePage {
  readonly source: Source;
  readonly title: string;
  readonly byline: string;
  readonly record: readonly { readonly term: string; readonly text: string }[];
  readonly withheld: boolean;
  readonly language: string | null;
  readonly blocks: readonly ShownBlock[];
  readonly seed: readonly SeedLine[];
  readonly names: readonly NamedHere[];
  readonly cited: readonly CitedBlock[];
  readonly corrections: readonly Correction[];
  readonly previous: Source | null;
  readonly next: Source | null;
}

/** All that a source's page shows. Throws where there is no such source. */
export function toSourcePage(index: SiteIndex, path: PagePath): SourcePage {
  const { sources } = index.dossier;
  const place = sources.findIndex((source) => source.path === path);
  const source = sources[place];
  if (!source) throw new Error(`no source ${path}`);
  const withheld = isWithheld(index.dossier, source);
  return {
    source,
    title: toSourceTitle(source),
    byline: toByline(source),
    record: toRecord(source),
    withheld,
    language: source.metadata.language,
    blocks: source.blocks.map((block) => toShownBlock(index, source, block)),
    seed: withheld ? [] : toSeedLines(source),
    names: toNamesHere(index, source),
    cited: toCitedBlocks(index, source),
    corrections: toCorrections(index, path),
    previous: sources[place - 1] ?? null,
    next: sources[place + 1] ?? null,
  };
}

const citingKinds = [
  ['chapters/', 'chapter', 'chapters'],
  ['entries/', 'entry', 'entries'],
  ['events/', 'event', 'events'],
  ['claims/', 'claim', 'claims'],
] as const;

/** What kinds of page cite a paragraph: `2 chapters, 1 entry`; and the front page, the corrections. */
export function toCitingKinds(backlinks: readonly Backlink[]): string {
  const counts = citingKinds.flatMap(([folder, one, many]) => {
    const count = backlinks.filter(({ path }) => path.startsWith(folder)).length;
    return count > 0 ? [toCount(count, one, many)] : [];
  });
  const others = backlinks.filter(({ path }) => !path.includes('/'));
  return [...counts, ...others.map(({ path, title }) => (path === 'index' ? 'the front page' : title))].join(
    ', ',
  );
}

/** Publisher and date, the date with how it is known: `Financial Times, 2 August 2020, inferred`. */
export function toByline(source: Source): string {
  return [source.metadata.publisher ?? 'publisher unknown', toPublished(source)].map(toSafeText).join(', ');
}

export function toPublished({ metadata, publishedBasis }: Source): string {
  if (!metadata.published) return 'undated';
  const qualifier = toDateQualifier({ precision: 'day', basis: publishedBasis });
  return [toReadableDate(metadata.published), qualifier].filter(Boolean).join(', ');
}

function toRecord(source: Source): SourcePage['record'] {
  const { metadata } = source;
  const range = source.publishedRange ? ` (${toReadableDate(source.publishedRange)} possible)` : '';
  const rows: readonly (readonly [string, string | null])[] = [
    ['Short name', source.short],
    ['Publisher', metadata.publisher ?? 'unknown'],
    ['Authors', metadata.authors.join(', ') || null],
    ['Published', toPublished(source) + range],
    ['Updated', metadata.updated && toReadableDate(metadata.updated)],
    ['How we know', source.about],
    ['Credits', metadata.credits.join('; ') || null],
    ['Address', metadata.url],
    ['Language', metadata.language],
    ['Rights', metadata.rights ?? 'no notice found'],
    ['Republication', source.republication],
    ['File', source.file],
    ['SHA-256', source.digest],
  ];
  return rows.flatMap(([term, text]) => (text ? [{ term, text: toSafeText(text) }] : []));
}

function toShownBlock(index: SiteIndex, source: Source, block: SourceBlock): ShownBlock {
  const [first, last] = block.lines;
  const html = index.blockHtml(source.path, block.id);
  return {
    id: block.id,
    number: block.number,
    fate: toFate(block),
    withheld: isWithheld(index.dossier, source) && block.text.trim() === '',
    label: block.label,
    labelName: labelNames[block.label],
    html,
    line: first,
    lines: first === last ? `line ${first}` : `lines ${first}–${last}`,
    rule: block.rule,
    reason: block.reason,
    doubtful: block.doubtful,
  };
}

function toSeedLines({ seed, blocks }: Source): readonly SeedLine[] {
  const byLine = new Map<number, SourceBlock>();
  for (const block of blocks) {
    for (let line = block.lines[0]; line <= block.lines[1]; line++)
      if (!byLine.has(line)) byLine.set(line, block);
  }
  return seed.split(/\r\n|\n|\r/).map((text, at) => {
    const block = byLine.get(at + 1);
    return {
      number: at + 1,
      text: toShownLine(text),
      block: block?.id ?? null,
      removed: block !== undefined && toFate(block) === 'removed',
    };
  });
}

/** Control characters and directional overrides, embeddings and isolates, which may not act on a page. */
const acting = /(?!\t)[\p{Cc}\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/gu;

/** A line of a file as found; what would act on the page is shown as its code point: `⟨U+001B⟩`. */
function toShownLine(text: string): string {
  return text.replace(
    acting,
    (char) => `⟨U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
}

function toNamesHere(index: SiteIndex, source: Source): readonly NamedHere[] {
  const mentions = index.from(source.path).filter(({ kind }) => kind === 'mention');
  const byEntry = Map.groupBy(mentions, ({ to }) => to);
  return index.dossier.entries.flatMap(({ path, head }) => {
    const anchors = new Set(byEntry.get(path)?.flatMap(({ anchor }) => anchor ?? []));
    if (anchors.size === 0) return [];
    const blocks = source.blocks
      .filter(({ id }) => anchors.has(id))
      .map(({ id, number }) => ({ id, number }));
    return [{ name: head.name, href: toAddress({ from: source.path, to: path }), blocks }];
  });
}

function toCitedBlocks(index: SiteIndex, source: Source): readonly CitedBlock[] {
  const references = index.to(source.path);
  return source.blocks.flatMap(({ id, number }) => {
    const here = references.filter(({ place }) => place?.block === id);
    return here.length > 0 ? [{ id, number, backlinks: toBacklinks(index, source.path, here) }] : [];
  });
}
