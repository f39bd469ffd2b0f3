import { annotate, detectors } from './annotation/annotate.ts';
import { type DetectedName, findNames } from './annotation/find-names.ts';
import { toNotAttempted } from './annotation/not-attempted.ts';
import { findOverrideProblems, type Overrides } from './annotation/overrides.ts';
import { clean, rules as cleaningRules } from './cleaning/clean.ts';
import { toCorpus } from './cleaning/corpus.ts';
import { buildDossier, type ProsePages, toCheckInput } from './dossier/build-dossier.ts';
import { type AuthoredPage, collectAuthored } from './dossier/collect-authored.ts';
import type { Dossier, Entry } from './dossier/dossier.ts';
import type { Edition, EditionRule } from './dossier/edition.ts';
import { type Coverage, checks, compareFaults, runChecks } from './dossier/run-checks.ts';
import { entrySchema, type SideCar } from './dossier/schema.ts';
import type { SourceInput } from './dossier/to-source.ts';
import type { HeadYaml } from './dossier/validate-head.ts';
import { toEdition } from './markdown/to-edition.ts';
import { writeDetected } from './markdown/write-detected.ts';
import { writeLedger } from './markdown/write-ledger.ts';
import { writeSource } from './markdown/write-source.ts';
import { collectFault } from './pipeline/collect-fault.ts';
import { findSeeds, readSeedAt, type Seed, toMetadata } from './pipeline/read-seeds.ts';
import { parseFrontMatter } from './reading/parse-front-matter.ts';
import type { NamedEntry } from './text/context.ts';
import type { Corpus } from './text/corpus.ts';
import type { Fault } from './text/fault.ts';
import type { CleanedSource } from './text/verdict.ts';

/** The files of a dossier, seeds/ and content/, by their path in it; bytes as found. */
export type DossierFiles = ReadonlyMap<string, Uint8Array>;

export interface PipelineOptions {
  /** The dossier's title where no content/index.md gives one. */
  readonly untitled: string;
  /** Told on the site: program and version. */
  readonly generator: string;
  /** Told after each step of a stage, for progress: `cleaning`, 3 of 5. */
  readonly onStep?: (stage: string, done: number, of: number) => void;
}

export interface PipelineResult {
  readonly dossier: Dossier;
  readonly prose: ProsePages;
  /** What cleaning and annotation made of each seed, in the order of their files. */
  readonly inputs: readonly SourceInput[];
  /** Names that no entry describes yet. */
  readonly names: readonly DetectedName[];
  /** The generated pages: path in the dossier → text. */
  readonly generated: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
  readonly coverage: Coverage;
  edition(): Edition;
}

/**
 * All stages in order: bytes → sources → cleaned → annotated → dossier → pages. Pure: the same files give the same
 * result, whatever order they come in. Faults are collected, none is thrown; what can be made is made.
 */
export function runPipeline(files: DossierFiles, options: PipelineOptions): PipelineResult {
  const found = findSeeds(files.keys());
  const faults: Fault[] = [...found.faults];
  const step = <T>(stage: string, index: number, of: number, value: T): T => {
    options.onStep?.(stage, index + 1, of);
    return value;
  };
  const read = (path: string) => files.get(path);
  const seeds = found.seeds.flatMap(
    (place, i) => step('reading', i, found.seeds.length, readSeedAt(place, read, faults)) ?? [],
  );
  const pages = readPages(files, faults);
  const authored = collectAuthored(pages, options);
  faults.push(...authored.faults);
  const corpus = toCorpus(seeds.map(({ source }) => source));
  const cleaned = seeds.map((seed, i) => {
    const context = { metadata: toMetadata(seed), corpus, entries: [] };
    return step('cleaning', i, seeds.length, clean(seed.source, context, seed.decisions));
  });
  const named = authored.entries.map(toNamedEntry);
  const names = findNames(cleaned, named);
  const detected = names.map(toDetectedEntry);
  const entries = [...named, ...detected.map(toNamedEntry)];
  const sources = seeds.map((seed, i) => {
    const input = annotateSeed(seed, cleaned[i] as CleanedSource, { corpus, entries, faults });
    return step('annotating', i, seeds.length, input);
  });
  const { dossier, prose } = buildDossier({ authored, detected, sources });
  const checked = runChecks(toCheckInput(dossier, prose, toLineOf(seeds, pages)));
  return {
    dossier,
    prose,
    inputs: sources,
    names,
    generated: toGenerated(dossier),
    faults: [...faults, ...checked.faults].sort(compareFaults),
    coverage: checked.coverage,
    edition: () => toEdition(dossier, prose, { generator: options.generator, rules: toRules() }),
  };
}

interface Annotating {
  readonly corpus: Corpus;
  readonly entries: readonly NamedEntry[];
  readonly faults: Fault[];
}

function annotateSeed(
  { source, sideCar, sideCarFile, yaml, digest }: Seed,
  cleaned: CleanedSource,
  { corpus, entries, faults }: Annotating,
): SourceInput {
  const overrides = toOverrides(sideCar);
  const annotations = annotate(cleaned, { metadata: cleaned.metadata, corpus, entries }, overrides);
  for (const { list, index, problem } of findOverrideProblems(annotations, { source, overrides })) {
    const line = yaml?.lineOf([list, index]) ?? null;
    const remedy = 'give the words of the block to the letter, or take this out';
    faults.push({ file: sideCarFile, line, column: null, severity: 'error', problem, remedy });
  }
  return { cleaned, annotations, sideCar, digest, notAttempted: toNotAttempted(cleaned) };
}

function readPages(files: DossierFiles, faults: Fault[]): AuthoredPage[] {
  return [...files.keys()]
    .filter((path) => /^content\/.*\.md$/.test(path) && !/^content\/(?:sources|detected)\//.test(path))
    .sort()
    .flatMap((file): AuthoredPage[] => {
      const split = collectFault(faults, '', () =>
        parseFrontMatter(new TextDecoder().decode(files.get(file)), file),
      );
      if (!split) return [];
      const prose = { file, markdown: split.body, firstLine: split.bodyLine };
      return [{ path: file.slice('content/'.length, -'.md'.length), yaml: split.yaml, prose }];
    });
}

function toRules(): Edition['rules'] {
  const named =
    (room: EditionRule['room']) =>
    ({ id, summary }: { readonly id: string; readonly summary: string }) => ({ room, id, summary });
  return [
    ...cleaningRules.map(named('cleaning')),
    ...detectors.map(named('annotation')),
    ...Object.entries(checks).map(([id, { summary }]) => named('check')({ id, summary })),
  ];
}

function toLineOf(seeds: readonly Seed[], pages: readonly AuthoredPage[]) {
  const yamls = new Map<string, HeadYaml | null>([
    ...seeds.map(({ sideCarFile, yaml }) => [sideCarFile, yaml] as const),
    ...pages.map(({ prose, yaml }) => [prose.file, yaml] as const),
  ]);
  return (file: string, path: readonly PropertyKey[]) => yamls.get(file)?.lineOf(path) ?? 1;
}

const toNamedEntry = ({ path, kind, head }: Entry): NamedEntry => ({
  path,
  kind,
  name: head.name,
  aliases: head.aliases,
  not: head.not,
});

function toDetectedEntry({ path, kind, name, aliases, evidence }: DetectedName): Entry {
  return { path, kind, detected: true, head: entrySchema.parse({ name, aliases }), prose: null, evidence };
}

function toOverrides(sideCar: SideCar | null): Overrides {
  const { notes, dates, speakers } = sideCar ?? { notes: [], dates: [], speakers: [] };
  const at = (block: string) => block as `b${number}`;
  return {
    notes: notes.map(({ block, words, note, insert, source }) => ({
      block: at(block),
      words,
      note,
      insert: insert ?? undefined,
      source: source ?? undefined,
    })),
    dates: dates.map((date) => ({ ...date, block: at(date.block) })),
    speakers: speakers.map((speaker) => ({ ...speaker, block: at(speaker.block) })),
  };
}

function toGenerated(dossier: Dossier): Map<string, string> {
  return new Map([
    ...dossier.sources.flatMap((source): [string, string][] => [
      [`content/${source.path}.md`, writeSource(source)],
      [`content/${source.path}.ledger.jsonl`, writeLedger(source)],
    ]),
    ...dossier.entries
      .filter(({ detected }) => detected)
      .map((entry): [string, string] => [`content/${entry.path}.md`, writeDetected(entry, dossier)]),
  ]);
}
