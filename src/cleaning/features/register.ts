import { feature, type LineFeature } from '../line-feature.ts';
import { between, type LineView } from '../line-view.ts';

/** To whom a line speaks, and of whom. */
export const register: readonly LineFeature[] = [
  feature('words to the reader, unquoted', ({ index, text }) => text.registers[index]?.reader ?? 0),
  feature('words about “us”, unquoted', ({ index, text }) => text.registers[index]?.writer ?? 0),
  feature('requests and offers', ({ index, text }) => text.registers[index]?.asking ?? 0),
  feature('share of it in quotation marks', ({ index, text }) => text.registers[index]?.quoted ?? 0),
  feature('a question, then more', ({ index, text }) => Number(text.registers[index]?.opensWithQuestion)),
  feature('share of other paragraphs that speak to the reader', ({ index, text }) =>
    shareOfOthers(index, text, text.readerSums),
  ),
  feature('share of other paragraphs that say “we”', ({ index, text }) =>
    shareOfOthers(index, text, text.writerSums),
  ),
  feature('share of lines with phrases of the trade', ({ text }) => text.phraseShare),
  feature('names of its author', ({ block, text }) =>
    text.authors.size
      ? block.tokens.filter(
          ({ number, start }) => text.authors.has(number) && /\p{Lu}/u.test(block.block.text[start] ?? ''),
        ).length
      : -1,
  ),
];

function shareOfOthers(index: number, text: LineView['text'], sums: readonly number[]): number {
  const others = text.paragraphs - Number(text.running[index]);
  if (others < 1) return -1;
  return (between(sums, 0, index) + between(sums, index + 1, text.blocks.length)) / others;
}
