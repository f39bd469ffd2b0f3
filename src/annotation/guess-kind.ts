import nlp from 'compromise';
import type { Kind } from '../text/annotation.ts';
import type { Gender } from './guess-gender.ts';
import { nameTails } from './name-words.ts';
import { toSurname } from './to-surname.ts';

/** What a name without an entry names, by its own words. */
export function guessKind(name: string, gender: Gender, titled: boolean): Kind | null {
  if (titled || gender) return 'person';
  const last = toSurname(name).toLowerCase();
  if (nameTails.has(last) || /^\p{Lu}{2,}$/u.test(name)) return 'organization';
  return name.includes(' ') && nlp(name.split(' ', 1)[0] ?? '').has('#FirstName') ? 'person' : null;
}
