interface ScoredPair {
  /** Indices of the two. */
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** With how many members of the other group one is compared before two groups join. */
const asked = 4;

/**
 * Joins pairs that chain, the best first; two groups join only where their first members are alike enough too, so that
 * a group does not drift from one thing to another. Groups in order of their first member, members in order, of two or more.
 */
export function toGroups<T>(
  units: readonly T[],
  pairs: readonly ScoredPair[],
  isAlike: (a: T, b: T) => boolean,
): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  const groupOf = (index: number) => groups.get(index) ?? [index];
  for (const { a, b } of [...pairs].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [left, right] = [groupOf(a), groupOf(b)];
    if (left === right || !areAlike(left, right)) continue;
    const [small, large] = left.length < right.length ? [left, right] : [right, left];
    large.push(...small);
    for (const member of [a, b, ...small]) groups.set(member, large);
  }
  return [...new Set(groups.values())]
    .map((group) => group.toSorted((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));

  function areAlike(left: readonly number[], right: readonly number[]): boolean {
    return left.slice(0, asked).every((a) =>
      right.slice(0, asked).every((b) => {
        const [one, other] = [units[a], units[b]];
        return one !== undefined && other !== undefined && isAlike(one, other);
      }),
    );
  }
}
