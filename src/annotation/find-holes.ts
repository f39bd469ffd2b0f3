import stored from './gap-model.json' with { type: 'json' };
import { type StoredGapModel, toBytes, toNet, toScorer, toVocabulary } from './gap-net.ts';
import { findShape } from './gap-shapes.ts';
import { isAskable } from './is-askable.ts';
import { fillSlots, toNumberedView, toPair, toSlotSizes, type Vocabulary, wordSlots } from './place-slots.ts';
import { type PlaceView, toPlaceView } from './place-view.ts';
import { type TaggedWord, toTaggedWords } from './tagged-words.ts';
import { narrated, toNarration } from './to-narration.ts';

/** A place at which words seem to be lost. */
export interface Hole {
  /** From the word before it to the end of the word after it, UTF-16 offsets of the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly note: string;
  /** By how much the log-odds are above the article's threshold. */
  readonly excess: number;
}

/** A stored net, ready to be asked. */
export interface HoleModel {
  readonly vocabulary: Vocabulary;
  readonly sizes: readonly number[];
  readonly scorers: readonly ReturnType<typeof toScorer>[];
  readonly threshold: number;
  readonly quiet: Uint8Array;
}

export function toHoleModel(stored: StoredGapModel): HoleModel {
  const vocabulary = toVocabulary(stored);
  const sizes = toSlotSizes(vocabulary);
  const scorers = stored.nets.map((net) => toScorer(toNet(net), sizes));
  return { vocabulary, sizes, scorers, threshold: stored.threshold, quiet: toBytes(stored.quiet) };
}

/** So far below the threshold for the first net, a place is not asked of the others: they would hardly lift it. */
const hopeless = 2.5;

/** The mean of the nets' log-odds. */
export function scorePlace(
  { scorers: [first, ...others], threshold }: HoleModel,
  slots: Parameters<ReturnType<typeof toScorer>>[0],
): number {
  const logOdds = first?.(slots) ?? 0;
  if (logOdds < threshold - hopeless) return logOdds;
  return others.reduce((sum, score) => sum + score(slots), logOdds) / (others.length + 1);
}

const learned = toHoleModel(stored);
/** Words within which the surest of several places is the only one told. */
const near = 4;

/** Shares below `narrated` down to which the threshold rises, and by how much: handbooks and shops are no news, and looser in style. */
const unnarrated = 0.2;
const caution = 2;

/** Places of an article's paragraphs at which words are missed: by the shape of what is left, or by the learned net. */
export function findHoles(
  paragraphs: readonly string[],
  model: HoleModel = learned,
): readonly (readonly Hole[])[] {
  const tagged = paragraphs.map((text) => ({ text, words: toTaggedWords(text) }));
  const lack = (narrated - toNarration(tagged.map(({ words }) => words))) / (narrated - unnarrated);
  const threshold = model.threshold + caution * Math.min(1, Math.max(0, lack));
  return tagged.map(({ text, words }) => findIn(text, words, { ...model, threshold }));
}

function findIn(text: string, words: readonly TaggedWord[], model: HoleModel): readonly Hole[] {
  const view = toPlaceView(text, words);
  const numbered = toNumberedView(view, model.vocabulary);
  const isQuiet = (pair: number) => (((model.quiet[pair >> 3] as number) >> (pair & 7)) & 1) === 1;
  const slots = { symbols: new Int32Array(model.sizes.length), words: new Int32Array(wordSlots) };
  const shaped = [...words.keys()].flatMap((at): Place[] => {
    const note = findShape(text, words, at);
    return note === null ? [] : [{ at, logOdds: Number.POSITIVE_INFINITY, note }];
  });
  const learned = [...words.keys()]
    .filter((at) => !shaped.some((one) => one.at === at))
    .filter((at) => !isQuiet(toPair(numbered, at, model.vocabulary)) && isAskable(view, at))
    .map((at): Place => {
      fillSlots(numbered, at, slots);
      return { at, logOdds: scorePlace(model, slots), note: null };
    })
    .filter(
      ({ at, logOdds }) =>
        logOdds > model.threshold &&
        !isSpokenEnd(view, at) &&
        !isAdverbialBy(view, at) &&
        !isOddStart(view, at) &&
        !isInFewWords(view, at),
    );
  const places = [...shaped, ...learned].sort((a, b) => a.at - b.at);
  return places
    .filter(
      (place, index) =>
        !places.slice(Math.max(0, index - near), index + near + 1).some((other) => isSurer(other, place)),
    )
    .map(({ at, logOdds, note }) => toHole(view, at, logOdds - model.threshold, note));
}

interface Place {
  readonly at: number;
  readonly logOdds: number;
  /** What is lost, where the shape of the words tells it. */
  readonly note: string | null;
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

const withBy =
  /^(?:close|hard|comes?|came|drop(?:s|ped|ping)?|gets?|got|go(?:es|ing|ne)?|went|pass(?:es|ed|ing)?|stop(?:s|ped|ping)?|stands?|stood|standing)$/;

/** "The houses close by will go", "he is stopping by to say hello". */
function isAdverbialBy({ words }: PlaceView, at: number): boolean {
  return words[at - 1]?.tag === 'by' && withBy.test(words[at - 2]?.word ?? '');
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

function toHole({ text, words }: PlaceView, at: number, excess: number, note: string | null): Hole {
  const left = words[at - 1];
  const right = words[at] as (typeof words)[number];
  const isFirst = !left || /^[.?!"]$/.test(left.tag);
  const before = left ? text.slice(left.start, left.end) : '';
  return {
    start: isFirst ? right.start : left.start,
    end: right.end,
    note: note ?? toNote(isFirst, before),
    excess,
  };
}

function toNote(isFirst: boolean, before: string): string {
  const word = before.toLowerCase();
  if (isFirst) return 'Words seem to be lost at the beginning.';
  if (prepositions.test(word)) return `A name seems to be lost after “${word}”.`;
  if (determiners.test(word)) return `A word seems to be lost after “${word}”.`;
  return 'A name or a few words seem to be lost here.';
}
