import nlp from 'compromise';
import type { Mention } from '../text/annotation.ts';
import type { Span } from '../text/span.ts';
import { isFirstName } from './lexicon.ts';
import { calendarWords, functionWords, honorifics, particles, roles } from './name-words.ts';
import { toCueForm } from './speech-words.ts';

/** A name where it stands: the mention of an entry, or a run of capitalised words. */
export interface NameRun extends Span {
  readonly paragraph: number;
  readonly text: string;
  readonly title: string;
  readonly mention: Mention | null;
}

const capital = "\\p{Lu}[\\p{L}\\p{N}’'.-]*[\\p{L}\\p{N}]|\\p{Lu}\\.?";
const runPattern = new RegExp(
  `(?<![\\p{L}\\p{N}’'])(?:(?:${capital})(?: (?:(?:${[...particles].join('|')}) ){0,2}(?:${capital})){0,5})`,
  'gu',
);

/** The names of a paragraph in order; `seen` are the words that stand with a capital inside some sentence. */
export function findNameRuns(
  text: string,
  { paragraph, seen }: { paragraph: number; seen: ReadonlySet<string> },
  mentions: readonly (Span & { mention: Mention })[],
): readonly NameRun[] {
  const named = mentions
    .filter(({ mention }) => mention.kind !== 'term')
    .map(({ start, end, mention }): NameRun => {
      const words = text.slice(start, end);
      const title = honorific(words) || honorific(text.slice(Math.max(0, start - 5), start).trim());
      return { start, end, paragraph, mention, title, text: words };
    });
  const others: NameRun[] = [];
  for (const match of text.matchAll(runPattern)) {
    const run = trimRun({ words: match[0], index: match.index }, { text, seen });
    if (!run || mentions.some(({ start, end }) => run.start < end && start < run.end)) continue;
    others.push({ ...run, paragraph, mention: null });
  }
  return [...named, ...others].sort((a, b) => a.start - b.start);
}

const honorific = (words: string): string => {
  const first = words.split(/[. ]/, 1)[0] ?? '';
  return /^(?:mr|mrs|ms|miss|sir|lord|dame|lady|king|queen|prince|princess|duke|duchess)$/i.test(first)
    ? first
    : '';
};

/** A run without the office and the title before the name, and without a sentence's first word. */
function trimRun(
  { words, index }: { words: string; index: number },
  { text, seen }: { text: string; seen: ReadonlySet<string> },
): (Span & { text: string; title: string }) | null {
  let rest = words;
  let title = '';
  const opens = /(?:^|[.!?:“"‘—-]\s*)$/.test(text.slice(Math.max(0, index - 3), index));
  for (;;) {
    const first = rest.split(' ', 1)[0] ?? '';
    const lower = first.toLowerCase().replace(/(?:\.|['’](?:s|ve|m|d|ll|re))$/, '');
    const small =
      (calendarWords.has(lower) && (rest === first || /day$/.test(lower) || /^\S+ \d/.test(rest))) ||
      (functionWords.has(lower) && (opens || rest !== words || first !== first.toUpperCase()));
    const office =
      honorifics.has(lower) ||
      roles.has(lower) ||
      (lower === 'state' && title === '') ||
      (opens && rest === words && isOccupation(rest));
    if (!small && !office) break;
    title = honorific(first) || title;
    if (rest === first) return null;
    rest = rest.slice(first.length + 1);
  }
  rest = rest
    .replace(/(?:['’]s?|\.)$/, '')
    .replace(
      /(?<=\p{L}) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|KC|QC|MP|MSP|MEP|CBE|OBE|MBE|PhD|MD)$/u,
      '',
    );
  const start = index + words.lastIndexOf(rest);
  const lone = !rest.includes(' ');
  // A capital at the head of a sentence is no name by itself, nor is an initial.
  if (
    rest.length < 2 ||
    (lone &&
      opens &&
      rest === words &&
      !title &&
      !seen.has(rest) &&
      !isSpeakersHead(text.slice(start + rest.length)))
  )
    return null;
  // "R85 million" is a sum.
  if (lone && /^\p{Lu}{1,3}\d{2}/u.test(rest)) return null;
  if (lone && isDemonym(rest)) return null;
  return { start, end: start + rest.length, text: rest, title };
}

/** "Haldorsen said": a lone capital at the head of a sentence that goes on like a name. */
const isSpeakersHead = (after: string): boolean =>
  /^(?:past|present)$/.test(
    toCueForm(/^ (?:\p{Ll}+ly )?(\p{Ll}+)(?=[ ,.:])/u.exec(after)?.[1] ?? '') ?? '',
  ) ||
  /^(?:['’]s |, (?:the|a|an|who|which) |,? (?:said|told|says|added|was|is|has|had|also|who|will|would|did|declined|refused|argued|denied|called|described|wrote|insisted|warned|later|and \p{Lu})\b)/u.test(
    after,
  );

const demonyms = new Map<string, boolean>();

function isDemonym(word: string): boolean {
  const known = demonyms.get(word) ?? nlp(word).has('#Demonym');
  demonyms.set(word, known);
  return known;
}

/** “Publican Sal Romano”: a word that opens the sentence, is no given name, and stands before one and a surname. */
function isOccupation(run: string): boolean {
  const [first = '', second = '', ...rest] = run.split(' ');
  return (
    rest.length === 1 &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(first) &&
    !isFirstName(first.toLowerCase()) &&
    isFirstName(second.toLowerCase())
  );
}
