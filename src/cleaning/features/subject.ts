import { feature, type LineFeature } from '../line-feature.ts';

/** What a line is about. */
export const subject: readonly LineFeature[] = [
  feature(
    'share of its words three lines above or higher',
    ({ index, text }) => text.topics[index]?.above ?? -1,
  ),
  feature('share of its names in the opening', ({ index, text }) => text.topics[index]?.names ?? -1),
  feature(
    'share of words known since the sharpest break',
    ({ index, text }) => text.topics[index]?.sinceBreak ?? -1,
  ),
  feature(
    'share of names known since the sharpest break',
    ({ index, text }) => text.topics[index]?.namesSinceBreak ?? -1,
  ),
  feature('words of another subject', ({ index, text }) => text.foreign[index]?.own ?? 0),
  feature('words of another subject from here on', ({ index, text }) => text.foreign[index]?.tail ?? 0),
  feature('share of words that other sources know', ({ index, text }) => text.foreign[index]?.kin ?? 0),
  feature(
    'share of its words in other sources',
    ({ index, text }) => text.foreign[index]?.wordsElsewhere ?? -1,
  ),
  feature(
    'share of its names in other sources',
    ({ index, text }) => text.foreign[index]?.namesElsewhere ?? -1,
  ),
  feature('capitals beside the title’s', ({ block, text }) =>
    text.title && text.title !== block && block.capitalShare >= 0
      ? Math.abs(block.capitalShare - text.title.capitalShare)
      : -1,
  ),
];
