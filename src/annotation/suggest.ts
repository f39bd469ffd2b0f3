import { stringify } from 'yaml';
import type { Annotation, Kind, Mention, Time } from '../text/annotation.ts';
import type { NamedEntry } from '../text/context.ts';
import { toSlug } from '../text/slug.ts';
import type { CleanedSource } from '../text/verdict.ts';
import type { DetectedName, Passage } from './find-names.ts';

/** A source as `annotate` left it, and how citations name it. */
export interface SuggestSource {
  readonly cleaned: CleanedSource;
  readonly annotations: readonly Annotation[];
  readonly short: string;
}

/** A page worth writing. `file` is under content/, `draft` its front matter and empty sections. */
export interface Suggestion {
  readonly file: string;
  readonly name: string;
  /** How often, and in how many sources. */
  readonly count: number;
  readonly sources: number;
  /** Forms that it would join, none for an event. */
  readonly aliases: readonly string[];
  readonly why: string;
  readonly draft: string;
}

/** A form that texts use for an entry and its front matter does not list. */
export interface AliasSuggestion {
  readonly entry: string;
  readonly alias: string;
  readonly count: number;
  readonly why: string;
}

export interface Suggestions {
  /** Names without an entry, the most frequent first. */
  readonly entries: readonly Suggestion[];
  readonly aliases: readonly AliasSuggestion[];
  /** Days that several blocks tell and no event has, in order. */
  readonly events: readonly Suggestion[];
}

/** What is worth writing next. `eventDates`: the dates of the events that there are. */
export function suggest({
  names,
  entries,
  sources,
  eventDates,
}: {
  readonly names: readonly DetectedName[];
  readonly entries: readonly NamedEntry[];
  readonly sources: readonly SuggestSource[];
  readonly eventDates: ReadonlySet<string>;
}): Suggestions {
  const shorts = new Map(sources.map(({ cleaned, short }) => [cleaned.source.name, short]));
  return {
    entries: names
      .map((name) => toEntrySuggestion(name, shorts))
      .sort((a, b) => b.count - a.count || (a.file < b.file ? -1 : 1)),
    aliases: findAliases(sources, entries),
    events: findEvents(sources, eventDates),
  };
}

const folders: Readonly<Record<Kind, string>> = {
  person: 'people',
  organization: 'organizations',
  instrument: 'instruments',
  programme: 'programmes',
  product: 'products',
  place: 'places',
  term: 'terms',
};

function toEntrySuggestion(name: DetectedName, shorts: ReadonlyMap<string, string>): Suggestion {
  const { kind, aliases, passages, evidence: why } = name;
  const head = stringify({ name: name.name, aliases: [name.name, ...aliases] });
  const sections = ['## What it is', '## In this affair', '## What the sources say'].join('\n\n');
  const places = toCitations(passages, shorts);
  return {
    file: `entries/${folders[kind]}/${toSlug(name.name)}.md`,
    name: name.name,
    count: passages.length,
    sources: new Set(passages.map(({ source }) => source)).size,
    aliases,
    why,
    draft: `---\n# ${why}\n# ${places.join(', ')}\n${head}---\n\n${sections}\n`,
  };
}

function toCitations(
  passages: readonly Pick<Passage, 'source' | 'block'>[],
  shorts: ReadonlyMap<string, string>,
): readonly string[] {
  const links = passages.map(
    ({ source, block }) =>
      `[${shorts.get(source) ?? source} ¶${block.slice(1)}](../../sources/${source}.md#${block})`,
  );
  return [...new Set(links)];
}

function findAliases(
  sources: readonly SuggestSource[],
  entries: readonly NamedEntry[],
): readonly AliasSuggestion[] {
  const listed = new Map(
    entries.map(({ path, name, aliases }) => [
      path,
      new Set([name, ...aliases].map((form) => form.toLowerCase())),
    ]),
  );
  const found = sources.flatMap(({ cleaned, annotations }) =>
    annotations
      .filter((one): one is Mention => one.type === 'mention')
      .map(({ entry, span, reason }) => ({
        entry,
        reason,
        text: cleaned.source.text.slice(span.start, span.end),
      }))
      .filter(({ entry, reason, text }) => {
        const isOwn = /^(?:the surname of|short for|spelt so)/.test(reason);
        return isOwn && listed.has(entry) && !listed.get(entry)?.has(text.toLowerCase());
      }),
  );
  return [...Map.groupBy(found, ({ entry, text }) => `${entry} ${text}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, all]) => {
      const [first] = all;
      return first ? [{ entry: first.entry, alias: first.text, count: all.length, why: first.reason }] : [];
    });
}

/** An event's day is told by two blocks at least, of one source or of several. */
const leastBlocks = 2;

function findEvents(
  sources: readonly SuggestSource[],
  eventDates: ReadonlySet<string>,
): readonly Suggestion[] {
  const shorts = new Map(sources.map(({ cleaned, short }) => [cleaned.source.name, short]));
  const days = sources.flatMap(({ cleaned, annotations }) =>
    annotations
      .filter((one): one is Time => one.type === 'time' && one.precision === 'day')
      .map(({ block, datetime }) => ({ block, datetime, source: cleaned.source.name })),
  );
  return [...Map.groupBy(days, ({ datetime }) => datetime ?? '')]
    .filter(([date]) => /^\d{4}-\d{2}-\d{2}$/.test(date) && !eventDates.has(date))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([date, all]): Suggestion[] => {
      const blocks = new Map(all.map((one) => [`${one.source}#${one.block}`, one]));
      if (blocks.size < leastBlocks) return [];
      const places = [...blocks.values()];
      const links = toCitations(places, shorts).map((link) => link.replace('../../', '../'));
      const head = stringify({
        title: `What happened on ${date}`,
        date,
        precision: 'day',
        basis: 'derived',
        status: 'occurred',
        actors: [],
      });
      return [
        {
          file: `events/${date}.md`,
          name: date,
          count: blocks.size,
          sources: new Set(places.map(({ source }) => source)).size,
          aliases: [],
          why: `${blocks.size} blocks tell this day and no event has it`,
          draft: `---\n${head}---\n\nSay here what happened ${links.join(', ')}.\n`,
        },
      ];
    });
}
