import type { BlockProfile } from './profile.ts';
import { isRunningText } from './running-text.ts';

const fewest = 2;
const longest = 20;
/** Places of a pair of words that are looked at: it bounds the time. */
const most = 8;

/** For each short line that stands word for word within a paragraph, the paragraph's index: the nearest one. Signs and capitals do not count. */
export function findExcerpts(blocks: readonly BlockProfile[]): ReadonlyMap<number, number> {
  const words = blocks.map((block) => block.tokens.filter(({ isWord }) => isWord).map(({ text }) => text));
  const places = new Map<string, [block: number, at: number][]>();
  words.forEach((own, block) => {
    if (!isRunningText(blocks[block] as BlockProfile)) return;
    for (let at = 1; at < own.length; at++) {
      const pair = `${own[at - 1]} ${own[at]}`;
      const known = places.get(pair);
      if (!known) places.set(pair, [[block, at - 1]]);
      else if (known.length < most) known.push([block, at - 1]);
    }
  });
  const excerpts = new Map<number, number>();
  words.forEach((own, index) => {
    if (own.length < fewest || own.length > longest) return;
    const holders = (places.get(`${own[0]} ${own[1]}`) ?? []).filter(
      ([block, at]) => block !== index && own.every((word, offset) => words[block]?.[at + offset] === word),
    );
    const [nearest] = holders
      .map(([block]) => block)
      .sort((a, b) => Math.abs(a - index) - Math.abs(b - index));
    if (nearest !== undefined) excerpts.set(index, nearest);
  });
  return excerpts;
}
