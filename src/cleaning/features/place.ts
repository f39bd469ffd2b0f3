import { feature, type LineFeature } from '../line-feature.ts';
import { between } from '../line-view.ts';

/** Where a line stands. */
export const place: readonly LineFeature[] = [
  feature('lines from the top', ({ index }) => index),
  feature('lines to the end', ({ index, text }) => text.blocks.length - 1 - index),
  feature('place in the text', ({ index, text }) => index / text.blocks.length),
  feature(
    'share of the words above it',
    ({ index, text }) => between(text.wordSums, 0, index) / ((text.wordSums.at(-1) ?? 0) || 1),
  ),
  feature('lines above the first paragraph', ({ index, text }) =>
    text.last < 0 ? -1 : Math.max(0, text.first - index),
  ),
  feature('lines below the last paragraph', ({ index, text }) =>
    text.last < 0 ? -1 : Math.max(0, index - text.last),
  ),
  feature('lines down from a paragraph', ({ index, text }) => text.above[index] ?? -1),
  feature('lines up to a paragraph', ({ index, text }) => text.below[index] ?? -1),
  feature('lines to a paragraph', ({ index, text }) =>
    Math.min(text.above[index] ?? 0, text.below[index] ?? 0),
  ),
  feature('lines in the text', ({ text }) => text.blocks.length),
  feature('paragraphs in the text', ({ text }) => text.paragraphs),
  feature('share of lines that are paragraphs', ({ text }) => text.paragraphs / text.blocks.length),
  feature(
    'paragraphs in 4 lines around',
    ({ index, text }) => between(text.runningSums, index - 2, index + 3) - Number(text.running[index]),
  ),
  feature(
    'paragraphs in 12 lines around',
    ({ index, text }) => between(text.runningSums, index - 6, index + 7) - Number(text.running[index]),
  ),
  feature(
    'paragraphs in 30 lines around',
    ({ index, text }) => between(text.runningSums, index - 15, index + 16) - Number(text.running[index]),
  ),
  feature(
    'words in 6 lines around',
    ({ index, block, text }) => between(text.wordSums, index - 3, index + 4) - block.words,
  ),
  feature('lines since a phrase of the trade', ({ index, text }) => text.sinceNamed[index] ?? 99),
  feature('lines since a phrase of related-link', ({ index, text }) => text.sinceLink[index] ?? 99),
  feature('lines to a phrase of the trade', ({ index, text }) => text.toNamed[index] ?? 99),
  feature('lines alike in a row', ({ index, text }) => text.runs[index] ?? 1),
];
