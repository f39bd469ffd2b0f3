/** A given name of two syllables, as it is written after the surname: “Kin-wah”, “Jae-in”. */
const given = /^\p{Lu}\p{Ll}{0,5}-\p{Ll}{1,5}$/u;

/** The last word of a name, or the one before it where the last is a given name: “Raymond Tse Kin-wah” → “Tse”. */
export function toSurname(name: string): string {
  const words = name.split(' ');
  const last = words.at(-1) ?? name;
  return given.test(last) ? (words.at(-2) ?? last) : last;
}
