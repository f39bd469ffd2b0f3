import nlp from 'compromise';
import { honorifics } from './name-words.ts';

export type Gender = 'm' | 'f' | null;

const genders = new Map<string, Gender>();

/** By the given name. */
export function guessGender(name: string): Gender {
  const words = name.split(' ').filter((word) => !honorifics.has(word.toLowerCase().replace('.', '')));
  const first = words[0] ?? '';
  if (words.length < 2) return null;
  const cached = genders.get(first);
  if (cached !== undefined) return cached;
  const doc = nlp(first);
  const gender = doc.has('#FemaleName') ? 'f' : doc.has('#MaleName') ? 'm' : null;
  genders.set(first, gender);
  return gender;
}
