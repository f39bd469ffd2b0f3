import type { BlockProfile } from './profile.ts';

/** Whether a block opens as corrections do. A correction looks like a note of the desk, and is part of the record. */
export function isCorrection({ hits }: BlockProfile): boolean {
  return hits.some(({ kind, from }) => kind === 'correction!' && from === 0);
}
