import nlp from 'compromise';
import type { Mention } from '../text/annotation.ts';
import type { Span } from '../text/span.ts';
import { isFirstName } from './lexicon.ts';
import {
  calendarWords,
  functionWords,
  honorifics,
  nameTails,
  officeWords,
  particles,
  postNominals,
  roles,
} from './name-words.ts';
import { readKin } from './read-kin.ts';
import { toCueForm } from './speech-words.ts';

/** A name where it stands: the mention of an entry, or a run of capitalised words. */
export interface NameRun extends Span {
  readonly paragraph: number;
  readonly text: string;
  readonly title: string;
  /** A form of address stands before it: it is somebody's. */
  readonly isAddressed: boolean;
  /** It is told whose relative it is. */
  readonly isRelative: boolean;
  readonly mention: Mention | null;
}

const capital = "\\p{Lu}[\\p{L}\\p{N}’'.-]*[\\p{L}\\p{N}]|\\p{Lu}\\.?";
const runPattern = new RegExp(
  `(?<![\\p{L}\\p{N}’'])(?:(?:${capital})(?: (?:(?:${[...particles].join('|')}) ){0,2}(?:${capital})){0,5})`,
  'gu',
);

const behindName = new RegExp(
  `(?<=\\p{L}) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${[...postNominals].join('|')})$`,
  'u',
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
      return {
        start,
        end,
        paragraph,
        mention,
        title,
        isAddressed: title !== '',
        isRelative: isRelative(text, start),
        text: words,
      };
    });
  const others: NameRun[] = [];
  for (const match of text.matchAll(runPattern)) {
    const run = trimRun({ words: match[0], index: match.index }, { text, seen });
    if (!run || mentions.some(({ start, end }) => run.start < end && start < run.end)) continue;
    others.push({ ...run, paragraph, isRelative: isRelative(text, run.start), mention: null });
  }
  return [...named, ...others].sort((a, b) => a.start - b.start);
}

const isRelative = (text: string, start: number): boolean => readKin(text, start) !== null;

/** "Minister of State for Labour Goh Shu Ting": what is behind “for” is the portfolio before the name. */
const inCharge =
  /\b(?:[Mm]inister|[Ss]ecretary|[Cc]ommissioner|[Ss]pokes\p{Ll}+)(?: of [Ss]tate)? (?:for|of) $/u;
const portfolios: ReadonlySet<string> = new Set([
  ...officeWords,
  ...'agriculture culture development environment housing industry manpower science sport sports tourism transport women youth'.split(
    ' ',
  ),
]);
/** How people are addressed by their office: "Mr Speaker" is no surname. */
const addressed: ReadonlySet<string> = new Set(
  'president speaker chairman chairwoman secretary minister justice mayor ambassador prime vice'.split(' '),
);

/** "Privacy Commissioner Étienne Garneau": the name behind the office, where two words are left. */
function skipOffice(run: string): string {
  const tokens = run.split(' ');
  const office = tokens.slice(0, -2).findLastIndex((word, at) => at > 0 && roles.has(word.toLowerCase()));
  const rest = tokens.slice(office + 1);
  return office < 0 || nameTails.has(rest.at(-1)?.toLowerCase() ?? '') ? run : rest.join(' ');
}

const honorific = (words: string): string => {
  const first = words.split(/[. ]/, 1)[0] ?? '';
  return /^(?:mr|mrs|ms|miss|madam|sir|lord|dame|lady|king|queen|prince|princess|duke|duchess)$/i.test(first)
    ? first
    : '';
};

/** A run without the office and the title before the name, and without a sentence's first word. */
function trimRun(
  { words, index }: { words: string; index: number },
  { text, seen }: { text: string; seen: ReadonlySet<string> },
): (Span & { text: string; title: string; isAddressed: boolean }) | null {
  let rest = words;
  let title = '';
  let isAddressed = false;
  const opens = /(?:^|[.!?:“"‘—-]\s*)$/.test(text.slice(Math.max(0, index - 3), index));
  const portfolio = inCharge.test(text.slice(Math.max(0, index - 40), index));
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
      (opens && rest === words && isOccupation(rest)) ||
      (rest === words && portfolio && portfolios.has(lower) && rest !== first);
    if (!small && !office) break;
    // "Mr Sheikh", "Ms King": behind a form of address the title of others is a surname.
    if (rest === first && isAddressed && office && !honorifics.has(lower) && !addressed.has(lower)) break;
    title = honorific(first) || title;
    isAddressed ||= honorifics.has(lower);
    if (rest === first) return null;
    rest = rest.slice(first.length + 1);
  }
  rest = skipOffice(rest)
    .replace(/(?:['’]s?|\.)$/, '')
    .replace(behindName, '');
  const behind = text.slice(index + words.length);
  if (/^ (?:million|billion|trillion|crore|lakh|bn|m)\b/.test(behind))
    rest = rest.replace(/ \p{Lu}{1,3}\p{Ll}?\d+$/u, '');
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
  // "R85 million" is a sum, and "Rovers N2 million" a name before one.
  if (lone && /^\p{Lu}{1,3}\p{Ll}?\d{2}/u.test(rest)) return null;
  if (lone && isDemonym(rest)) return null;
  return { start, end: start + rest.length, text: rest, title, isAddressed };
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
