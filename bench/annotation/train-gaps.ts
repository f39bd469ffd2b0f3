/**
 * Learns the nets of `src/annotation/gap-model.json`, which tell where words are lost: from the real articles of ../shared/bench, from
 * speeches and from the clippings that cleaning learns from, as they are and with holes made where links usually stand. The same texts give the same nets. Ten minutes.
 *
 *   node bench/annotation/train-gaps.ts           learns from all of it and writes the net
 *   node bench/annotation/train-gaps.ts --check   learns without every third article, and tells what it finds in those; writes nothing
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findHoles, type HoleModel, scorePlace, toHoleModel } from '../../src/annotation/find-holes.ts';
import {
  type GapNet,
  layers,
  type StoredGapModel,
  type StoredNet,
  toVocabulary,
} from '../../src/annotation/gap-net.ts';
import { toPairCount, wordSlots } from '../../src/annotation/place-slots.ts';
import type { TaggedWord } from '../../src/annotation/tagged-words.ts';
import { readWholes, toPlaces, type Whole } from './gap-places.ts';
import { learnGapNet, type Places } from './learn-gap-net.ts';
import { learnWordVectors } from './learn-word-vectors.ts';
import { readClippings, readRealTexts, readSpeeches } from './read-real-text.ts';

/** Log-odds above which a place is told, by the check: about one alarm in ten articles of news. */
const threshold = 4.1;
const learning = { rounds: 3, rate: 0.03 };
const seeds = [5, 6] as const;
/** Texts that a word, and places that a tag, must stand in to be known. */
const leastTexts = 15;
const leastPlaces = 30;
/** A pair of tags is quiet where so many places stay so far below the threshold. */
const leastSeen = 40;
const margin = 0.5;

const articles = readRealTexts();
const wholes = readWholes([...articles, ...readSpeeches(), ...readClippings()]);
const known = { tags: listTags(wholes), words: listWords(wholes).join(' ') };
const vocabulary = toVocabulary(known);
const { places, texts, pairs } = toPlaces(wholes, vocabulary);
const vectors = learnWordVectors(
  wholes.map(({ words }) => words),
  vocabulary,
);
console.log(
  `${articles.length} articles, ${places.count} places, ${vocabulary.words.size} words, ${known.tags.length} tags`,
);
if (process.argv.includes('--check')) check();
else write();

function write(): void {
  const rows = Int32Array.from({ length: places.count }, (_, row) => row);
  const model = learn(rows);
  const quiet = Buffer.from(listQuiet(toHoleModel(model))).toString('base64');
  writeFileSync(
    join(import.meta.dirname, '../../src/annotation/gap-model.json'),
    `${JSON.stringify({ ...model, quiet }, null, 1)}\n`,
  );
}

/** Pairs of tags seen often enough between which no place comes near the threshold, a bit each. */
function listQuiet(model: HoleModel): Uint8Array {
  const seen = new Int32Array(toPairCount(vocabulary));
  const most = new Float32Array(seen.length).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row < places.count; row++) {
    const pair = pairs[row] as number;
    seen[pair] = (seen[pair] as number) + 1;
    most[pair] = Math.max(most[pair] as number, scorePlace(model, toPlace(places, row)));
  }
  const bits = new Uint8Array(Math.ceil(seen.length / 8));
  for (const [pair, count] of seen.entries())
    if (count >= leastSeen && (most[pair] as number) < threshold - margin)
      bits[pair >> 3] = (bits[pair >> 3] as number) | (1 << (pair & 7));
  return bits;
}

function learn(rows: Int32Array): StoredGapModel {
  return {
    ...known,
    threshold,
    quiet: Buffer.alloc(Math.ceil(toPairCount(vocabulary) / 8)).toString('base64'),
    nets: seeds.map((seed) => store(learnGapNet(places, rows, vectors, { ...learning, seed }))),
  };
}

function store(net: GapNet): StoredNet {
  const scaleOf = (layer: Float32Array) =>
    layer.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127;
  const scales = layers.map((name) => [name, scaleOf(net[name])] as const);
  const bytes = scales.map(([name, scale]) => {
    const numbers = Int8Array.from(net[name], (value) => Math.round(value / scale));
    return [name, Buffer.from(numbers.buffer).toString('base64')] as const;
  });
  return {
    scales: Object.fromEntries(scales) as StoredNet['scales'],
    layers: Object.fromEntries(bytes) as StoredNet['layers'],
  };
}

function check(): void {
  const isHeld = (text: number) => text < articles.length && text % 3 === 0;
  const rows = Int32Array.from({ length: places.count }, (_, row) => row);
  const isLearned = (row: number) => !isHeld(texts[row] as number);
  const model = toHoleModel({ ...learn(rows.filter(isLearned)), threshold: 0 });
  const holes = [...rows]
    .filter((row) => !isLearned(row) && places.isHole[row] === 1)
    .map((row) => scorePlace(model, toPlace(places, row)));
  const alarms = articles
    .entries()
    .filter(([text]) => isHeld(text))
    .flatMap(([text, { from }]) => {
      const paragraphs = wholes.filter((whole) => whole.text === text).map(({ paragraph }) => paragraph);
      return findHoles(paragraphs, model).flatMap((own, index) =>
        own.map((hole) => ({ ...hole, paragraph: paragraphs[index] ?? '', from })),
      );
    })
    .toArray()
    .sort((a, b) => b.excess - a.excess);
  for (const from of ['news', 'web'] as const) {
    const own = alarms.filter((one) => one.from === from);
    const count = articles.filter((one, text) => one.from === from && isHeld(text)).length;
    for (const least of [2, 2.5, 3, 3.5, 4, 4.5, 5, 6]) {
      const found = holes.filter((logOdds) => logOdds > least).length / holes.length;
      const alarming = own.filter(({ excess }) => excess > least).length / count;
      console.log(
        `${from}, above ${least}: ${found.toFixed(3)} of the holes, ${alarming.toFixed(3)} alarms an article`,
      );
    }
    for (const { start, end, paragraph, excess } of own.slice(0, 60))
      console.log(
        `  ${excess.toFixed(1)} ${paragraph.slice(Math.max(0, start - 50), start)}⟦${paragraph.slice(start, end)}⟧${paragraph.slice(end, end + 40)}`,
      );
  }
}

function toPlace({ sizes, symbols, words }: Places, row: number) {
  return {
    symbols: Int32Array.from(symbols.subarray(row * sizes.length, (row + 1) * sizes.length)),
    words: Int32Array.from(words.subarray(row * wordSlots, (row + 1) * wordSlots)),
  };
}

function listTags(wholes: readonly Whole[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { words } of wholes) for (const { tag } of words) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= leastPlaces)
    .map(([tag]) => tag)
    .sort();
}

function listWords(wholes: readonly Whole[]): readonly string[] {
  const known = new Map<string, Set<number>>();
  const isKnowable = ({ word }: TaggedWord) => /^(?:[A-Z]+|[a-z'$%.,;:?!"()-]+)$/.test(word);
  for (const { text, words } of wholes)
    for (const one of words.filter(isKnowable)) {
      const texts = known.get(one.word) ?? new Set();
      known.set(one.word, texts.add(text));
    }
  return [...known]
    .filter(([, texts]) => texts.size >= leastTexts)
    .map(([word]) => word)
    .sort();
}
