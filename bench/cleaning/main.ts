/**
 * How well and how fast text is cleaned, beside simple cleaners run in the same process on the same labelled articles.
 *
 *   npm run bench:cleaning             the table, in Markdown
 *   npm run bench:cleaning -- --json   our own scores, one JSON object a set
 */
import { cleaners } from './cleaners.ts';
import { type Scores, scorePages } from './metrics.ts';
import { benchFolder, hasSets, readPageSource, readPages, type SetName, setNames } from './sets.ts';

if (!hasSets()) {
  console.error(`nothing measured: ${benchFolder} is not there`);
  process.exit(1);
}
const json = process.argv.includes('--json');
if (!json) {
  console.log(
    '| set | cleaner | shingle F1 | P | R | token F1 | P | R | lines right | noise out | body lost | spotless | ms a page |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|---|---|---|');
}
for (const set of setNames) measureSet(set);

function measureSet(set: SetName): void {
  const pages = readPages(set);
  for (const [name, cleaner] of Object.entries(cleaners)) {
    if (json && name !== 'sourcebook') continue;
    const sources = pages.map((page) => readPageSource(set, page));
    const start = performance.now();
    const texts = cleaner(sources);
    const milliseconds = (performance.now() - start) / pages.length;
    const scores = scorePages(pages, new Map(pages.map(({ id }, index) => [id, texts[index] ?? ''])));
    if (json) console.log(JSON.stringify({ set, ...scores, milliseconds }));
    else console.log(toRow(set, name, scores, milliseconds));
  }
}

function toRow(
  set: string,
  name: string,
  { shingle, token, ...scores }: Scores,
  milliseconds: number,
): string {
  const cells = [
    ...[shingle.f1, shingle.precision, shingle.recall, token.f1, token.precision, token.recall].map((value) =>
      value.toFixed(3),
    ),
    ...[scores.lines, scores.noiseOut, scores.lost, scores.spotless].map(
      (value) => `${(100 * value).toFixed(1)} %`,
    ),
    milliseconds.toFixed(1),
  ];
  return `| ${[set, name, ...cells].join(' | ')} |`;
}
