import type { SourceProfile } from './profile.ts';
import { isRunningText } from './running-text.ts';
import { toWords } from './words-of.ts';

const fewest = 2;
const longest = 20;
/** Places of a pair of words that are looked at: it bounds the time. */
const most = 8;

/** Where a pair of words stands in the paragraphs: index of the block, and of the first word in it. */
type Place = readonly [block: number, at: number];

/** For each short line that stands word for word within a paragraph, the paragraph's index: the nearest one. Signs and capitals do not count. */
export function findExcerpts({ blocks, table }: SourceProfile): ReadonlyMap<number, number> {
  const lines = blocks.map(toWords);
  const size = table.words.length;
  const toPair = (first = 0, second = 0) => first * size + second;
  const isShort = ({ length }: readonly number[]) => length >= fewest && length <= longest;
  const wanted = new Map<number, Place[]>();
  const opens = new Uint8Array(size);
  for (const line of lines) {
    if (!isShort(line)) continue;
    wanted.set(toPair(line[0], line[1]), []);
    opens[line[0] ?? 0] = 1;
  }
  for (const [index, block] of blocks.entries()) {
    const line = isRunningText(block) ? (lines[index] ?? []) : [];
    for (let at = 0; at + 1 < line.length; at++) {
      if (!opens[line[at] ?? 0]) continue;
      const places = wanted.get(toPair(line[at], line[at + 1]));
      if (places && places.length < most) places.push([index, at]);
    }
  }
  const excerpts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    if (!isShort(line)) continue;
    const holders = (wanted.get(toPair(line[0], line[1])) ?? []).filter(
      ([block, at]) => block !== index && line.every((word, offset) => lines[block]?.[at + offset] === word),
    );
    const [nearest] = holders
      .map(([block]) => block)
      .sort((a, b) => Math.abs(a - index) - Math.abs(b - index));
    if (nearest !== undefined) excerpts.set(index, nearest);
  }
  return excerpts;
}
