const kinsman =
  /\b(brother|father|son|husband|uncle|nephew|grandfather|sister|mother|daughter|wife|aunt|niece|grandmother|widow),? $/;
/** Longest of them, with its comma and space, and one more, in UTF-16 code units. */
const reach = 16;

/** What somebody is told to be to another right before the name at `start`: `brother` in "her brother, Jon Berg"; null for nothing. */
export function readKin(text: string, start: number): string | null {
  return kinsman.exec(text.slice(Math.max(0, start - reach), start))?.[1] ?? null;
}
