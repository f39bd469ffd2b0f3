import type { Chapter, Entry, Source } from '../../dossier/dossier.ts';
import type { Settings } from '../../dossier/schema.ts';
import { toReadableDate } from '../../text/readable-date.ts';
import { toLeadingEntries } from './entry-lists.ts';
import { toCount } from './label-names.ts';
import { toPlainText } from './move-html.ts';
import { type NavigationItem, toNavigation, toViews } from './navigation.ts';
import { toReadingTime } from './reading-time.ts';
import { toSafeText } from './safe-text.ts';
import type { SiteIndex } from './site-index.ts';
import { toFate } from './strip.ts';

const mostSources = 24;
const mostEntries = 18;

export interface HomePage {
  readonly settings: Settings;
  readonly description: string;
  /** The answer: inner HTML of its paragraph, empty where nobody wrote it. */
  readonly answer: string;
  /** What the author wrote after it, as HTML. */
  readonly rest: string;
  /** How long each part takes to read; empty where no answer says what to begin with. */
  readonly times: { readonly answer: string; readonly story: string; readonly evidence: string };
  /** What the dossier is made of, in a sentence or two. */
  readonly scope: string;
  readonly promise: string;
  readonly chapters: readonly Chapter[];
  readonly entries: readonly Entry[];
  readonly entryCount: string;
  readonly sources: readonly Source[];
  readonly moreSources: number;
  readonly views: readonly NavigationItem[];
}

/** All that the home page shows: with chapters or with bare seeds. */
export function toHomePage(index: SiteIndex): HomePage {
  const { dossier, edition } = index;
  const { settings, sources, entries } = dossier;
  const { lead = '', rest = '' } = edition.pages['index'] ?? {};
  const scope = toScope(index);
  const first = toPlainText(lead);
  return {
    settings,
    description: (first || scope).slice(0, 300),
    answer: lead,
    rest,
    times: first ? toTimes(index) : { answer: '', story: '', evidence: '' },
    scope,
    promise:
      'Every statement leads to the paragraph it rests on, and every paragraph to its line in the file as it was found. What was removed from a text is folded where it stood.',
    chapters: dossier.chapters,
    entries: toLeadingEntries(index, mostEntries),
    entryCount: toCount(entries.length, 'entry', 'entries'),
    sources: sources.slice(0, mostSources),
    moreSources: Math.max(0, sources.length - mostSources),
    views: [
      ...toNavigation(dossier).filter(({ path }) => path === 'timeline' || path === 'claims'),
      ...toViews(dossier),
    ],
  };
}

function toTimes({ dossier, edition }: SiteIndex): HomePage['times'] {
  const { chapters, sources } = dossier;
  const toLead = (path: string) => toPlainText(edition.pages[path]?.lead ?? '');
  const kept = sources.flatMap(({ blocks }) => blocks.filter((block) => toFate(block) === 'kept'));
  return {
    answer: toReadingTime([toLead('index')]),
    story: toReadingTime(
      chapters.flatMap(({ path, head }) => [head.title, head.question ?? '', toLead(path)]),
    ),
    evidence: toReadingTime([
      ...chapters.map(({ path }) => toPlainText(edition.pages[path]?.html ?? '')),
      ...kept.map(({ text }) => text),
    ]),
  };
}

function toScope({ dossier }: SiteIndex): string {
  const { sources } = dossier;
  const dates = sources.flatMap(({ metadata }) => metadata.published ?? []).sort();
  const [first, last] = [dates.at(0), dates.at(-1)];
  const span =
    first && last
      ? first === last
        ? ` of ${toReadableDate(first)}`
        : ` from ${toReadableDate(first)} to ${toReadableDate(last)}`
      : '';
  const publishers = [...new Set(sources.flatMap(({ metadata }) => metadata.publisher ?? []))].map(
    toSafeText,
  );
  const by =
    publishers.length > 0 && publishers.length <= 5
      ? `, by ${toList(publishers)}${publishers.length < sources.length ? ' and others' : ''}`
      : '';
  const blocks = sources.flatMap((source) => source.blocks);
  const kept = blocks.filter((block) => toFate(block) === 'kept').length;
  return `${toCount(sources.length, 'source')}${span}${by}: ${toCount(kept, 'paragraph')} of text, with ${toCount(blocks.length - kept, 'other block')} set aside or removed.`;
}

/** `a`, `a and b`, `a, b and c`. */
function toList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
