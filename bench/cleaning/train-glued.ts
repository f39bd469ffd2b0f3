/**
 * Learns `src/cleaning/glued-model.json`: what is glued to the lines of `dossiers/dev`, lines of other dossiers glued to them
 * and to articles of ../shared/bench, against all other sentences of these texts. The same data give the same model.
 *
 *   node bench/cleaning/train-glued.ts           learns from all of it and writes the model
 *   node bench/cleaning/train-glued.ts --check   learns from two thirds and measures the last, three times; writes nothing
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CompiledGluedModel,
  compileGluedModel,
  findGlued,
  type GluedPiece,
} from '../../src/cleaning/glued-score.ts';
import { type GluedLine, type GluedPage, parts, readGluedPages } from './glued-pages.ts';
import { learnGlued, toGluedText } from './learn-glued.ts';

/** Thresholds that are tried, in log-odds. */
const tried = [1.4, 1.5, 1.6, 1.7, 1.8, 2, 2.25];

const pages = readGluedPages();
if (process.argv.includes('--check')) check();
else write();

function write(): void {
  const { wording, trees } = learnGlued(pages);
  const lines = trees.map((tree) => `  ${JSON.stringify(tree)}`).join(',\n');
  writeFileSync(
    join(import.meta.dirname, '../../src/cleaning/glued-model.json'),
    `{\n "wording": ${JSON.stringify(wording)},\n "trees": [\n${lines}\n ]\n}\n`,
  );
}

interface Count {
  glued: number;
  right: number;
  /** Lines of which more is cut away than is glued to them. */
  wrong: number;
}

function check(): void {
  const counts = new Map(
    tried.flatMap((least) =>
      (['dossier', 'set'] as const).map((from) => [`${from} ${least}`, { glued: 0, right: 0, wrong: 0 }]),
    ),
  );
  for (let part = 0; part < parts; part++) {
    const model = compileGluedModel(learnGlued(pages.filter((page) => page.part !== part)));
    for (const page of pages) if (page.part === part && page.from !== 'composed') judge(page, model, counts);
  }
  for (const [name, { glued, right, wrong }] of counts) {
    const files = pages.filter(({ from }) => name.startsWith(from)).length;
    const perWrong = wrong ? `one wrong in ${Math.round(files / wrong)} of ${files}` : 'none wrong';
    console.log(
      `${name}: ${right} of ${glued} glued lines cut right, ${wrong} lines cut wrongly, ${perWrong}`,
    );
  }
}

function judge(page: GluedPage, model: CompiledGluedModel, counts: ReadonlyMap<string, Count>): void {
  const text = toGluedText(page);
  page.lines.forEach((line, index) => {
    if (line.label !== 'keep') return;
    for (const least of tried) {
      const count = counts.get(`${page.from} ${least}`);
      if (!count) continue;
      const cut = findGlued(text, index, model, least);
      count.glued += Number(line.glued.length > 0);
      count.right += Number(line.glued.length > 0 && isRight(cut, line));
      count.wrong += Number(isWrong(cut, line));
    }
  });
}

function isRight(cut: readonly GluedPiece[], { text, glued }: GluedLine): boolean {
  const found = new Set(cut.flatMap(({ span }) => toPlaces(text, span.start, span.end)));
  const wanted = new Set(glued.flatMap(({ start, end }) => toPlaces(text, start, end)));
  return found.size === wanted.size && [...found].every((place) => wanted.has(place));
}

function isWrong(cut: readonly GluedPiece[], { text, glued }: GluedLine): boolean {
  const wanted = new Set(glued.flatMap(({ start, end }) => toPlaces(text, start, end)));
  return cut.some(({ span }) => toPlaces(text, span.start, span.end).some((place) => !wanted.has(place)));
}

function toPlaces(text: string, start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at).filter((at) =>
    /[\p{L}\p{N}]/u.test(text[at] ?? ''),
  );
}
