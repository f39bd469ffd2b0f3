import { clean } from '../../src/cleaning/clean.ts';
import { toCorpus } from '../../src/cleaning/corpus.ts';
import { noMetadata } from '../../src/text/metadata.ts';
import type { SourceText } from '../../src/text/source-text.ts';
import type { CleanedSource } from '../../src/text/verdict.ts';

/** The cleaned text of each source, blocks divided by empty lines; all sources are one dossier. */
export type Cleaner = (sources: readonly SourceText[]) => readonly string[];

const between = '\n\n';

export const cleaners: Readonly<Record<string, Cleaner>> = {
  sourcebook: (sources) => {
    const corpus = toCorpus(sources);
    return sources.map((source) => toCleanText(clean(source, { metadata: noMetadata, corpus, entries: [] })));
  },
  'keep all': (sources) => sources.map(({ blocks }) => blocks.map(({ text }) => text).join(between)),
  'drop lines under 5 words': (sources) =>
    sources.map(({ blocks }) =>
      blocks
        .map(({ text }) => text)
        .filter((text) => countWords(text) >= 5)
        .join(between),
    ),
  'in the manner of jusText': (sources) =>
    sources.map(({ blocks }) => keepByContext(blocks.map(({ text }) => text)).join(between)),
};

/** The kept blocks without what was cut out of them. */
export function toCleanText({ source, verdicts }: CleanedSource): string {
  return source.blocks
    .flatMap(({ span }, index) => {
      const verdict = verdicts[index];
      if (!verdict?.keep) return [];
      let text = '';
      let at = span.start;
      for (const cut of verdict.cuts) {
        text += source.text.slice(at, cut.span.start);
        at = cut.span.end;
      }
      return [(text + source.text.slice(at, span.end)).trim()];
    })
    .join(between);
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

type Class = 'good' | 'near' | 'short' | 'bad';

const commonWords = new Set(
  'the of and to a in is was that for it on with as his he be at by this had not are but from or have an they which one you were all her she there would their we him been has when who will no more if out so said what up its about into than them can only other new some could these two may first then do any my now such like our over me even most made after also did many before must through where der die das und ist nicht ein eine den dem mit von zu auf für im sich des auch als es an werden aus er hat dass sie nach wird bei einer um am sind noch wie'.split(
    ' ',
  ),
);

/**
 * Line by line as jusText (Pomikálek 2011) judges paragraphs: by length, share of common words, then by the nearest lines
 * already decided. Link density, which text lacks, is left out.
 */
function keepByContext(lines: readonly string[]): string[] {
  const first = lines.map(classify);
  const nearest = (index: number, step: number, skipped: readonly Class[]): Class => {
    for (let at = index + step; at >= 0 && at < first.length; at += step) {
      const found = first[at];
      if (found && !skipped.includes(found)) return found;
    }
    return 'bad';
  };
  return lines.filter((_, index) => {
    const own = first[index];
    if (own === 'good' || own === 'bad') return own === 'good';
    const [above, below] = [nearest(index, -1, ['short', 'near']), nearest(index, 1, ['short', 'near'])];
    if (own === 'near') return above === 'good' || below === 'good';
    return above === 'good' && below === 'good';
  });
}

function classify(line: string): Class {
  if (/©|copyright/i.test(line)) return 'bad';
  if (line.length < 70) return 'short';
  const words = line.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const share = words.filter((word) => commonWords.has(word)).length / (words.length || 1);
  if (share >= 0.32) return line.length > 200 ? 'good' : 'near';
  return share >= 0.3 ? 'near' : 'bad';
}
