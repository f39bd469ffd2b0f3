/** Something of which more is worked out than it holds. */
export interface Known {
  /** What `once` has worked out of it. */
  readonly known: unknown[];
}

let places = 0;

/**
 * The same function, which works each thing out once. The answer is kept in the thing itself and goes when it goes; in a WeakMap
 * it would outlive it until the next full collection of garbage, and be copied from young to old memory before.
 */
export function once<Of extends Known, T extends object | number | string>(
  workOut: (of: Of) => T,
): (of: Of) => T {
  const place = places++;
  return (of) => {
    const found = of.known[place] as T | undefined;
    if (found !== undefined) return found;
    const answer = workOut(of);
    of.known[place] = answer;
    return answer;
  };
}
