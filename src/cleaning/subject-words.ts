import { toWordKey } from '../text/word-key.ts';
import type { BlockProfile } from './profile.ts';
import { toLongWords } from './vocabulary.ts';

const keys = new WeakMap<BlockProfile, readonly string[]>();

/** Keys (`toWordKey`) of the words by which a block tells its subject: four letters or more, each once; function words are for the reader of them to leave out. */
export function toSubjectWords(block: BlockProfile): readonly string[] {
  const found = keys.get(block);
  if (found) return found;
  const own = [...new Set([...toLongWords(block)].map(toWordKey))];
  keys.set(block, own);
  return own;
}
