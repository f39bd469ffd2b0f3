import nlp from 'compromise';
import type { Kind, Mention } from '../text/annotation.ts';
import type { Span } from '../text/span.ts';
import { calendarWords, functionWords, honorifics, nameTails, particles, roles } from './name-words.ts';
import { voteGenders } from './vote-genders.ts';

export type Gender = 'm' | 'f' | null;

/** Somebody or something with a name, as one who may speak. */
export interface Named {
  /** The fullest form in which the source names it. */
  readonly name: string;
  readonly entry: string | null;
  readonly kind: Kind | null;
  readonly gender: Gender;
}

/** Where a name stands, in UTF-16 offsets of its paragraph. */
export interface NamedAt extends Span {
  readonly named: Named;
  /** "Ruiz's": the name owns what is spoken of. */
  readonly possessive: boolean;
}

export interface PeopleIndex {
  /** The names of each paragraph, in order. */
  readonly places: readonly (readonly NamedAt[])[];
  /** Who last bore an office ("mayor") up to a place. */
  roleAt(role: string, paragraph: number, offset: number): Named | null;
  /** Who is so many years old by the text: "Ana Ruiz, 56,". */
  aged(years: string): Named | null;
}

interface Run extends Span {
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

/**
 * All that has a name in a source: the mentions of entries, and beside them every run of capitalised words, so that a
 * speaker without an entry is named too. A lone surname stands for the fullest name that ends in it.
 */
export function toPeopleIndex(
  paragraphs: readonly string[],
  mentions: readonly (readonly (Span & { mention: Mention })[])[],
): PeopleIndex {
  const seen = new Set(paragraphs.flatMap((text) => text.match(/(?<=\p{Ll} )\p{Lu}[\p{L}-]+/gu) ?? []));
  const runs = paragraphs.flatMap((text, paragraph) =>
    findRuns(text, { paragraph, seen }, mentions[paragraph] ?? []),
  );
  const full = new Map<string, string>();
  for (const { text, mention } of runs) {
    const last = toSurname(text);
    if (!mention && text.includes(' ') && !full.has(last)) full.set(last, text);
  }
  const titles = new Map<string, Gender>();
  for (const { title, text } of runs) {
    if (title) titles.set(toSurname(text), /^(?:mr|sir|lord|king|prince|duke)$/i.test(title) ? 'm' : 'f');
  }
  const votes = voteGenders(
    paragraphs,
    runs
      .filter((run) => (run.mention ? run.mention.kind === 'person' : toFull(run).includes(' ')))
      .map((run) => ({ ...run, key: toFull(run) })),
  );
  const known = new Map<string, Named>();
  const places = paragraphs.map((): NamedAt[] => []);
  for (const run of runs) {
    const { start, end, paragraph } = run;
    const possessive = /['’]s?$/.test(run.text) || /^['’]/.test(paragraphs[paragraph]?.slice(end) ?? '');
    places[paragraph]?.push({ start, end, named: toNamed(run), possessive });
  }
  const offices = paragraphs.flatMap((text, paragraph) =>
    findOffices(text, paragraph, places[paragraph] ?? []),
  );
  return {
    places,
    roleAt: (role, paragraph, offset) =>
      offices.findLast(
        (office) =>
          office.role === role &&
          (office.paragraph < paragraph || (office.paragraph === paragraph && office.end <= offset)),
      )?.named ?? null,
    aged: (years) =>
      places
        .flatMap((here, paragraph) =>
          here.filter(({ end }) => paragraphs[paragraph]?.slice(end).startsWith(`, ${years},`)),
        )
        .at(0)?.named ?? null,
  };

  function toFull({ text, mention }: Run): string {
    return mention?.name ?? (text.includes(' ') ? text : (full.get(text) ?? text));
  }

  function toNamed(run: Run): Named {
    const { mention } = run;
    const name = toFull(run);
    const key = mention?.entry ?? name;
    const before = known.get(key);
    if (before) return before;
    const isPerson = !mention || mention.kind === 'person';
    const gender =
      titles.get(toSurname(name)) ?? toGender(name) ?? (isPerson ? (votes.get(name) ?? null) : null);
    const kind =
      mention?.kind ?? guessKind(name, votes.has(name) ? null : gender, titles.has(toSurname(name)));
    const named: Named = { name, entry: mention?.entry ?? null, kind, gender };
    known.set(key, named);
    return named;
  }
}

function findRuns(
  text: string,
  { paragraph, seen }: { paragraph: number; seen: ReadonlySet<string> },
  mentions: readonly (Span & { mention: Mention })[],
): readonly Run[] {
  const named = mentions
    .filter(({ mention }) => mention.kind !== 'term')
    .map(({ start, end, mention }): Run => {
      const words = text.slice(start, end);
      const title = honorific(words) || honorific(text.slice(Math.max(0, start - 5), start).trim());
      return { start, end, paragraph, mention, title, text: words };
    });
  const others: Run[] = [];
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
    const office = honorifics.has(lower) || roles.has(lower) || (lower === 'state' && title === '');
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
  if (lone && isDemonym(rest)) return null;
  return { start, end: start + rest.length, text: rest, title };
}

/** "Haldorsen said": a lone capital at the head of a sentence that goes on like a name. */
const isSpeakersHead = (after: string): boolean =>
  /^(?:['’]s |, (?:the|a|an|who|which) |,? (?:said|told|says|added|was|is|has|had|also|who|will|would|did|declined|refused|argued|denied|called|described|wrote|insisted|warned|later|and \p{Lu})\b)/u.test(
    after,
  );

const demonyms = new Map<string, boolean>();

function isDemonym(word: string): boolean {
  const known = demonyms.get(word) ?? nlp(word).has('#Demonym');
  demonyms.set(word, known);
  return known;
}

const toSurname = (name: string): string => name.split(' ').at(-1) ?? name;

const genders = new Map<string, Gender>();

function toGender(name: string): Gender {
  const words = name.split(' ').filter((word) => !honorifics.has(word.toLowerCase().replace('.', '')));
  const first = words[0] ?? '';
  if (words.length < 2) return null;
  const cached = genders.get(first);
  if (cached !== undefined) return cached;
  const doc = nlp(first);
  const gender = doc.has('#FemaleName') ? 'f' : doc.has('#MaleName') ? 'm' : null;
  genders.set(first, gender);
  return gender;
}

function guessKind(name: string, gender: Gender, titled: boolean): Kind | null {
  if (titled || gender) return 'person';
  const last = toSurname(name).toLowerCase();
  if (nameTails.has(last) || /^\p{Lu}{2,}$/u.test(name)) return 'organization';
  return name.includes(' ') && nlp(name.split(' ', 1)[0] ?? '').has('#FirstName') ? 'person' : null;
}

/** "Mayor Ana Ruiz", "Ana Ruiz, the port's director": the office on either side of a name. */
function findOffices(
  text: string,
  paragraph: number,
  places: readonly NamedAt[],
): readonly (Span & { role: string; named: Named; paragraph: number })[] {
  return places
    .filter(({ named }) => named.kind !== 'organization' && named.kind !== 'product')
    .flatMap(({ start, end, named }) => {
      const before = (text.slice(Math.max(0, start - 40), start).match(/\p{L}+/gu) ?? []).slice(-3);
      const apposition = /^, ([^,.;“”"]{3,90})/.exec(text.slice(end, end + 100))?.[1] ?? '';
      const inside = text.slice(start, end).split(' ');
      const words = [...before, ...inside, ...(apposition.match(/\p{L}+/gu) ?? [])];
      const held = words
        .map((word) => word.toLowerCase())
        .filter((word) => (roles.has(word) && !isBody(word)) || isTrade(word));
      // "the foreman, Ana Ruiz", "porter Ana Ruiz": whatever noun stands right before the name.
      const noun = /(?<![\p{L}-])(\p{Ll}[\p{Ll}-]+),? $/u.exec(
        text.slice(Math.max(0, start - 30), start),
      )?.[1];
      if (noun && named.name.includes(' ') && !functionWords.has(noun) && !isBody(noun)) held.push(noun);
      return [...new Set(held)].map((role) => ({ start, end, role, named, paragraph }));
    });
}

const isBody = (word: string): boolean =>
  /^(?:administration|government|cabinet|campaign|democrats?|republicans?|conservatives?|tory|labour|officials|ministers|state|house|general|deputy|vice|foreign|chief|prime|former|interior|finance|health|treasury|trade|energy|education|justice|defen[cs]e)$/.test(
    word,
  );

const isTrade = (word: string): boolean =>
  /^(?:farmer|baker|driver|fisherman|nurse|teacher|resident|owner|scientist|researcher|historian|economist|activist|campaigner|engineer|architect|biologist|lawyer|skipper|mechanic|curator|novelist|singer|actor|actress|composer|striker|manager|landlord|tenant|chairwoman|headteacher|principal|surgeon|geologist|ecologist)$/.test(
    word,
  );
