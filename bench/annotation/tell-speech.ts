import type { NamedEntry } from '../../src/text/context.ts';
import type { CleanedSource } from '../../src/text/verdict.ts';
import { addCounts, type Counts } from './match-spans.ts';
import { measureGapSentences } from './measure-gap-sentences.ts';
import { measureSeedSpeech, measureSpeeches, type SpeechMeasured } from './measure-speech.ts';

/** Times, quotations and lost text: the seeds, then the invented articles. `tell` prints a line. */
export function tellSpeech(
  { cleaned, entries }: { cleaned: readonly CleanedSource[]; entries: readonly NamedEntry[] },
  tell: (what: string, counts: Counts, more?: string) => void,
  tellFault: (fault: string) => void,
): void {
  tellAll('five seeds', measureSeedSpeech(cleaned, entries));
  tellAll('invented articles', measureSpeeches({ held: false }));
  tellAll('invented articles, held out', measureSpeeches({ held: true }));
  const { counts, faults } = measureGapSentences();
  tell('lost text, invented sentences, half of them hard', counts);
  for (const fault of faults) tellFault(fault);

  function tellAll(what: string, measured: readonly SpeechMeasured[]): void {
    const sum = (take: (one: SpeechMeasured) => Counts) => measured.map(take).reduce(addCounts);
    const share = (take: (one: SpeechMeasured) => { right: number; of: number }) =>
      `${measured.reduce((total, one) => total + take(one).right, 0)}/${measured.reduce((total, one) => total + take(one).of, 0)}`;
    tell(
      `times, ${what}`,
      sum(({ times }) => times.ours.spans),
      `values ${share(({ times }) => times.ours.values)}`,
    );
    tell(
      `times, ${what}, chrono-node alone`,
      sum(({ times }) => times.chrono.spans),
      `values ${share(({ times }) => times.chrono.values)}`,
    );
    tell(
      `quotations, ${what}`,
      sum(({ quotations }) => quotations.ours.spans),
      `speakers ${share(({ quotations }) => quotations.ours.speakers)}`,
    );
    tell(
      `quotations, ${what}, nearest name`,
      sum(({ quotations }) => quotations.nearest.spans),
      `speakers ${share(({ quotations }) => quotations.nearest.speakers)}`,
    );
    const quiet = measured.filter(({ gaps }) => gaps.counts.extra === 0).length;
    tell(
      `lost text, ${what}`,
      sum(({ gaps }) => gaps.counts),
      `files without a false alarm ${quiet}/${measured.length}`,
    );
    for (const { name, times, quotations, gaps } of measured)
      for (const fault of [...times.ours.faults, ...quotations.ours.faults, ...gaps.faults])
        tellFault(`${name}: ${fault}`);
  }
}
