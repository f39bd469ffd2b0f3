import type { Span } from '../text/span.ts';
import type { NamedAt } from './people-index.ts';
import type { Speaker } from './speaker.ts';

/** Something written that a sentence speaks of. */
export interface Paper {
  /** Behind its noun, in UTF-16 offsets of the paragraph. */
  readonly end: number;
  /** Who wrote it; `null` where the sentence does not say. */
  readonly author: Speaker | null;
  /** What it is called where nobody is known to have written it: `a note`. */
  readonly name: string;
}

const papers =
  /(?<![\p{L}’'-])(?<article>(?:an?|the|one|another) )?(?<kind>(?:[\p{Ll}-]+ )?)(?<noun>(?:text |e-?mail )?message|letter|note|e-?mail|memo|diary|postcard|telegram|tweet)(?![\p{L}’'-])/gu;
const wrote =
  /^,? (?:had |has |have |once |later |then )*(?:sent|wrote|written|posted|left|signed|addressed|gave|given|read)\b/u;
/** How far behind its noun a paper's author may stand. */
const reach = 80;

/** The last letter, note or message of a sentence, with its author where the sentence names one. */
export function readPaper(blanked: string, sentence: Span, names: readonly NamedAt[]): Paper | null {
  const match = [...blanked.slice(sentence.start, sentence.end).matchAll(papers)].at(-1);
  if (!match) return null;
  const { article = '', kind = '', noun = '' } = match.groups ?? {};
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  const owner = names.find(
    (one) => one.possessive && /^['’]s? $/.test(blanked.slice(one.end, start + article.length)),
  );
  const sender = names.find(
    ({ start: at }) => at > end && /^ (?:from|by|signed by|of) (?:the )?$/.test(blanked.slice(end, at)),
  );
  const writer = names.find(
    (one) =>
      one.start > end &&
      one.start - end < reach &&
      !one.possessive &&
      !/[.;:]/.test(blanked.slice(end, one.start)) &&
      wrote.test(blanked.slice(one.end, sentence.end)),
  );
  const named = (owner ?? sender ?? writer)?.named;
  const called = `a ${kind.startsWith('that ') ? '' : kind}${noun}`.replace(/ +/g, ' ');
  return { end, author: named ? { name: named.name, entry: named.entry } : null, name: called };
}
