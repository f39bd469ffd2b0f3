/** Park and Miller's generator (1988): the same numbers from 0 to 1 for the same start, a whole number above 0. */
export function toRandom(start: number): () => number {
  let seed = start;
  return () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
}
