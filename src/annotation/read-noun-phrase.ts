import { postNominals } from './name-words.ts';
import type { NamedAt } from './people-index.ts';
import { isPersonal, preposition } from './phrase-words.ts';
import { readDescription, readTitle } from './read-description.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** "Secretary of State Ana Ruiz": the office ends before the name. */
const officeOf = /\b\p{Lu}[\p{L}-]+ (?:of|for) (?:the )?(?:\p{Lu}[\p{L}&-]+ |and (?=\p{Lu})){1,4}$/u;

const bodies =
  /^(?:owner|operator|maker|developer|carrier|airline|company|firm|group|agency|watchdog|regulator|bank|union|charity|association|organi[sz]ation|newspaper|founder|institute)$/i;

/** Who speaks where an apposition or a relative clause ends before the verb. */
export function readBeforeApposition(
  text: string,
  { from, to: end }: { from: number; to: number },
  names: readonly NamedAt[],
): SpeakerPhrase | null {
  const to = from + text.slice(from, end).replace(letters, '').length;
  const head = findApposed(text, { from, to }, names);
  if (head) return { form: 'name', named: head.named, at: head.start };
  const comma = text.lastIndexOf(',', to - 1);
  const start = comma < from ? from : comma + 1;
  const last = names.find((one) => one.start >= start && one.end <= to);
  if (
    last &&
    isApposed(text.slice(start, last.start), last) &&
    last.end === to &&
    !/\b(?:about|over|against|on|with|to) (?:the )?$/.test(text.slice(from, last.start)) &&
    last.named.kind !== 'organization'
  )
    return { form: 'name', named: last.named, at: last.start };
  // "Ola Brandt, an analyst at Norfisk, a think tank, said": the name before all appositions, else the nearest description.
  let described: SpeakerPhrase | null = null;
  let edge = comma;
  for (let round = 0; round < 4 && edge > from; round++) {
    const phrase = readNounPhrase(text, { from, to: edge }, names);
    const isHung = round > 0 && phrase !== null && preposition.test(text.slice(from, phrase.at));
    if (phrase && phrase.form !== 'description' && !isHung) return phrase;
    if (round === 0) described = phrase;
    edge = text.lastIndexOf(',', edge - 1);
  }
  // "the port's owner, Tidewater, said": what owns or makes is a body, and its name follows.
  if (last && last.end === to && described?.form === 'description' && bodies.test(described.noun))
    return { form: 'name', named: last.named, at: last.start };
  if (described?.form === 'description') {
    // "a spokesman for, the operator, said": a name between was lost.
    const words = /\b(?:for|of|at)$/.test(described.words)
      ? `${described.words} ${text.slice(start, to).trim()}`
      : described.words;
    return { ...described, words, apposed: true };
  }
  return readNounPhrase(text, { from, to }, names) ?? { form: 'elided', at: to };
}

/** Whether a name closes an apposition: nothing before it, or somebody's trade ("one of them, crane operator Jens Moe, said"). */
function isApposed(before: string, { named }: NamedAt): boolean {
  const isSomebody = named.name.includes(' ') && (named.kind === 'person' || named.kind === null);
  // "its director, Associate Professor Ana Ruiz, said"
  if (named.kind === 'person' && /^\s*(?:\p{Lu}\p{Ll}+ ){1,2}$/u.test(before)) return true;
  return before.trim() === '' || (isSomebody && /^\s*(?:(?:the|an?) )?(?:[\p{Ll}\d-]+ ){1,3}$/u.test(before));
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
  const joined = /, (?:and|or) (?=\p{Lu}[^,]*$)/u.exec(text.slice(head.end, to));
  const isOther = names.some(
    ({ start, named }) => joined && start > head.end + joined.index && named.kind === 'person',
  );
  const isJoined =
    isOther ||
    /, (?:and|or) (?:he|she|they|it|the|his|her|its|their) [^,]*$|, (?:but|while|as|so) |[;:—]/u.test(
      text.slice(head.end, to),
    );
  return opensClause.test(before) && !preposition.test(before) && !isJoined ? head : undefined;
}

const opensClause =
  /(?:^|^[^,]{1,60},)["”’]?\s*(?:(?:[Bb]ut|[Aa]nd|[Yy]et|[Ss]o) )?(?:\p{Lu}?[\p{L}.-]+ ){0,4}$/u;

const letters = new RegExp(`,? (?:${[...postNominals].join('|')})$`);

/** The noun phrase that ends where its verb begins. */
export function readNounPhrase(
  text: string,
  span: { from: number; to: number },
  names: readonly NamedAt[],
): SpeakerPhrase | null {
  return readSeveral(text, span, names) ?? readOne(text, span, names);
}

/** "Ana Ruiz and her team", "Ana Ruiz and Jon Berg", at the head of a clause. */
function readSeveral(
  text: string,
  { from, to }: { from: number; to: number },
  names: readonly NamedAt[],
): SpeakerPhrase | null {
  const first = names.find(
    ({ start, named, possessive }) => start >= from && !possessive && isPersonal(named),
  );
  if (
    !first ||
    !opensClause.test(text.slice(from, first.start)) ||
    preposition.test(text.slice(from, first.start))
  )
    return null;
  const other = /^ and (?<other>(?:his|her) \p{Ll}+|\p{Lu}[^,;:.]{1,40})$/u.exec(
    text.slice(first.end, to).trimEnd(),
  )?.groups?.['other'];
  if (!other) return null;
  const second = names.find(({ start }) => start === first.end + 5);
  if (
    /^\p{Lu}/u.test(other) &&
    !(second && isPersonal(second.named) && second.end >= first.end + 5 + other.length)
  )
    return null;
  return { form: 'several', name: `${first.named.name} and ${second?.named.name ?? other}`, at: first.start };
}

function readOne(
  text: string,
  { from, to }: { from: number; to: number },
  names: readonly NamedAt[],
): SpeakerPhrase | null {
  const left = text.slice(from, to);
  const pronoun = /(?:^|[^\p{L}])(he|she|they|it|who|I|we)$/iu.exec(left)?.[1];
  if (pronoun) return { form: 'pronoun', word: pronoun.toLowerCase(), at: to - pronoun.length };
  const bare = left
    .replace(/,? \(?\d{2}\)?$/, '')
    .replace(letters, '')
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
        /^,? (?:of|from|at|with|for|in) /.test(text.slice(one.end, one.end + 7)),
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
  return { form: 'description', words, noun: '', at: start, apposed: true };
};
