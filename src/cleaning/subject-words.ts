import { toWordKey } from '../text/word-key.ts';
import type { BlockProfile } from './profile.ts';

const shortest = 4;
const keys = new WeakMap<BlockProfile, readonly string[]>();

/** Keys (`toWordKey`) of the words by which a block tells its subject: four letters or more, each once; function words are for the reader of them to leave out. */
export function toSubjectWords(block: BlockProfile): readonly string[] {
  const found = keys.get(block);
  if (found) return found;
  const words = block.tokens.filter(
    ({ isWord, isNumber, text }) => isWord && !isNumber && text.length >= shortest,
  );
  const own = [...new Set(words.map(({ text }) => toWordKey(text)))];
  keys.set(block, own);
  return own;
}
