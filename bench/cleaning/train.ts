/**
 * Learns the trees of `src/cleaning/line-model.json`: from the labelled articles of ../shared/bench, from the same articles
 * with invented boilerplate put in, and from the labelled dossiers of `dossiers/dev`. The same data give the same trees.
 *
 *   node bench/cleaning/train.ts           learns from all of it and writes the model
 *   node bench/cleaning/train.ts --check   learns from two thirds and measures the last, three times; writes nothing
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeLines } from '../../src/cleaning/judge-lines.ts';
import { type CompiledModel, compileModel } from '../../src/cleaning/line-score.ts';
import { type Resolution, resolve } from '../../src/cleaning/resolve.ts';
import type { Tree } from '../../src/cleaning/trees.ts';
import type { BlockId } from '../../src/text/block.ts';
import { learnModel } from './learn.ts';
import { type LearningPage, learned, readLearningPages } from './learning-pages.ts';
import { scorePages } from './metrics.ts';
import { setNames } from './sets.ts';

const folds = 3;

const pages = readLearningPages();
console.log(
  `${pages.length} pages, ${pages.filter(({ fits }) => !fits).length} read into other lines than labelled`,
);
if (process.argv.includes('--check')) check();
else write();

function write(): void {
  const { wording, alone, together, headline } = learnModel(pages);
  const toLines = (trees: readonly Tree[]) =>
    `[\n${trees.map((tree) => `  ${JSON.stringify(tree)}`).join(',\n')}\n ]`;
  writeFileSync(
    join(import.meta.dirname, '../../src/cleaning/line-model.json'),
    `{\n "wording": ${JSON.stringify(wording)},\n "alone": [${alone.map(toLines).join(', ')}],\n "together": ${toLines(together)},\n "headline": ${toLines(headline)}\n}\n`,
  );
}

function check(): void {
  const groups = [...new Set(pages.map(({ group }) => group))];
  const dossiers = new Set(pages.filter(({ from }) => from.endsWith('dossier')).map(({ group }) => group));
  const foldOf = new Map([
    ...groups.filter((group) => !dossiers.has(group)).map((group, at) => [group, at % folds] as const),
    ...[...dossiers].map((group, at) => [group, at % folds] as const),
  ]);
  const judged = new Map<LearningPage, ReadonlyMap<BlockId, Resolution>>();
  for (let fold = 0; fold < folds; fold++) {
    const model = compileModel(learnModel(pages.filter(({ group }) => foldOf.get(group) !== fold)));
    for (const page of pages) if (foldOf.get(page.group) === fold) judged.set(page, judge(page, model));
  }
  for (const set of setNames) console.log(toSetRow(set, judged));
  for (const from of ['synthetic', 'dossier', 'clean dossier'] as const) console.log(toLineRow(from, judged));
}

function judge(
  { source, context, removals }: LearningPage,
  model: CompiledModel,
): ReadonlyMap<BlockId, Resolution> {
  const own = judgeLines(source, context, model).map((removal) => ({ ...removal, rule: learned }));
  return resolve(source, [...removals, ...own]);
}

function toSetRow(
  set: LearningPage['from'],
  judged: ReadonlyMap<LearningPage, ReadonlyMap<BlockId, Resolution>>,
): string {
  const own = [...judged].filter(([{ from }]) => from === set);
  const texts = new Map(own.map(([{ page, source }, found]) => [page.id, toText(source, found)]));
  const s = scorePages(
    own.map(([{ page }]) => page),
    texts,
  );
  const shares = [s.shingle.f1, s.shingle.precision, s.shingle.recall, s.token.recall];
  const percents = [s.lines, s.noiseOut, s.lost, s.spotless];
  return `| ${[set, ...shares.map((value) => value.toFixed(3)), ...percents.map(toPercent)].join(' | ')} |`;
}

function toText(source: LearningPage['source'], found: ReadonlyMap<BlockId, Resolution>): string {
  return source.blocks
    .flatMap(({ id, span }) => {
      const resolution = found.get(id);
      if (resolution?.remove) return [];
      let text = '';
      let at = span.start;
      for (const cut of resolution?.cuts ?? []) {
        text += source.text.slice(at, cut.span.start);
        at = cut.span.end;
      }
      return [(text + source.text.slice(at, span.end)).trim()];
    })
    .join('\n\n');
}

function toLineRow(
  kind: LearningPage['from'],
  judged: ReadonlyMap<LearningPage, ReadonlyMap<BlockId, Resolution>>,
): string {
  const lines = [...judged].flatMap(([{ from, page, source, fits }, found]) =>
    from === kind && fits
      ? source.blocks.map(({ id }, index) => ({
          label: page.labels[index],
          isRemoved: found.get(id)?.remove,
        }))
      : [],
  );
  const kept = lines.filter(({ label }) => label === 'keep');
  const noise = lines.filter(({ label }) => label === 'drop');
  const lost = kept.filter(({ isRemoved }) => isRemoved).length;
  const out = noise.filter(({ isRemoved }) => isRemoved).length;
  const right = (kept.length - lost + out) / (kept.length + noise.length || 1);
  return `| ${[kind, toPercent(right), toPercent(out / (noise.length || 1)), toPercent(lost / (kept.length || 1))].join(' | ')} |`;
}

function toPercent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
