import type { Entry, PagePath, Reference } from '../../dossier/dossier.ts';
import { byName } from '../model/entry-lists.ts';
import { toIndexName } from '../model/names-index.ts';
import { toSafeText } from '../model/safe-text.ts';
import type { Briefing } from './briefing.ts';
import { toId } from './briefing-targets.ts';

/** A place in the briefing: `3 ¶4` in a chapter, `FT ¶12` in a text. The printing puts its page there instead. */
export interface IndexLocator {
  readonly id: string;
  readonly label: string;
}

export interface IndexEntry {
  readonly name: string;
  /** Where the briefing says who or what it is; null where it does not. */
  readonly id: string | null;
  readonly locators: readonly IndexLocator[];
  /** For another name: the heading to see. */
  readonly see: string | null;
}

/** The names of the briefing from A to Z, with the places that name them: first the chapters, then the texts. */
export function toBriefingIndex(briefing: Briefing): readonly IndexEntry[] {
  const entries = briefing.index.dossier.entries.flatMap((entry) => toEntries(briefing, entry));
  return entries.sort((a, b) => byName(a.name, b.name));
}

function toEntries(briefing: Briefing, entry: Entry): readonly IndexEntry[] {
  const name = toSafeText(toIndexName(entry));
  const id = briefing.targets.find(entry.path);
  const locators = toLocators(briefing, entry.path);
  if (locators.length === 0) return [];
  const first = (text: string) => text.normalize('NFKD').charAt(0).toLowerCase();
  const others = entry.head.aliases
    .map(toSafeText)
    .filter(
      (alias) => !name.includes(alias) && !alias.includes(entry.head.name) && first(alias) !== first(name),
    );
  return [
    { name, id, locators, see: null },
    ...[...new Set(others)].map((alias): IndexEntry => ({ name: alias, id, locators: [], see: name })),
  ];
}

function toLocators({ index, chapters, annex }: Briefing, entry: PagePath): readonly IndexLocator[] {
  const references = index.to(entry).filter(({ kind }) => kind === 'link' || kind === 'mention');
  const places = new Set(references.map(({ from, anchor }: Reference) => `${from}#${anchor}`));
  return [
    ...chapters.flatMap(({ chapter }) =>
      references
        .filter(({ from, anchor }) => from === chapter.path && anchor !== null)
        .map(({ anchor }) => ({
          id: toId(chapter.path, anchor ?? ''),
          label: `${chapter.number} ¶${anchor?.slice(1)}`,
        })),
    ),
    ...annex.flatMap(({ source, items }) =>
      items.flatMap((item) =>
        item.type === 'block' && places.has(`${source.path}#b${item.number}`)
          ? [{ id: item.id, label: `${source.short} ¶${item.number}` }]
          : [],
      ),
    ),
  ].filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at);
}
