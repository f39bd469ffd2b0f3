import { feature, type LineFeature } from '../line-feature.ts';
import { goesOn } from './phrases.ts';

/** What of a line stands elsewhere too. */
export const repetition: readonly LineFeature[] = [
  feature('a colon ends the line above', ({ index, text }) =>
    Number(/:$/.test(text.blocks[index - 1]?.block.text ?? '')),
  ),
  feature('the line below goes on with the text', ({ index, text }) =>
    Number(goesOn(text.blocks[index + 1])),
  ),
  feature('share of its words in the next lines', ({ index, text }) => text.sharedBelow[index] ?? -1),
  feature('share of its words in the lines before', ({ index, text }) => text.sharedAbove[index] ?? -1),
  feature('share of its words in the paragraphs', ({ index, text }) => text.shared[index]?.shared ?? -1),
  feature('share of its names in the paragraphs', ({ index, text }) => text.shared[index]?.names ?? -1),
  feature('share of the title in it', ({ index, text }) => text.shared[index]?.title ?? -1),
  feature('share of it said in another line', ({ index, text }) => text.repetitions.get(index)?.share ?? 0),
  feature('its size by the line it repeats', ({ index, text }) => text.repetitions.get(index)?.size ?? -1),
  feature('lines down to a paragraph that says it word for word', ({ index, text }) => {
    const holder = text.excerpts.get(index);
    return holder === undefined ? 0 : holder - index;
  }),
  feature('times in the text', ({ block, text }) => text.keys.get(block.key) ?? 1),
  feature('sources that hold it', ({ block, text }) =>
    text.corpus.size > 1 ? text.corpus.sourcesWith(block.key) : 1,
  ),
  feature('lines that begin in the same way', ({ index, text }) => {
    const opening = text.openings[index];
    return opening ? (text.openingCounts.get(opening) ?? 1) : 0;
  }),
];
