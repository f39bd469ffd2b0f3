import type { BlockProfile } from './profile.ts';

/** Most words of a line that only says when a text was updated. */
const longestNote = 10;

/**
 * Whether a block opens as corrections do. A correction looks like a note of the desk, and is part of the record; a bare time
 * (“Updated: 17 June, 16:10”) is none.
 */
export function isCorrection({ hits, words, ends }: BlockProfile): boolean {
  const opens = (wanted: string) => hits.some(({ kind, from }) => kind === wanted && from === 0);
  return opens('correction!') && !(opens('update-note!') && words <= longestNote && !ends);
}
