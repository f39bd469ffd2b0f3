import type { Corpus } from '../text/corpus.ts';
import { nowhere, toFirstPlaces } from './first-places.ts';
import type { BlockProfile, SourceProfile } from './profile.ts';
import { isRunningText } from './running-text.ts';
import { toShareOf } from './share-of.ts';
import { toSourceCounts } from './source-counts.ts';
import { toNameStems, toSubjectStems } from './stems-of.ts';
import type { Numbers } from './words-of.ts';

/** How much a block's words and names are those of another subject, in log-odds; 0 where nothing can be said. */
export interface Foreignness {
  /** Of the block, against the blocks above it and the other sources. */
  readonly own: number;
  /** Of all from the block to the end, against the blocks above it and the other sources. */
  readonly tail: number;
  /** Shares of its words and of its names that enough of the sources hold, 0 to 1; -1 where there is one source, or none of them. */
  readonly wordsElsewhere: number;
  readonly namesElsewhere: number;
  /** Share of the text's words that are the affair's: how much its sources are about one thing, 0 to 1. */
  readonly kin: number;
}

/** Blocks from the end among which another story may begin; it bounds the time. */
const farthest = 60;
/** Words above, without which nothing can be compared. */
const fewest = 60;
/** Share of the sources that must hold a word of the affair: two at least. */
const common = 0.2;
/** Words are no independent witnesses: what they say together counts so much of their sum. */
const temper = 0.4;
/** Another story knows so much less of the words known so far. */
const loss = 0.5;
const knownWord = temper * Math.log(loss);
/** Of a name that is new, and of one that is known, tempered: of invented dossiers one name in seven was new in a story of the affair, two in three in others. */
const newName = 0.6;
const knownName = -0.4;

/**
 * Compares each block's vocabulary with that of the text above it and of the dossier: likelihood ratios of Bernoulli trials, the
 * share of known words in the paragraphs so far against a part of it.
 */
export function findForeign(profile: SourceProfile, corpus: Corpus): readonly Foreignness[] {
  const { blocks } = profile;
  const view = toView(profile, corpus);
  const { words, names, kin, affair } = view;
  const toElsewhere = (list: Numbers = []) =>
    (corpus.size < 2 ? null : toShareOf(list, (stem) => affair[stem] === 1)) ?? -1;
  const isSilent = blocks.map(isPhrase);
  const found: Foreignness[] = [];
  let known = 0;
  let all = 0;
  for (const [index, block] of blocks.entries()) {
    const share = Math.min(0.95, Math.max(0.05, known / (all || 1)));
    const newWord = temper * Math.log((1 - share * loss) / (1 - share));
    const isEarly = all < fewest;
    if (isRunningText(block)) {
      const own = words[index] ?? [];
      for (const stem of own) known += Number(isKnown(stem, index, view));
      all += own.length;
    }
    let tail = 0;
    if (!isEarly && index >= blocks.length - farthest)
      for (let of = index; of < blocks.length; of++)
        if (!isSilent[of]) tail += weigh(of, index, newWord, view);
    found.push({
      own: isEarly ? 0 : weigh(index, index, newWord, view),
      tail,
      kin,
      wordsElsewhere: toElsewhere(words[index]),
      namesElsewhere: toElsewhere(names[index]),
    });
  }
  return found;
}

/** The evidence of a block's words and names against what stands before `before`. */
function weigh(block: number, before: number, newWord: number, view: View): number {
  let ofWords = 0;
  for (const stem of view.words[block] ?? []) ofWords += isKnown(stem, before, view) ? knownWord : newWord;
  let ofNames = 0;
  for (const stem of view.names[block] ?? []) ofNames += isKnown(stem, before, view) ? knownName : newName;
  return ofWords + ofNames;
}

/** Whether a stem stands in a block before this one, or is one of the affair's. */
function isKnown(stem: number, before: number, { affair, first }: View): boolean {
  return affair[stem] === 1 || (first[stem] ?? nowhere) < before;
}

/** Whether a block says by a phrase of the trade what it is: then its words tell no subject. */
function isPhrase(block: BlockProfile): boolean {
  return block.hits.some(({ kind }) => kind.endsWith('!'));
}

interface View {
  /** Stems of the words of each block that tell its subject, and of its names. */
  readonly words: readonly Numbers[];
  readonly names: readonly Numbers[];
  readonly kin: number;
  /** By stem, 1 where enough of the sources hold it. */
  readonly affair: Uint8Array;
  /** By stem, the first block in which it stands. */
  readonly first: Int32Array;
}

function toView({ blocks, table }: SourceProfile, corpus: Corpus): View {
  const words = blocks.map(toSubjectStems);
  const names = blocks.map(toNameStems);
  const first = toFirstPlaces(words, table.stems.length);
  const least = Math.max(2, common * corpus.size);
  const countSources = toSourceCounts(table, corpus);
  const affair = new Uint8Array(table.stems.length);
  let [all, shared] = [0, 0];
  for (let stem = 0; stem < first.length; stem++) {
    if (first[stem] === nowhere) continue;
    all++;
    if (corpus.size < 2 || countSources(stem) < least) continue;
    affair[stem] = 1;
    shared++;
  }
  return {
    words,
    names,
    kin: shared / (all || 1),
    affair,
    first,
  };
}
