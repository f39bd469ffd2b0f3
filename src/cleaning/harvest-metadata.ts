import { findDates } from '../text/find-dates.ts';
import { isIsoDate } from '../text/iso-time.ts';
import type { Label } from '../text/label.ts';
import type { Metadata } from '../text/metadata.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Verdict } from '../text/verdict.ts';
import { findAgencies, findAuthors, findOwner, isAboutUpdate } from './metadata-patterns.ts';

/**
 * Metadata from the lines that cleaning set apart, each before it is gone: title, authors, dates, publisher and rights,
 * agencies. What is known already stands.
 */
export function harvestMetadata(
  source: SourceText,
  verdicts: readonly Verdict[],
  known: Metadata & { readonly language: string },
): Metadata {
  const labelled = (...labels: readonly Label[]) =>
    source.blocks
      .filter((_, index) => labels.includes(verdicts[index]?.label as Label))
      .map(({ text }) => text);
  const rights = labelled('copyright');
  const dated = toDates(labelled('update-note', 'byline', 'dateline'), known.language);
  const authors = known.authors.length ? known.authors : unique(labelled('byline').flatMap(findAuthors));
  const credits = unique([...known.credits, ...labelled('credit', 'caption').flatMap(findAgencies)]);
  return {
    ...known,
    title: known.title ?? labelled('headline')[0] ?? null,
    publisher: known.publisher ?? firstOf(rights, findOwner),
    authors,
    published: known.published ?? dated.published,
    updated: known.updated ?? dated.updated,
    rights: known.rights ?? (rights.join(' ') || null),
    credits,
  };
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

function firstOf<T>(texts: readonly string[], find: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}

/** Full dates only: a line may give both ("Published 2 May 2020, updated 4 May 2020"), each told by the word before it. */
function toDates(lines: readonly string[], language: string): Pick<Metadata, 'published' | 'updated'> {
  let published: string | null = null;
  let updated: string | null = null;
  for (const line of lines) {
    let from = 0;
    for (const { year, month, day, start, end } of findDates(line, language)) {
      const two = (part: number | null) => String(part ?? '').padStart(2, '0');
      const iso = `${year}-${two(month)}-${two(day)}`;
      if (year === null || month === null || day === null || !isIsoDate(iso)) continue;
      if (isAboutUpdate(line.slice(from, start))) updated ??= iso;
      else published ??= iso;
      from = end;
    }
  }
  return { published, updated };
}
