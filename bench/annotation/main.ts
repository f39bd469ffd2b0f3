import type { NamedEntry } from '../../src/text/context.ts';
import { addCounts, type Counts, toF1 } from './match-spans.ts';
import {
  measureAffair,
  measureAffairMentions,
  measureSeedMentions,
  measureSeedNames,
  type NamesMeasured,
  readAffairs,
  toDossiers,
} from './measure-names.ts';
import { readDossier } from './read-dossier.ts';
import type { NameScore } from './score-names.ts';
import { tellFigures } from './tell-figures.ts';
import { tellSpeech } from './tell-speech.ts';

/*
 * How well the annotation does: `npm run bench:annotation`, with `--faults` every mistake. The truth stands in truth/.
 */
const tellFaults = process.argv.includes('--faults');

function tell(what: string, counts: Counts, more = ''): void {
  const { right, missed, extra } = counts;
  const precision = right + extra === 0 ? 1 : right / (right + extra);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const share = (value: number) => value.toFixed(3).replace(/^0/, '');
  console.log(
    `${what.padEnd(46)} P ${share(precision)}  R ${share(recall)}  F1 ${share(toF1(counts))}  ${more}`,
  );
}

function tellNames(what: string, measured: readonly NamesMeasured[]): void {
  for (const who of ['ours', 'compromise'] as const) {
    const scores = measured.map((one): NameScore => one[who]);
    const pages = scores.map((score) => score.pages).reduce(addCounts);
    const right = scores.reduce((sum, { kinds }) => sum + kinds.right, 0);
    const of = scores.reduce((sum, { kinds }) => sum + kinds.of, 0);
    tell(`names, ${what}${who === 'ours' ? '' : ', compromise alone'}`, pages, `kinds ${right}/${of}`);
    if (who === 'ours') tell(`  their mentions`, scores.map(({ mentions }) => mentions).reduce(addCounts));
    if (tellFaults && who === 'ours')
      for (const fault of scores.flatMap(({ faults }) => faults)) console.log(`    ${fault}`);
  }
}

const { inputs, dossier } = readDossier();
const cleaned = inputs.map((input) => input.cleaned);
const entries = dossier.entries
  .filter(({ detected }) => !detected)
  .map(
    ({ path, kind, head }): NamedEntry => ({
      path,
      kind,
      name: head.name,
      aliases: head.aliases,
      not: head.not,
    }),
  );

const mentions = measureSeedMentions(cleaned, entries);
tell('mentions of entries, five seeds', mentions.counts);
if (tellFaults) for (const fault of mentions.faults) console.log(`    ${fault}`);
for (const held of [false, true]) {
  const affairs = readAffairs({ held });
  const measured = affairs.map(measureAffairMentions);
  tell(
    `mentions of entries, invented affairs${held ? ', held out' : ''}`,
    measured.map(({ counts }) => counts).reduce(addCounts),
  );
  if (tellFaults) for (const fault of measured.flatMap(({ faults }) => faults)) console.log(`    ${fault}`);
}
tellNames('five seeds', [measureSeedNames(cleaned)]);
for (const held of [false, true]) {
  const articles = readAffairs({ held });
  const which = held ? ', held out' : '';
  tellNames(
    `invented articles, each alone${which}`,
    articles.map((one) => measureAffair([one])),
  );
  tellNames(`invented affairs, as dossiers${which}`, toDossiers(articles).map(measureAffair));
}
const tellFault = (fault: string): void => {
  if (tellFaults) console.log(`    ${fault}`);
};
tellSpeech({ cleaned, entries }, tell, tellFault);
tellFigures(tell, tellFault);
