import { toWordKey } from '../text/word-key.ts';
import type { Token } from './tokens.ts';
import { toLongWords, type Words } from './vocabulary.ts';

const keys = new WeakMap<readonly Token[], readonly string[]>();

/** Keys (`toWordKey`) of the words by which a block tells its subject: four letters or more, each once; function words are for the reader of them to leave out. */
export function toSubjectWords(block: Words): readonly string[] {
  const found = keys.get(block.tokens);
  if (found) return found;
  const own = [...new Set([...toLongWords(block)].map(toWordKey))];
  keys.set(block.tokens, own);
  return own;
}
