/** Index of the first line in which each word stands. */
export function toFirstPlaces(lines: readonly Iterable<string>[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  lines.forEach((line, index) => {
    for (const word of line) if (!firsts.has(word)) firsts.set(word, index);
  });
  return firsts;
}
