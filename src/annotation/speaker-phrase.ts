import type { Named, NamedAt } from './people-index.ts';
import { speakerNouns } from './speech-words.ts';

/** How a cue names its speaker: by a name, a pronoun or a description, where it stands in the paragraph. */
export type SpeakerPhrase =
  | { readonly form: 'name'; readonly named: Named; readonly at: number }
  | { readonly form: 'pronoun'; readonly word: string; readonly at: number }
  | {
      readonly form: 'description';
      readonly words: string;
      readonly noun: string;
      readonly at: number;
      /** "the contractor, a joint venture,": told of here for the first time. */
      readonly apposed: boolean;
    }
  /** "Ana Ruiz and her team". */
  | { readonly form: 'several'; readonly name: string; readonly at: number }
  | { readonly form: 'elided'; readonly at: number };

const auxiliary =
  /(?:^|[\s,])(?:also|later|then|has|have|had|was|were|is|are|been|being|previously|earlier|once|again|even|still|often|simply|just|who|which|that|to|first|publicly|now|already|did|not|never|meanwhile|instead|today|yesterday|in turn|on Twitter|\p{Ll}+ly|quoted as|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last (?:week|month|year|night))\s*$/u;
const nouns = new RegExp(`(?<![\\p{L}-])(?:[\\p{L}]+-)?(?<noun>${speakerNouns})(?![\\p{L}-])`, 'giu');
const determiner =
  /(?:^|[\s(,;:—–-])((?:a|an|the|one|another|its|his|her|their|our|this|that|some|many|most|several|two|three|four|five|six|both|other|no)\s)/gi;
const preposition =
  /\b(?:of|for|at|from|with|in|by|to|near|on|behind|representing|close to|familiar with)\s+(?:(?:the|a|an|its|his|her|their)\s+)?(?:[\p{L}-]+\s+){0,2}$/u;
const isPersonal = ({ kind, name }: Named): boolean =>
  kind === 'person' || (kind === null && name.includes(' '));

/** "Secretary of State Ana Ruiz": the office ends before the name. */
const officeOf = /\b\p{Lu}[\p{L}-]+ (?:of|for) (?:the )?(?:\p{Lu}[\p{L}&-]+ |and (?=\p{Lu})){1,4}$/u;
const clauseBreak =
  /[;:—–(]|\b(?:but|when|after|because|although|though|while|if|as|that|whether|where|since|before)\s/g;

/** A phrase that holds one of these outside a relative clause is a clause, and nobody's description. */
const finite =
  /\b(?:should|would|could|will|can|may|might|must|shall|has|have|had|is|are|was|were|be|been|do|does|did|cannot|[\p{Ll}]+n['’]t)\b/u;
const relativeClause = /\b(?:who|whose|whom|which|that|where)\b/;
/** Words that cannot stand between the head of a phrase without a determiner and its beginning. */
const plainModifier =
  /^(?!(?:of|for|at|from|with|in|by|to|near|on|as|and|or|but|not|the|a|an|who|that|than|then|so|it|he|she|they|said|says)\b)[\p{Ll}][\p{Ll}-]*(?:['’]s?)?$/u;

const isClause = (words: string): boolean => finite.test(words.split(relativeClause, 1)[0] ?? words);

const bodies =
  /^(?:owner|operator|maker|developer|carrier|airline|company|firm|group|agency|watchdog|regulator|bank|union|charity|association|organi[sz]ation|newspaper|founder|institute)$/i;

/** Longest phrase looked at before a verb. */
const reach = 220;

/** Who is the subject of a verb: `left` is the paragraph up to the verb, from `from` on. */
export function readSubject(
  text: string,
  span: { from: number; to: number },
  names: readonly NamedAt[],
): SpeakerPhrase | null {
  const from = Math.max(span.from, span.to - reach);
  let left = text.slice(from, span.to).trimEnd();
  for (let round = 0; round < 5; round++) {
    const stripped = left.replace(auxiliary, '').trimEnd();
    if (stripped === left) break;
    left = stripped;
  }
  const end = from + left.length;
  if (/(?:^|[\s,])(?:and|but|or|by|before|after)$/i.test(left) || left === '')
    return { form: 'elided', at: end };
  if (left.endsWith(',')) return readBeforeApposition(text, { from, to: end - 1 }, names);
  return readNounPhrase(text, { from, to: end }, names);
}

function readBeforeApposition(
  text: string,
  { from, to }: { from: number; to: number },
  names: readonly NamedAt[],
): SpeakerPhrase | null {
  const head = findApposed(text, { from, to }, names);
  if (head) return { form: 'name', named: head.named, at: head.start };
  const comma = text.lastIndexOf(',', to - 1);
  const start = comma < from ? from : comma + 1;
  const last = names.find((one) => one.start >= start && one.end <= to);
  if (
    last &&
    text.slice(start, last.start).trim() === '' &&
    last.end === to &&
    !/\b(?:about|over|against|on|with|to) (?:the )?$/.test(text.slice(from, last.start)) &&
    last.named.kind !== 'organization'
  )
    return { form: 'name', named: last.named, at: last.start };
  // "Ola Brandt, an analyst at Norfisk, a think tank, said": the name before all appositions, else the nearest description.
  let described: SpeakerPhrase | null = null;
  let end = comma;
  for (let round = 0; round < 4 && end > from; round++) {
    const phrase = readNounPhrase(text, { from, to: end }, names);
    if (phrase && phrase.form !== 'description') return phrase;
    if (round === 0) described = phrase;
    end = text.lastIndexOf(',', end - 1);
  }
  // "the port's owner, Tidewater, said": what owns or makes is a body, and its name follows.
  if (last && last.end === to && described?.form === 'description' && bodies.test(described.noun))
    return { form: 'name', named: last.named, at: last.start };
  if (described?.form === 'description') return { ...described, apposed: true };
  return readNounPhrase(text, { from, to }, names) ?? { form: 'elided', at: to };
}

/** "Ola Brandt, a fellow of the institute in Bergen, Norway, said": the person with whom the clause begins. */
function findApposed(
  text: string,
  { from, to }: { from: number; to: number },
  names: readonly NamedAt[],
): NamedAt | undefined {
  const head = names.find(
    ({ start, end, named, possessive }) => start >= from && end < to && !possessive && isPersonal(named),
  );
  if (!head || text[head.end] !== ',') return undefined;
  const before = text.slice(from, head.start);
  const isJoined =
    /, (?:and|or) (?:\p{Lu}|(?:he|she|they|it|the|his|her|its|their) )[^,]*$|, (?:but|while|as|so) |[;:—]/u.test(
      text.slice(head.end, to),
    );
  return opensClause.test(before) && !preposition.test(before) && !isJoined ? head : undefined;
}

const opensClause =
  /(?:^|^[^,]{1,60},)["”’]?\s*(?:(?:[Bb]ut|[Aa]nd|[Yy]et|[Ss]o) )?(?:\p{Lu}?[\p{L}.-]+ ){0,4}$/u;

function readNounPhrase(
  text: string,
  { from, to }: { from: number; to: number },
  names: readonly NamedAt[],
): SpeakerPhrase | null {
  const left = text.slice(from, to);
  const pronoun = /(?:^|[^\p{L}])(he|she|they|it|who|I|we)$/iu.exec(left)?.[1];
  if (pronoun) return { form: 'pronoun', word: pronoun.toLowerCase(), at: to - pronoun.length };
  const bare = left
    .replace(/,? \(?\d{2}\)?$/, '')
    .replace(/,? (?:KC|QC|MP|MSP|MEP|CBE|OBE|MBE|PhD|MD)$/, '')
    .replace(/ ?\([^()]{1,20}\)$|(?<=[JS]r)\.$/, '');
  const name = names.find(
    (one) => one.end === from + bare.length || (one.end === from + bare.length - 2 && /['’]s$/.test(bare)),
  );
  if (name) {
    const before = text.slice(from, name.start);
    if (!preposition.test(before) || (isPersonal(name.named) && officeOf.test(before)))
      return { form: 'name', named: name.named, at: name.start };
    const described = readDescription(text, { from, to });
    const inner = names.findLast(
      (one) =>
        one.start >= from &&
        one.end < name.start &&
        /^,? (?:of|from|at|with|for) /.test(text.slice(one.end, one.end + 7)),
    );
    if (inner && isOneTitle(text, inner, name)) return toTitle(text, inner, name);
    if (inner && inner.named.kind !== 'organization')
      return { form: 'name', named: inner.named, at: inner.start };
    return (
      described ??
      readTitle(text, { from, to: from + bare.length }) ?? { form: 'name', named: name.named, at: name.start }
    );
  }
  return readDescription(text, { from, to });
}

const isOneTitle = (text: string, { named, end }: NamedAt, last: NamedAt): boolean =>
  named.kind === null &&
  !named.name.includes(' ') &&
  /^ (?:of|for) (?:the )?$/.test(text.slice(end, last.start));

/** "The Comptroller of Accounts": an office of which no list has the noun. */
const toTitle = (text: string, { start }: NamedAt, { end }: NamedAt): SpeakerPhrase => {
  const words = text.slice(start, end);
  return { form: 'description', words, noun: words.split(' ', 1)[0] ?? '', at: start, apposed: true };
};

function readDescription(text: string, { from, to }: { from: number; to: number }): SpeakerPhrase | null {
  const whole = text.slice(from, to);
  let clause = 0;
  for (const match of whole.matchAll(clauseBreak)) clause = match.index + match[0].length;
  const left = whole.slice(clause);
  const starts = [...left.matchAll(determiner)].map(
    (match) => match.index + match[0].length - (match[1]?.length ?? 0),
  );
  const heads = [...left.matchAll(nouns)];
  for (const start of starts.toReversed()) {
    if (preposition.test(left.slice(0, start))) continue;
    const noun = heads.find(({ index }) => index >= start);
    const words = left.slice(start).trim();
    if (noun && words.split(' ').length <= 14 && !words.includes(',') && !isClause(words))
      return {
        form: 'description',
        words,
        noun: noun.groups?.['noun'] ?? '',
        at: from + clause + start,
        apposed: false,
      };
  }
  return readBareDescription(left, { heads, offset: from + clause }) ?? readPlain(left, from + clause);
}

/** "the foreman", "a passer-by": whatever noun fills a clause from its beginning to its verb. */
function readPlain(left: string, offset: number): SpeakerPhrase | null {
  const match =
    /(?:^\s*|[“”"’]\s*|\b(?:[Oo]n \p{Lu}\p{Ll}+day|[Ll]ater|[Tt]hen)\s)(?<words>(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Ss]ome|[Ss]everal|[Tt]wo|[Tt]hree)\s(?:(?!(?:of|for|at|from|in|on|to|by|with|and|or|who|that)\b)[\p{L}\d'’-]+\s){0,3}?(?<noun>[\p{Ll}\d][\p{Ll}\d'’-]+)(?<rest>\s(?:of|for|at|from|in|on|with)\s(?:(?!who\b)[\p{L}'’-]+\s?){1,6})?)$/u.exec(
      left.trimEnd(),
    );
  const { words, noun } = match?.groups ?? {};
  if (!match || !words || !noun || isClause(words) || noSpeaker.test(noun)) return null;
  return {
    form: 'description',
    words,
    noun,
    at: offset + match.index + match[0].indexOf(words),
    apposed: false,
  };
}

/** What tells of speech only as a figure of speech. */
const noSpeaker =
  /^(?:first|second|last|same|other|latter|former|time|times|day|week|month|year|night|move|case|thing|word|words|news|idea|plan|deal|result|fact|number|price|level)$/;

/** "United Nations High Commissioner for Human Rights": an office in capitals, with the name in it. */
function readTitle(text: string, { from, to }: { from: number; to: number }): SpeakerPhrase | null {
  const match = /(?<words>(?:\p{Lu}[\p{L}-]+ )+(?:of|for|at) (?:the )?(?:\p{Lu}[\p{L}-]+ ?)+)$/u.exec(
    text.slice(from, to),
  );
  const words = match?.groups?.['words'];
  const noun = new RegExp(`\\b(?:${speakerNouns}|commissioner)\\b`, 'i').exec(words ?? '')?.[0];
  return match && words && noun
    ? { form: 'description', words, noun, at: from + match.index, apposed: false }
    : null;
}

/** "Analysts at the bank", "water company": a description without an article. */
function readBareDescription(
  left: string,
  { heads, offset }: { heads: readonly RegExpExecArray[]; offset: number },
): SpeakerPhrase | null {
  for (const head of heads) {
    const before = left.slice(0, head.index);
    const later = heads.at(-1) !== head;
    if (later && (preposition.test(before) || !/ (?:of|for|at|from|with|in) /.test(left.slice(head.index))))
      continue;
    const owner = /(?:\p{Lu}[\p{L}-]+ ){0,3}\p{Lu}[\p{L}-]+['’]s? (?:\p{Ll}[\p{L}-]+ ){0,3}$/u.exec(
      before,
    )?.[0];
    const bare = owner ?? /(?:[\p{Lu}][\p{L}-]+ ){0,3}$/u.exec(before)?.[0] ?? '';
    const plain = before.trim().split(' ');
    const start =
      bare === '' && plain.length <= 3 && plain.every((word) => plainModifier.test(word))
        ? before.length - before.trimStart().length
        : head.index - bare.length;
    const words = left.slice(start).trim();
    if (/,/.test(words) || words.split(' ').length > 10 || isClause(words)) continue;
    return {
      form: 'description',
      words,
      noun: head.groups?.['noun'] ?? '',
      at: offset + head.index,
      apposed: false,
    };
  }
  return null;
}

/** Who stands behind a verb put first: "said Ana Ruiz, the mayor". */
export function readObject(
  text: string,
  { from, to }: { from: number; to: number },
  names: readonly NamedAt[],
): SpeakerPhrase | null {
  const lead = /^[\s,]*(?:\p{Ll}+ly\s+)?/u.exec(text.slice(from, to))?.[0].length ?? 0;
  const start = from + lead;
  const rest = text.slice(start, Math.min(to, start + reach));
  const pronoun = /^(he|she|they|it)\b/i.exec(rest)?.[1];
  if (pronoun) return { form: 'pronoun', word: pronoun.toLowerCase(), at: start };
  const length =
    /[,;:“”"—–()]|(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Lt|Col|Gen|Prof|Rev|St|Jr|Sr|Capt|Sgt|Maj|Supt|Insp))\.(?=\s|$)|\b(?:in|on|during|after|when|while|who|as|adding|before|by telephone|to (?:reporters|the))\b/u.exec(
      rest,
    )?.index ?? rest.length;
  const segment = { start, end: start + length };
  const inside = names.filter((one) => one.start >= segment.start && one.end <= segment.end + 1);
  const bound = / (?:of|for|at|from|with) /.exec(text.slice(segment.start, segment.end))?.index ?? length;
  const person = inside.findLast((one) => one.start < segment.start + bound);
  const described = readDescription(text, { from: segment.start, to: segment.end });
  const apposed = names.findLast(
    ({ start, named }) =>
      start > segment.end &&
      start < to &&
      isPersonal(named) &&
      /^, (?:who is )?(?:[\p{L}’'-]+ ){0,6}$/u.test(text.slice(segment.end, start)),
  );
  const office = person?.possessive === true && described !== null;
  if (
    person &&
    !office &&
    (person.named.kind !== 'organization' || !described || person.end >= segment.end - 1)
  )
    return { form: 'name', named: person.named, at: person.start };
  if (described && apposed) return { form: 'name', named: apposed.named, at: apposed.start };
  if (described) return described;
  return inside[0] ? { form: 'name', named: inside[0].named, at: inside[0].start } : null;
}
