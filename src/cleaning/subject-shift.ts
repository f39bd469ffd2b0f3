import type { Corpus } from '../text/corpus.ts';
import { toWordKey } from '../text/word-key.ts';
import { toFirstPlaces } from './first-places.ts';
import { lexiconFor } from './lexicon.ts';
import type { BlockProfile, SourceProfile } from './profile.ts';
import { isRunningText } from './running-text.ts';
import { toSubjectWords } from './subject-words.ts';
import { toNames } from './vocabulary.ts';

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
/** Of a name that is new, and of one that is known, tempered: of invented dossiers one name in seven was new in a story of the affair, two in three in others. */
const newName = 0.6;
const knownName = -0.4;

/**
 * Compares each block's vocabulary with that of the text above it and of the dossier: likelihood ratios of Bernoulli trials, the
 * share of known words in the paragraphs so far against a part of it.
 */
export function findForeign(profile: SourceProfile, corpus: Corpus): readonly Foreignness[] {
  const { blocks } = profile;
  const { words, names, kin, affair, isKnown } = toView(profile, corpus);
  const toElsewhere = (list: readonly string[]) =>
    corpus.size < 2 || !list.length ? -1 : list.filter((word) => affair.has(word)).length / list.length;
  const weigh = (list: readonly string[], before: number, ifKnown: number, ifNew: number) =>
    list.reduce((sum, word) => sum + (isKnown(word, before) ? ifKnown : ifNew), 0);
  let known = 0;
  let all = 0;
  return blocks.map((block, index) => {
    const own = words[index] ?? [];
    const share = Math.min(0.95, Math.max(0.05, known / (all || 1)));
    const newWord = temper * Math.log((1 - share * loss) / (1 - share));
    const evidence = (of: number) =>
      weigh(words[of] ?? [], index, temper * Math.log(loss), newWord) +
      weigh(names[of] ?? [], index, knownName, newName);
    const elsewhere = {
      kin,
      wordsElsewhere: toElsewhere(own),
      namesElsewhere: toElsewhere(names[index] ?? []),
    };
    const isEarly = all < fewest;
    if (isRunningText(block)) {
      known += own.filter((word) => isKnown(word, index)).length;
      all += own.length;
    }
    if (isEarly) return { own: 0, tail: 0, ...elsewhere };
    if (index < blocks.length - farthest) return { own: evidence(index), tail: 0, ...elsewhere };
    let tail = 0;
    for (let of = index; of < blocks.length; of++) if (!isPhrase(blocks[of])) tail += evidence(of);
    return { own: evidence(index), tail, ...elsewhere };
  });
}

/** Whether a block says by a phrase of the trade what it is: then its words tell no subject. */
function isPhrase(block: BlockProfile | undefined): boolean {
  return block?.hits.some(({ kind }) => kind.endsWith('!')) ?? true;
}

interface View {
  /** The words of each block that tell its subject, and its names. */
  readonly words: readonly (readonly string[])[];
  readonly names: readonly (readonly string[])[];
  readonly kin: number;
  /** Words that enough of the sources hold. */
  readonly affair: ReadonlySet<string>;
  /** Whether a word stands in a block before this one, or is one of the affair's. */
  readonly isKnown: (word: string, before: number) => boolean;
}

function toView({ blocks, language }: SourceProfile, corpus: Corpus): View {
  const small = lexiconFor(language).stopKeys;
  const words = blocks.map((block) => toSubjectWords(block).filter((word) => !small.has(word)));
  const names = blocks.map((block) => [...new Set([...toNames(block)].map(toWordKey))]);
  const first = toFirstPlaces(words);
  const least = Math.max(2, common * corpus.size);
  const affair = new Set(
    corpus.size < 2 ? [] : [...first.keys()].filter((word) => corpus.sourcesWith(word) >= least),
  );
  return {
    words,
    names,
    kin: affair.size / (first.size || 1),
    affair,
    isKnown: (word, before) => affair.has(word) || (first.get(word) ?? before) < before,
  };
}
