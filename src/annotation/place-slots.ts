import { coarseCount, toCoarse } from './coarse-tags.ts';
import type { PlaceView, StateAfter, StateBefore } from './place-view.ts';
import type { TaggedWord } from './tagged-words.ts';

/** Numbers of tags and words that a net knows; 0 stands for all others. */
export interface Vocabulary {
  readonly tags: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
}

/** Words before (negative) and after the place whose tags are asked, those of which only a class is, and those whose words are. */
const tagPlaces = [-3, -2, -1, 1, 2, 3] as const;
const farPlaces = [-9, -8, -7, -6, -5, -4, 4, 5, 6, 7] as const;
const wordPlaces = [-3, -2, -1, 1, 2, 3] as const;
/** Beside them the verb before and the head of the phrase after. */
export const wordSlots = wordPlaces.length + 2;

interface Asked {
  readonly before: StateBefore;
  readonly after: StateAfter;
  readonly left: TaggedWord | undefined;
  readonly right: TaggedWord | undefined;
  readonly isQuoted: number;
  readonly text: string;
}

/** What is asked of the clause around a place, each with the number of its answers. */
const questions: readonly (readonly [answers: number, ask: (asked: Asked) => number])[] = [
  [7, ({ before }) => toBucket(before.relative, [1, 2, 3, 5, 8, 12])],
  [5, ({ before }) => Math.min(4, before.finite)],
  [4, ({ after }) => Math.min(3, after.finite)],
  [14, ({ before }) => (before.isPassive ? 8 : 0) + toBucket(before.verb, [1, 2, 3, 5, 8])],
  [8, ({ before }) => toBucket(before.sinceStart, [1, 2, 3, 5, 8, 15])],
  [6, ({ before }) => toBucket(before.sinceMark, [1, 2, 3, 5, 8])],
  [6, ({ after }) => toBucket(after.toMark, [1, 2, 3, 5, 8])],
  [9, ({ before, after }) => before.phrase * 3 + after.phrase],
  [4, ({ left, right, text }) => Number(isCapital(right, text)) * 2 + Number(isSpaced(left, right))],
  [4, ({ left, right }) => Number(left?.tag === '"') + 2 * Number(right?.tag === '"')],
  [2, ({ isQuoted }) => isQuoted],
];

/** How many symbols each slot has: those of tags, an unknown one and the paragraph's edge among them, then classes' and the questions'. */
export function toSlotSizes({ tags }: Vocabulary): readonly number[] {
  return [
    ...tagPlaces.map(() => tags.size + 2),
    ...farPlaces.map(() => coarseCount),
    ...questions.map(([answers]) => answers),
  ];
}

/** A paragraph's tags and words as numbers, with the paragraph's edges around them. */
export interface NumberedView {
  readonly view: PlaceView;
  readonly tags: Int32Array;
  readonly classes: Int32Array;
  readonly words: Int32Array;
}

const margin = 9;

export function toNumberedView(view: PlaceView, { tags, words }: Vocabulary): NumberedView {
  const size = view.words.length + 2 * margin;
  const numbered = {
    view,
    tags: new Int32Array(size).fill(tags.size + 1),
    classes: new Int32Array(size),
    words: new Int32Array(size),
  };
  for (const [at, { tag, word }] of view.words.entries()) {
    numbered.tags[at + margin] = tags.get(tag) ?? 0;
    numbered.classes[at + margin] = toCoarse(tag);
    numbered.words[at + margin] = words.get(word) ?? 0;
  }
  return numbered;
}

/** How many pairs of tags two neighbours may have, and which of them those around a place have. */
export function toPairCount({ tags }: Vocabulary): number {
  return (tags.size + 2) ** 2;
}
export function toPair({ tags }: NumberedView, at: number, { tags: known }: Vocabulary): number {
  return (tags[at - 1 + margin] as number) * (known.size + 2) + (tags[at + margin] as number);
}

/** Writes a place's symbols, one a slot, and the numbers of its words, one a word slot. */
export function fillSlots(
  { view, tags, classes, words }: NumberedView,
  at: number,
  into: { readonly symbols: Int32Array; readonly words: Int32Array },
): void {
  const toIndex = (place: number) => (place < 0 ? at + place : at + place - 1) + margin;
  const asked: Asked = {
    before: view.before[at] as StateBefore,
    after: view.after[at] as StateAfter,
    left: view.words[at - 1],
    right: view.words[at],
    isQuoted: view.isQuoted[at] as number,
    text: view.text,
  };
  for (let slot = 0; slot < tagPlaces.length; slot++)
    into.symbols[slot] = tags[toIndex(tagPlaces[slot] as number)] as number;
  for (let slot = 0; slot < farPlaces.length; slot++)
    into.symbols[tagPlaces.length + slot] = classes[toIndex(farPlaces[slot] as number)] as number;
  for (let slot = 0; slot < questions.length; slot++)
    into.symbols[tagPlaces.length + farPlaces.length + slot] = (
      questions[slot] as (typeof questions)[number]
    )[1](asked);
  for (let slot = 0; slot < wordPlaces.length; slot++)
    into.words[slot] = words[toIndex(wordPlaces[slot] as number)] as number;
  const verb = view.verbs[at] as number;
  const head = asked.after.phrase === 0 ? -1 : (view.heads[at] as number);
  into.words[wordPlaces.length] = verb < 0 ? 0 : (words[verb + margin] as number);
  into.words[wordPlaces.length + 1] = head < 0 ? 0 : (words[head + margin] as number);
}

function isCapital(word: TaggedWord | undefined, text: string): boolean {
  return word !== undefined && /^\p{Lu}/u.test(text[word.start] ?? '');
}

/** A space before a mark that has none by right. */
function isSpaced(left: TaggedWord | undefined, right: TaggedWord | undefined): boolean {
  return left !== undefined && right !== undefined && /^[,.;:]$/.test(right.word) && left.end < right.start;
}

function toBucket(value: number, edges: readonly number[]): number {
  let bucket = 0;
  while (bucket < edges.length && value >= (edges[bucket] as number)) bucket++;
  return bucket;
}
