import stored from './gap-model.json' with { type: 'json' };
import { type StoredGapNet, toBytes, toNet, toScorer, toVocabulary } from './gap-net.ts';
import { isAskable } from './is-askable.ts';
import { fillSlots, toNumberedView, toPair, toSlotSizes, type Vocabulary, wordSlots } from './place-slots.ts';
import { type PlaceView, toPlaceView } from './place-view.ts';
import { toTaggedWords } from './tagged-words.ts';

/** A place at which words seem to be lost. */
export interface Hole {
  /** From the word before it to the end of the word after it, UTF-16 offsets of the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly note: string;
  readonly logOdds: number;
}

/** A stored net, ready to be asked. */
export interface HoleModel {
  readonly vocabulary: Vocabulary;
  readonly sizes: readonly number[];
  readonly score: ReturnType<typeof toScorer>;
  readonly threshold: number;
  readonly quiet: Uint8Array;
}

export function toHoleModel(stored: StoredGapNet): HoleModel {
  const vocabulary = toVocabulary(stored);
  const sizes = toSlotSizes(vocabulary);
  const score = toScorer(toNet(stored), sizes);
  return { vocabulary, sizes, score, threshold: stored.threshold, quiet: toBytes(stored.quiet) };
}

const learned = toHoleModel(stored);
/** Words within which the surest of several places is the only one told. */
const near = 4;

/** Places of a paragraph at which the learned net misses words. */
export function findHoles(text: string, model: HoleModel = learned): readonly Hole[] {
  const view = toPlaceView(text, toTaggedWords(text));
  const numbered = toNumberedView(view, model.vocabulary);
  const isQuiet = (pair: number) => (((model.quiet[pair >> 3] as number) >> (pair & 7)) & 1) === 1;
  const slots = { symbols: new Int32Array(model.sizes.length), words: new Int32Array(wordSlots) };
  const places = [...view.words.keys()]
    .filter((at) => !isQuiet(toPair(numbered, at, model.vocabulary)) && isAskable(view, at))
    .map((at) => {
      fillSlots(numbered, at, slots);
      return { at, logOdds: model.score(slots) };
    })
    .filter(
      ({ at, logOdds }) =>
        logOdds > model.threshold &&
        !isSpokenEnd(view, at) &&
        !isOddStart(view, at) &&
        !isInFewWords(view, at),
    );
  return places
    .filter(
      (place, index) =>
        !places.slice(Math.max(0, index - near), index + near + 1).some((other) => isSurer(other, place)),
    )
    .map(({ at, logOdds }) => toHole(view, at, logOdds));
}

interface Place {
  readonly at: number;
  readonly logOdds: number;
}

/** Whether another place nearby is told instead; the later of two alike. */
function isSurer(other: Place, { at, logOdds }: Place): boolean {
  return (
    other.at !== at &&
    Math.abs(other.at - at) <= near &&
    (other.logOdds > logOdds || (other.logOdds === logOdds && other.at > at))
  );
}

const prepositions =
  /^(?:of|in|on|at|by|for|with|from|into|onto|about|over|under|between|among|against|through|during|within|without|across|behind|beyond|near|along|towards?|upon|via|per|like|unlike|despite|including|to|as|called|named|known)$/;
const determiners = /^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|some|another)$/;

/** “… what we take care of,” she said: people who speak end in a preposition, and links seldom stand in their words. */
function isSpokenEnd({ words }: PlaceView, at: number): boolean {
  return (
    prepositions.test(words[at - 1]?.word ?? '') &&
    /^[,.]$/.test(words[at]?.tag ?? '') &&
    words[at + 1]?.tag === '"'
  );
}

/** Words of a sentence of which the net can tell that some are missing; a shorter one is whole by itself (“And?”). */
const fewestWords = 4;

function isInFewWords({ words }: PlaceView, at: number): boolean {
  const isEnd = (index: number) => /^[.?!:"]$/.test(words[index]?.tag ?? '.');
  let from = at;
  while (from > 0 && !isEnd(from - 1)) from--;
  let to = at;
  while (to < words.length && !isEnd(to)) to++;
  return to - from < fewestWords;
}

const verbs = /^(?:V.*|is|was|are|were|has|had|have|will|would|can|could|may|might|must|said|told|says)$/;

/** A sentence that begins with a small letter has lost its subject before a verb only; else it is an address or a sign of style. */
function isOddStart({ text, words }: PlaceView, at: number): boolean {
  const right = words[at];
  const left = words[at - 1];
  if (!right || (left && left.tag !== '.') || verbs.test(right.tag)) return false;
  return /^\p{Ll}/u.test(text[right.start] ?? '');
}

function toHole({ text, words }: PlaceView, at: number, logOdds: number): Hole {
  const left = words[at - 1];
  const right = words[at] as (typeof words)[number];
  const isFirst = !left || /^[.?!"]$/.test(left.tag);
  const before = left ? text.slice(left.start, left.end) : '';
  return {
    start: isFirst ? right.start : left.start,
    end: right.end,
    note: toNote(isFirst, before),
    logOdds,
  };
}

function toNote(isFirst: boolean, before: string): string {
  const word = before.toLowerCase();
  if (isFirst) return 'Words seem to be lost at the beginning.';
  if (prepositions.test(word)) return `A name seems to be lost after “${word}”.`;
  if (determiners.test(word)) return `A word seems to be lost after “${word}”.`;
  return 'A name or a few words seem to be lost here.';
}
