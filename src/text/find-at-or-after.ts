/** Index of the first of `sorted` whose place is at `least` or after it, its length where there is none; by halving. */
export function findAtOrAfter<T>(sorted: readonly T[], least: number, toPlace: (one: T) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (toPlace(sorted[middle] as T) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
