import type { AttributionLink } from '../text/annotation.ts';
import type { Span } from '../text/span.ts';
import type { Root } from './anonymous-sources.ts';
import type { NamedAt } from './people-index.ts';

const determiner = "(?:(?:an? |the )?\\p{L}+[’']s?|an?|the|its|his|her|their|one|another)";
/** Adjectives and nouns before the paper; no phrase of its own. */
const before = '(?:(?!(?:of|in|on|for|to|by|with|from|about|at|who|that|which|and|or) )[\\p{Ll}-]+ ){0,3}?';
const papers =
  'reports?|documents?|filings?|data|figures|letters?|memos?|memorandum|e-?mails?|records|stud(?:y|ies)|surveys?|notes?|notices?|papers?|audits?|complaints?|lawsuits?|indictments?|affidavits?|rulings?|judge?ments?|petitions?|transcripts?|analys[ie]s|reviews?';

const bodies =
  'statements?|officials?|police|witnesses|experts|analysts|researchers|scientists|prosecutors|investigators|lawyers';
const said =
  'says?|said|states?|stated|shows?|showed|shown|finds?|found|concludes?|concluded|alleges?|alleged|warns?|warned|claims?|claimed|suggests?|suggested|estimates?|estimated|argues?|argued';

/** A paper, or people of an office, right at the beginning of a stretch: "a leaked report", "prosecutors in Skarn". */
const cited = new RegExp(
  `^(?:(?:a|an|the|its|his|her|their|court|internal|official|leaked|police|government|company) ){0,3}(?:${papers}|${bodies})\\b(?:(?! (?:made|following|that|which|who|said|published|released|seen)\\b)[^,.;:“”"]){0,60}`,
  'i',
);
const head = new RegExp(`^(?:${determiner} )?${before}(?:${papers})(?![\\p{L}-])`, 'iu');
/** The paper as the subject of a verb of telling: "the complaint says". */
const telling = new RegExp(
  `(?<!(?:\\b(?:of|in|on|for|to|by|with|from|about|behind|and|or|than|that read) ))(?<![\\p{L}-])(?<paper>${determiner} ${before}(?:${papers}))(?: (?:published|released|issued|seen|obtained|carried out|commissioned) [^,.;:“”"]{1,40}?)?(?= (?:also |had |has |have )*(?:${said})(?![\\p{L}-])(?! (?:in|at|on|by|near|inside|among|under|to)\\b))`,
  'iu',
);
const readers = /(?:seen|obtained|reviewed|read|viewed) by (?:the )?$/i;

/** The paper at the beginning of a stretch, and who stands behind it, or the outlet that has read it. */
export function readCited(text: string, span: Span, names: readonly NamedAt[]): Root | null {
  const words = text.slice(span.start, span.end);
  const paper = head.exec(words)?.[0];
  const writer = paper && findWriter(text, { start: span.start + paper.length, end: span.end }, names);
  if (paper && writer) {
    const link: AttributionLink = { name: writer.named.name, entry: writer.named.entry, ...named };
    const isReader = readers.test(text.slice(span.start, writer.start));
    const links = isReader ? [link, toPaper(paper)] : [toPaper(paper), link];
    return { start: span.start, end: writer.end, links };
  }
  const found = cited.exec(words)?.[0].trimEnd();
  if (found === undefined) return null;
  return { start: span.start, end: span.start + found.length, links: [toPaper(found)] };
}

/** "a note published on Monday by Ana Ruiz", "a letter from Ana Ruiz": the first name in the clause behind `by` or `from`. */
function findWriter(text: string, span: Span, names: readonly NamedAt[]): NamedAt | undefined {
  return names.find(
    ({ start }) =>
      start >= span.start &&
      start <= span.end &&
      /^(?: [^,.;:“”"]{1,60})? (?:by|from) (?:the )?(?:\p{Ll}+ )?$/u.test(text.slice(span.start, start)),
  );
}

/** A paper on whose word a sentence stands, as its subject. A statement is none: it is its speaker's own word. */
export function findTelling(text: string, sentence: Span): Root | null {
  const match = telling.exec(text.slice(sentence.start, sentence.end));
  const paper = match?.groups?.['paper'];
  if (!match || paper === undefined) return null;
  const start = sentence.start + match.index;
  return { start, end: start + match[0].length, links: [toPaper(paper)] };
}

const named = { anonymous: false, count: null } as const;
const toPaper = (words: string): AttributionLink => ({
  name: words.replace(/^(?:An?|The|Its|His|Her|Their|One|Another)(?= )/, (first) => first.toLowerCase()),
  entry: null,
  ...named,
});
