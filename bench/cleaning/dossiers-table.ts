/**
 * How well whole dossiers are cleaned, against labels line by line.
 *
 *   npm run bench:dossiers              the table, in Markdown
 *   npm run bench:dossiers -- --wrong   and each line of dev told wrongly
 */
import { type DossierScores, dossierParts, readDossiers, scoreDossiers } from './dossiers.ts';

console.log('| dossiers | clippings | lines right | body lost | its words | noise out | cuts right |');
console.log('|---|---|---|---|---|---|---|');
for (const part of dossierParts) {
  const dossiers = readDossiers(part);
  for (const [name, clippings] of dossiers) console.log(toRow(`${part}/${name}`, scoreDossiers([clippings])));
  console.log(toRow(part, scoreDossiers(dossiers.values())));
}
if (process.argv.includes('--wrong'))
  console.log(scoreDossiers(readDossiers('dev').values()).wrong.join('\n'));

function toRow(name: string, scores: DossierScores): string {
  const shares = [scores.lines, scores.lost, scores.wordsLost, scores.noiseOut, scores.cuts];
  return `| ${[name, scores.files, ...shares.map((share) => `${(100 * share).toFixed(1)} %`)].join(' | ')} |`;
}
