import type { Entry, PagePath, Reference } from '../../dossier/dossier.ts';
import { toAddress } from './address.ts';
import { byName } from './entry-lists.ts';
import { toSafeText } from './safe-text.ts';
import type { SiteIndex } from './site-index.ts';

export interface Locator {
  /** `FT`, on the first locator of a source; empty on those that follow it. */
  readonly short: string;
  readonly number: number;
  readonly href: string;
}

export interface IndexLine {
  readonly name: string;
  readonly href: string;
  readonly locators: readonly Locator[];
}

export interface IndexHeading extends IndexLine {
  readonly subentries: readonly IndexLine[];
  /** For an alias under another letter: the heading to see. */
  readonly see: string | null;
}

export interface IndexLetter {
  readonly letter: string;
  readonly headings: readonly IndexHeading[];
}

/**
 * A person's name as an index orders it: surname first where the texts call the person by the last word of the
 * name alone (`Ruiz`); else as it is, for names that put the family first.
 */
export function toIndexName({ kind, head }: Pick<Entry, 'kind' | 'head'>): string {
  const words = head.name.split(' ');
  const last = words.at(-1) ?? '';
  const inverted = kind === 'person' && words.length > 1 && head.aliases.includes(last);
  return inverted ? `${last}, ${words.slice(0, -1).join(' ')}` : head.name;
}

/** With more locators than these each letter is a page. */
const mostLocators = 4000;

/** The letters of an index that is too long for one page, each with its page; empty where it fits. */
export function toLetterPages(index: SiteIndex): readonly (IndexLetter & { readonly page: PagePath })[] {
  const letters = toNamesIndex(index, 'names/letter');
  const locators = letters.flatMap(({ headings }) =>
    headings.flatMap((heading) => [heading, ...heading.subentries].flatMap((line) => line.locators)),
  );
  if (locators.length <= mostLocators) return [];
  return letters.map((letter, at) => ({ ...letter, page: `names/letter-${at + 1}` }));
}

/** The index of a book: entries A to Z, with claims and events under them, and the paragraphs that name them. */
export function toNamesIndex(index: SiteIndex, from: PagePath): readonly IndexLetter[] {
  const headings = index.dossier.entries.flatMap((entry) => toHeadings(index, entry, from));
  headings.sort((a, b) => byName(a.name, b.name));
  const byLetter = Map.groupBy(headings, ({ name }) => toLetter(name));
  return [...byLetter].map(([letter, group]) => ({ letter, headings: group }));
}

function toLetter(name: string): string {
  const first = name
    .normalize('NFKD')
    .replace(/^(?:the|a|an) /i, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .charAt(0)
    .toUpperCase();
  if (/[A-Z]/.test(first)) return first;
  return /\p{L}/u.test(first) ? first : '0–9';
}

function toHeadings(index: SiteIndex, entry: Entry, from: PagePath): readonly IndexHeading[] {
  const name = toSafeText(toIndexName(entry));
  const href = toAddress({ from, to: entry.path });
  const locators = toLocators(
    index,
    index.to(entry.path).filter(({ kind }) => kind === 'mention'),
    from,
  );
  const subentries = toSubentries(index, entry, from);
  if (locators.length === 0 && subentries.length === 0 && entry.detected) return [];
  const heading: IndexHeading = { name, href, locators, subentries, see: null };
  const others = entry.head.aliases
    .map(toSafeText)
    .filter((alias) => alias !== entry.head.name && !name.includes(alias) && !alias.includes(entry.head.name))
    .filter((alias) => toLetter(alias) !== toLetter(name));
  return [
    heading,
    ...others.map((alias): IndexHeading => ({ name: alias, href, locators: [], subentries: [], see: name })),
  ];
}

function toSubentries(index: SiteIndex, { path }: Entry, from: PagePath): readonly IndexLine[] {
  const { claims, events } = index.dossier;
  const pages = [
    ...claims.filter(({ head }) => head.by.includes(path) || head.about.includes(path)),
    ...events.filter(({ head }) => head.actors.includes(path)),
  ];
  return pages
    .map(({ path: to, head }) => ({
      name: toSafeText(head.title),
      href: toAddress({ from, to }),
      locators: toLocators(index, index.from(to), from),
    }))
    .sort((a, b) => byName(a.name, b.name));
}

/** Paragraphs of sources, in the sources' order: where mentions stand, or what citations cite. */
function toLocators(index: SiteIndex, references: readonly Reference[], from: PagePath): readonly Locator[] {
  const wanted = new Set(
    references.flatMap(({ kind, from: source, anchor, place }) => {
      if (kind === 'mention') return anchor ? [`${source}#${anchor}`] : [];
      return place ? [`${place.source}#${place.block}`] : [];
    }),
  );
  return index.dossier.sources.flatMap(({ path, short, blocks }) =>
    blocks
      .filter(({ id }) => wanted.has(`${path}#${id}`))
      .map(({ id, number }, at) => ({
        short: at === 0 ? short : '',
        number,
        href: toAddress({ from, to: path, anchor: id }),
      })),
  );
}
