import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean } from '../../src/cleaning/clean.ts';
import { toCorpus } from '../../src/cleaning/corpus.ts';
import { readSeed } from '../../src/reading/read-seed.ts';
import { noMetadata } from '../../src/text/metadata.ts';
import type { SourceText } from '../../src/text/source-text.ts';
import type { Verdict } from '../../src/text/verdict.ts';

/** `dev` may be learned and tuned from; `held-out` is only ever measured. */
export const dossierParts = ['dev', 'held-out'] as const;
export type DossierPart = (typeof dossierParts)[number];

/** A clipping of a labelled dossier: its lines, each with what a person says of it. */
export interface Clipping {
  readonly dossier: string;
  readonly name: string;
  readonly source: SourceText;
  readonly lines: readonly LabelledLine[];
}

export interface LabelledLine {
  readonly label: 'keep' | 'drop' | 'either';
  readonly category: string;
  readonly text: string;
  /** Boilerplate glued to a line that stays: offsets within `text`. */
  readonly glued: readonly { readonly start: number; readonly end: number }[];
}

export interface DossierScores {
  readonly files: number;
  /** Share of keep and drop lines rightly told; `either` is not counted. */
  readonly lines: number;
  /** Share of keep lines removed, and of their words. */
  readonly lost: number;
  readonly wordsLost: number;
  /** Share of drop lines removed. */
  readonly noiseOut: number;
  /** Share of glued stretches that are cut away with nothing else of their line. */
  readonly cuts: number;
  /** Lines told wrongly, for a reader. */
  readonly wrong: readonly string[];
}

const folder = join(import.meta.dirname, 'dossiers');

/** The labelled dossiers of a part, by their folders' names; their texts are our own inventions. */
export function readDossiers(part: DossierPart): ReadonlyMap<string, readonly Clipping[]> {
  const root = join(folder, part);
  const names = existsSync(root) ? readdirSync(root).sort() : [];
  return new Map(names.map((name) => [name, readDossier(join(root, name), name)]));
}

function readDossier(path: string, dossier: string): Clipping[] {
  return readdirSync(path)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.tsv$/, '');
      const lines = readFileSync(join(path, file), 'utf8').split('\n').filter(Boolean).map(toLine);
      const bytes = Buffer.from(`${lines.map(({ text }) => text).join('\n\n')}\n`);
      const source = readSeed({ file: `${name}.txt`, name, bytes });
      if (source.blocks.some(({ text }, index) => text !== lines[index]?.text))
        throw new Error(`${path}/${file} is read into other lines than labelled`);
      return { dossier, name, source, lines };
    });
}

/** `LABEL<TAB>CATEGORY<TAB>TEXT`, glued boilerplate between ⟦ and ⟧. */
function toLine(row: string): LabelledLine {
  const [label, category = '', marked = ''] = row.split('\t');
  if (label !== 'keep' && label !== 'drop' && label !== 'either') throw new Error(`no label: ${row}`);
  let text = '';
  const glued: { start: number; end: number }[] = [];
  for (const [index, part] of marked.replace(/\s+/g, ' ').split(/⟦|⟧/).entries()) {
    if (index % 2 === 1) glued.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { label, category, text: text.trimEnd(), glued };
}

/** Cleans each dossier as one, and counts over all of them. */
export function scoreDossiers(dossiers: Iterable<readonly Clipping[]>): DossierScores {
  const judged = [...dossiers].flatMap(judgeDossier);
  const count = (is: (line: Judged) => boolean) => judged.filter(is).length;
  const words = (is: (line: Judged) => boolean) =>
    judged.filter(is).reduce((sum, { line }) => sum + line.text.split(/\s+/).length, 0);
  const isLost = ({ line, verdict }: Judged) => line.label === 'keep' && !verdict.keep;
  const isLeft = ({ line, verdict }: Judged) => line.label === 'drop' && verdict.keep;
  const keeps = ({ line }: Judged) => line.label === 'keep';
  const drops = ({ line }: Judged) => line.label === 'drop';
  const glued = judged.filter(({ line }) => line.glued.length > 0);
  return {
    files: new Set(judged.map(({ clipping }) => clipping)).size,
    lines: 1 - (count(isLost) + count(isLeft)) / (count(keeps) + count(drops) || 1),
    lost: count(isLost) / (count(keeps) || 1),
    wordsLost: words(isLost) / (words(keeps) || 1),
    noiseOut: 1 - count(isLeft) / (count(drops) || 1),
    cuts: glued.filter(isCutRight).length / (glued.length || 1),
    wrong: judged.flatMap((each) => toComplaint(each, isLost(each), isLeft(each))),
  };
}

interface Judged {
  readonly clipping: Clipping;
  readonly line: LabelledLine;
  readonly verdict: Verdict;
  readonly start: number;
}

function judgeDossier(clippings: readonly Clipping[]): Judged[] {
  const corpus = toCorpus(clippings.map(({ source }) => source));
  return clippings.flatMap((clipping) => {
    const { source, lines } = clipping;
    const { verdicts } = clean(source, { metadata: noMetadata, corpus, entries: [] });
    return lines.flatMap((line, index) => {
      const verdict = verdicts[index];
      const start = source.blocks[index]?.span.start;
      return verdict && start !== undefined ? [{ clipping, line, verdict, start }] : [];
    });
  });
}

function isCutRight({ line, verdict, start }: Judged): boolean {
  const cut = new Set(
    verdict.cuts.flatMap(({ span }) => toPlaces(line.text, span.start - start, span.end - start)),
  );
  const wanted = new Set(line.glued.flatMap((each) => toPlaces(line.text, each.start, each.end)));
  return verdict.keep && cut.size === wanted.size && [...cut].every((place) => wanted.has(place));
}

/** Where letters and digits stand; space and punctuation between a sentence and its neighbour are nobody's. */
function toPlaces(text: string, start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at).filter((at) =>
    /[\p{L}\p{N}]/u.test(text[at] ?? ''),
  );
}

function toComplaint(each: Judged, isLost: boolean, isLeft: boolean): string[] {
  const { clipping, line, verdict } = each;
  const what = isLost
    ? 'lost'
    : isLeft
      ? 'left'
      : verdict.keep &&
          (line.glued.length || verdict.cuts.length) &&
          line.label !== 'either' &&
          !isCutRight(each)
        ? 'cut'
        : null;
  if (!what) return [];
  const cut = verdict.cuts.map(({ span }) => line.text.slice(span.start - each.start, span.end - each.start));
  return [
    `${what} ${clipping.dossier}/${clipping.name} ${line.category}: ${line.text.slice(0, 150)} — ${verdict.rule} ${verdict.strength?.toFixed(2)} ${verdict.reason ?? ''} ${cut.join('|')}`,
  ];
}
