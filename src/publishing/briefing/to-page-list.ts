import type { PageNumbers } from './find-destinations.ts';

/** A page, or pages that follow each other, and the first place on them. */
export interface PageRange {
  /** `12`, `12–14` */
  readonly text: string;
  readonly id: string;
}

/** The pages of an index entry's places, each told once; three and more that follow each other as a range. */
export function toPageList(ids: readonly string[], pages: PageNumbers): readonly PageRange[] {
  const firsts = new Map<number, string>();
  for (const id of ids) {
    const page = pages.get(id);
    if (page !== undefined && !firsts.has(page)) firsts.set(page, id);
  }
  const ranges: { from: number; to: number }[] = [];
  for (const page of [...firsts.keys()].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.to === page - 1) last.to = page;
    else ranges.push({ from: page, to: page });
  }
  return ranges
    .flatMap(({ from, to }) =>
      to === from + 1
        ? [
            { from, to: from },
            { from: to, to },
          ]
        : [{ from, to }],
    )
    .map(({ from, to }) => ({ text: from === to ? `${from}` : `${from}–${to}`, id: firsts.get(from) ?? '' }));
}
