import { readdirSync, readFileSync } from 'node:fs';
import { annotate } from '../../src/annotation/annotate.ts';
import { findNames } from '../../src/annotation/find-names.ts';
import type { Kind } from '../../src/text/annotation.ts';
import type { NamedEntry } from '../../src/text/context.ts';
import type { CleanedSource } from '../../src/text/verdict.ts';
import { type Affair, readAffair } from './read-affair.ts';
import { type PlacedMention, scoreMentions } from './score-mentions.ts';
import {
  type FoundName,
  findNamesWithCompromise,
  type NameScore,
  scoreNames,
  type TrueName,
} from './score-names.ts';

const folder = new URL('./truth/', import.meta.url);

interface Line {
  readonly source: string;
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function readLines<L extends Line>(file: string): readonly L[] {
  return readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** The invented affairs; `held`: those on which nothing was tuned. */
export function readAffairs({ held }: { held: boolean }): readonly Affair[] {
  return readdirSync(new URL('affairs/', folder))
    .filter((file) => file.endsWith(held ? '-held.txt' : '-dev.txt'))
    .sort()
    .map((file) => readAffair(file.slice(0, -4), readFileSync(new URL(`affairs/${file}`, folder), 'utf8')));
}

export interface NamesMeasured {
  readonly ours: NameScore;
  readonly compromise: NameScore;
}

/** Names of articles that make one dossier, without any entry. */
export function measureAffair(articles: readonly Affair[]): NamesMeasured {
  const truth = articles.flatMap(({ cleaned, marks, named }) =>
    marks.flatMap(({ id, span }): TrueName[] => {
      const { name, kind } = named.get(id) ?? {};
      return name && kind ? [{ source: cleaned.source.name, span, name, kind }] : [];
    }),
  );
  const cleaned = articles.map((article) => article.cleaned);
  const alone = cleaned.flatMap(({ source }) => findNamesWithCompromise([source]));
  return {
    ours: scoreNames(truth, findNames(cleaned, [])),
    compromise: scoreNames(truth, mergeSameForms(alone)),
  };
}

/** The articles by affair, which their file's name begins with: those of one affair make a dossier. */
export function toDossiers(articles: readonly Affair[]): readonly (readonly Affair[])[] {
  return [...Map.groupBy(articles, ({ name }) => name.split('-')[0]).values()];
}

/** Names of the five seeds, without any entry. */
export function measureSeedNames(cleaned: readonly CleanedSource[]): NamesMeasured {
  const truth = readLines<Line & { name: string; kind: Kind }>('names.jsonl').flatMap((line): TrueName[] => {
    const block = cleaned
      .find(({ source }) => source.name === line.source)
      ?.source.blocks.find(({ id }) => id === line.block);
    const start = (block?.span.start ?? 0) + line.start;
    return block ? [{ ...line, span: { start, end: start + line.end - line.start } }] : [];
  });
  const kept = cleaned.map(({ source, verdicts }) => ({
    ...source,
    blocks: source.blocks.filter((_, index) => verdicts[index]?.keep),
  }));
  const inKept = ({ name, text }: (typeof kept)[number], found: readonly FoundName[]) => ({
    name,
    text,
    found,
  });
  const alone = kept.flatMap((source) => inKept(source, findNamesWithCompromise([source])).found);
  return {
    ours: scoreNames(truth, findNames(cleaned, [])),
    compromise: scoreNames(truth, mergeSameForms(alone)),
  };
}

function mergeSameForms(found: readonly FoundName[]): readonly FoundName[] {
  return [...Map.groupBy(found, ({ name }) => name)].map(([name, pages]) => ({
    name,
    kind: pages[0]?.kind ?? null,
    passages: pages.flatMap(({ passages }) => passages),
  }));
}

/** Mentions of the dossier's entries in the five seeds. */
export function measureSeedMentions(cleaned: readonly CleanedSource[], entries: readonly NamedEntry[]) {
  const truth = readLines<Line & { entry: string }>('mentions.jsonl').map(toPlaced);
  return scoreMentions(
    truth,
    cleaned.flatMap((one) => findPlaced(one, entries)),
  );
}

const toPlaced = ({ start, end, ...rest }: Line & { entry: string }): PlacedMention => ({
  ...rest,
  span: { start, end },
});

/** Mentions in an affair, its own names taken for entries with every form that the text uses as an alias. */
export function measureAffairMentions({ cleaned, marks, named }: Affair) {
  const forms = Map.groupBy(marks, ({ id }) => id);
  const entries = [...named.values()].map(({ id, name, kind }): NamedEntry => {
    const aliases = (forms.get(id) ?? []).map(({ span }) => cleaned.source.text.slice(span.start, span.end));
    return { path: `entries/${id}`, name, kind, aliases: [...new Set(aliases)], not: [] };
  });
  const truth = marks.flatMap(({ id, span }): PlacedMention[] => {
    const block = cleaned.source.blocks.find(
      (one) => one.span.start <= span.start && span.end <= one.span.end,
    );
    const text = cleaned.source.text.slice(span.start, span.end);
    const place = { start: span.start - (block?.span.start ?? 0), end: span.end - (block?.span.start ?? 0) };
    return block
      ? [{ source: cleaned.source.name, block: block.id, span: place, text, entry: `entries/${id}` }]
      : [];
  });
  return scoreMentions(truth, findPlaced(cleaned, entries));
}

function findPlaced(cleaned: CleanedSource, entries: readonly NamedEntry[]): readonly PlacedMention[] {
  const { source, metadata } = cleaned;
  const corpus = { size: 1, sourcesWith: () => 0 };
  return annotate(cleaned, { metadata, corpus, entries }).flatMap((one): PlacedMention[] => {
    const block = source.blocks.find(({ id }) => id === one.block);
    if (one.type !== 'mention' || !block) return [];
    const span = { start: one.span.start - block.span.start, end: one.span.end - block.span.start };
    return [
      {
        source: source.name,
        block: block.id,
        span,
        text: block.text.slice(span.start, span.end),
        entry: one.entry,
      },
    ];
  });
}
