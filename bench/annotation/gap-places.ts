import { isAskable } from '../../src/annotation/is-askable.ts';
import {
  fillSlots,
  type NumberedView,
  toNumberedView,
  toPair,
  toSlotSizes,
  type Vocabulary,
  wordSlots,
} from '../../src/annotation/place-slots.ts';
import { toPlaceView } from '../../src/annotation/place-view.ts';
import { type TaggedWord, toTaggedWords } from '../../src/annotation/tagged-words.ts';
import { toSentences } from '../../src/text/sentences.ts';
import { toRandom } from '../cleaning/random.ts';
import type { Places } from './learn-gap-net.ts';
import { listStretches, takeOut } from './make-holes.ts';
import type { RealText } from './read-real-text.ts';
import { weighHole } from './weigh-hole.ts';

/** A paragraph as it is, tagged. */
export interface Whole {
  /** The place of its text among all. */
  readonly text: number;
  readonly from: RealText['from'];
  readonly paragraph: string;
  readonly words: readonly TaggedWord[];
}

/** How often each paragraph is holed anew, never twice in the same place; speeches, which are long, and clippings half as often. */
const copies = 12;
/** Sentences left whole in a copy; of those with a quotation more, for few links stand in one. */
const spared = 0.3;
const sparedQuotation = 0.6;
/** Extractors that tidy the space before a mark. */
const tidied = 0.6;

export function readWholes(texts: readonly RealText[]): readonly Whole[] {
  return texts.flatMap(({ from, paragraphs }, text) =>
    paragraphs
      .filter((one) => one.length >= 60 && /[.!?]["”’')]?$/.test(one))
      .map((paragraph) => ({ text, from, paragraph, words: toTaggedWords(paragraph) })),
  );
}

/** Every place of the paragraphs as they are, and the places of holes made in copies of them; `texts` tells whose each row is, `pairs` which tags are around it. */
export function toPlaces(
  wholes: readonly Whole[],
  vocabulary: Vocabulary,
): { readonly places: Places; readonly texts: Int32Array; readonly pairs: Int32Array } {
  const sizes = toSlotSizes(vocabulary);
  const symbols: Uint8Array[] = [];
  const words: Uint16Array[] = [];
  const isHole: number[] = [];
  const weights: number[] = [];
  const texts: number[] = [];
  const pairs: number[] = [];
  const slots = { symbols: new Int32Array(sizes.length), words: new Int32Array(wordSlots) };
  const push = (view: NumberedView, at: number, hole: 0 | 1, text: number, weight = 1) => {
    fillSlots(view, at, slots);
    symbols.push(Uint8Array.from(slots.symbols));
    words.push(Uint16Array.from(slots.words));
    isHole.push(hole);
    weights.push(weight);
    texts.push(text);
    pairs.push(toPair(view, at, vocabulary));
  };
  const random = toRandom(7);
  for (const { text, from, paragraph, words: tagged } of wholes) {
    const view = toNumberedView(toPlaceView(paragraph, tagged), vocabulary);
    for (const at of tagged.keys()) if (isAskable(view.view, at)) push(view, at, 0, text);
    const sentences = toHoleable(paragraph, tagged, random);
    for (let copy = 0; copy < (from === 'news' || from === 'web' ? copies : copies / 2); copy++) {
      const holed = toHoled(paragraph, sentences, copy, random);
      if (holed.holes.length === 0) continue;
      const after = toTaggedWords(holed.text);
      const holedView = toNumberedView(toPlaceView(holed.text, after), vocabulary);
      for (const { offset, weight } of holed.holes) {
        const at = after.findIndex(({ start }) => start >= offset);
        if (at >= 0 && isAskable(holedView.view, at)) push(holedView, at, 1, text, weight);
      }
    }
  }
  return {
    places: {
      count: isHole.length,
      sizes,
      symbols: join(symbols),
      words: joinWords(words),
      isHole: Uint8Array.from(isHole),
      weights: Float32Array.from(weights),
    },
    texts: Int32Array.from(texts),
    pairs: Int32Array.from(pairs),
  };
}

/** A part of the text that may be taken out. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

interface HoleableSentence {
  /** In the order in which they are taken out, one a copy. */
  readonly parts: readonly Part[];
  readonly isQuoted: boolean;
}

function toHoleable(
  paragraph: string,
  words: readonly TaggedWord[],
  random: () => number,
): readonly HoleableSentence[] {
  const all = listStretches(words).map((stretch): Part => {
    const [from, to] = stretch;
    return {
      from: words[from]?.start ?? 0,
      to: words[to - 1]?.end ?? 0,
      weight: weighHole(words, stretch),
    };
  });
  return toSentences(paragraph).map(({ start, end }) => ({
    parts: all
      .filter(({ from, to }) => from >= start && to <= end)
      .map((part) => ({ part, order: random() }))
      .sort((a, b) => a.order - b.order)
      .map(({ part }) => part),
    isQuoted: /[“"]/.test(paragraph.slice(start, end)),
  }));
}

/** A paragraph with a hole in most of its sentences, and where the words after the holes begin. */
function toHoled(
  paragraph: string,
  sentences: readonly HoleableSentence[],
  copy: number,
  random: () => number,
): { readonly text: string; readonly holes: readonly { offset: number; weight: number }[] } {
  let text = paragraph;
  let holes: { offset: number; weight: number }[] = [];
  for (const { parts, isQuoted } of sentences.toReversed()) {
    if (random() < spared || (isQuoted && random() < sparedQuotation)) continue;
    const part = parts[copy];
    if (!part) continue;
    const taken = takeOut(text, part.from, part.to, { tidy: random() < tidied });
    const shift = text.length - taken.text.length;
    holes = [
      ...holes.map(({ offset, weight }) => ({ offset: offset - shift, weight })),
      { offset: taken.at, weight: part.weight },
    ];
    text = taken.text;
  }
  return { text, holes };
}

function join(rows: readonly Uint8Array[]): Uint8Array {
  const width = rows[0]?.length ?? 0;
  const all = new Uint8Array(rows.length * width);
  for (const [at, row] of rows.entries()) all.set(row, at * width);
  return all;
}

function joinWords(rows: readonly Uint16Array[]): Uint16Array {
  const all = new Uint16Array(rows.length * wordSlots);
  for (const [at, row] of rows.entries()) all.set(row, at * wordSlots);
  return all;
}
