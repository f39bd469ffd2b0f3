/**
 * Whether reading and cleaning take twice as long for twice the text, by processor time and format: `npm run bench:growth`.
 * The texts are generated: prose, the same on one line, Markdown of many small blocks, a saved page.
 */
import { clean } from '../../src/cleaning/clean.ts';
import { toCorpus } from '../../src/cleaning/corpus.ts';
import { readSeed } from '../../src/reading/read-seed.ts';
import { noMetadata } from '../../src/text/metadata.ts';

const sizes = [1, 2, 4];
const megabyte = 1_000_000;
const syllables = 'ba de fi go lu ma ne pi ro su ta ve wi xo ya ze cha dro fle gri'.split(' ');

/** Sentences of words that are drawn anew each time, among them a little noise. */
function toSentence(at: number): string {
  if (at % 17 === 0) return 'Sign up for our newsletter.';
  const word = (place: number) => {
    let number = Math.imul(at * 31 + place, 0x9e3779b1) >>> 9;
    let written = '';
    for (; number > 0; number = Math.floor(number / 97)) written += syllables[number % syllables.length];
    return written;
  };
  return `The ${word(1)} and the ${word(2)} of ${word(3)} were in the ${word(4)}, said ${word(5)} on the ${word(6)} of ${word(7)}.`;
}

function repeat(length: number, piece: (at: number) => string): string {
  const pieces: string[] = [];
  for (let at = 1, size = 0; size < length; at++) {
    const next = piece(at);
    pieces.push(next);
    size += next.length;
  }
  return pieces.join('');
}

const formats: Readonly<Record<string, (length: number) => readonly [file: string, text: string]>> = {
  text: (length) => ['a.txt', repeat(length, (at) => `${toSentence(2 * at)} ${toSentence(2 * at + 1)}\n\n`)],
  'text on one line': (length) => ['a.txt', repeat(length, (at) => `${toSentence(at)} `)],
  'text of small lines': (length) => ['a.txt', repeat(length, (at) => `${toSentence(at).slice(0, 24)}\n`)],
  'Markdown of small blocks': (length) => [
    'a.md',
    repeat(length, (at) => `${['- ', '## ', '', '> '][at % 4]}${toSentence(at).slice(0, 30)} *x*\n\n`),
  ],
  'a saved page': (length) => [
    'a.html',
    `<title>Harbour</title><article>${repeat(length, (at) => `<p>${toSentence(at)} <a href="#">more</a></p>`)}</article>`,
  ],
};

/** Processor time of this program so far in milliseconds. */
const now = () => process.cpuUsage().user / 1000;

console.log('| input | stage | MB | ms a MB | by the half |\n|---|---|---|---|---|');
for (const [name, write] of Object.entries(formats)) {
  const before = { read: 0, clean: 0 };
  for (const size of [0.2, ...sizes]) {
    const [file, text] = write(size * megabyte);
    const bytes = Buffer.from(text);
    const start = now();
    const source = readSeed({ file, name: 'a', bytes });
    const middle = now();
    clean(source, { metadata: noMetadata, corpus: toCorpus([source]), entries: [] });
    const took = { read: middle - start, clean: now() - middle };
    for (const stage of ['read', 'clean'] as const) {
      const half = before[stage];
      before[stage] = took[stage];
      if (size < 1) continue;
      const ratio = size > 1 ? `× ${(took[stage] / half).toFixed(1)}` : '';
      console.log(`| ${name} | ${stage} | ${size} | ${(took[stage] / size).toFixed(0)} | ${ratio} |`);
    }
  }
}
