import type { Source } from '../src/dossier/dossier.ts';
import { toExampleSource } from '../src/dossier/example-source.ts';
import { findConflicts } from '../src/dossier/find-conflicts.ts';
import { findParallels } from '../src/dossier/find-parallels.ts';
import { toTimeline } from '../src/dossier/timeline.ts';

/** Processor time to compare generated sources, and what it finds of the agency copy put into them: `npm run bench:parallels [N …]`. */
const sizes = process.argv.slice(2).map(Number);
const sentencesEach = 25;
const copies = 40;

/** A generator of the same numbers every time: mulberry32. */
function toRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables = 'ba de fi go lu ma ne pi ro su ta ve wi xo ya ze cha dro fle gri'.split(' ');

/** The word of a rank: as many words as are needed, each always the same. */
function toWord(rank: number): string {
  let [word, rest] = ['', rank + 20];
  for (; rest > 0; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length];
  return word;
}

/** Words as often as in language: by Zipf's law over a vocabulary of sixty thousand. */
function toSentence(random: () => number): string {
  const words = Array.from({ length: 14 + Math.floor(random() * 16) }, () =>
    toWord(Math.floor(60_000 ** random()) - 1),
  );
  return `${words.join(' ')}.`.replace(/^./, (letter) => letter.toUpperCase());
}

function toSources(count: number): { sources: Source[]; planted: number } {
  const random = toRandom(7);
  const wire = Array.from({ length: Math.ceil(count / 10) }, () => toSentence(random));
  const texts = Array.from({ length: count }, () =>
    Array.from({ length: sentencesEach }, () => ({ text: toSentence(random) })),
  );
  for (const [story, sentence] of wire.entries())
    for (let n = 0; n < Math.min(copies, count); n++) {
      const words = sentence.split(' ');
      words.splice(Math.floor(random() * words.length), 1);
      texts[(story * 10 + n * 7) % count]?.push({ text: words.join(' ') });
    }
  return { sources: texts.map((blocks, n) => toExampleSource(`s${n}`, blocks)), planted: wire.length };
}

/** Processor time of this program so far in milliseconds: what else the machine does is not in it. */
const now = () => process.cpuUsage().user / 1000;

for (const count of sizes.length > 0 ? sizes : [125, 250, 500, 1000, 2000]) {
  const { sources, planted } = toSources(count);
  const start = now();
  const parallels = findParallels(sources);
  const compared = now();
  const conflicts = findConflicts(sources, parallels, []);
  const timeline = toTimeline([], sources, []);
  const end = now();
  const whole = parallels.filter(({ witnesses }) => witnesses.length >= Math.min(copies, count) * 0.9);
  console.log(
    [
      `${count} sources`,
      `${count * sentencesEach} sentences`,
      `parallels ${(compared - start).toFixed(0)} ms, ${((compared - start) / count).toFixed(2)} ms a source`,
      `conflicts and timeline ${(end - compared).toFixed(0)} ms`,
      `agency stories found whole ${whole.length} of ${planted}`,
      `other groups ${parallels.length - whole.length}, candidates ${conflicts.length + timeline.length}`,
    ].join(' · '),
  );
}
