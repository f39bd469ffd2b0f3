/** How many of the shorter text's words the other has too, as a share of them: 0 to 1. Repeated words count as often as both have them. */
export function toLikeness(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of long) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of short) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return shared / short.length;
}

/** Cosine of two sets of words, each weighed: 0 to 1. */
export function toCosine(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weigh: (word: string) => number,
): number {
  const square = (words: Iterable<string>) => {
    let sum = 0;
    for (const word of words) sum += weigh(word) ** 2;
    return sum;
  };
  const both = Math.sqrt(square(a) * square(b));
  return both === 0 ? 0 : square([...a].filter((word) => b.has(word))) / both;
}
