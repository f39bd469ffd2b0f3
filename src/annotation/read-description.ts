import { preposition } from './phrase-words.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { speakerNouns } from './speech-words.ts';

const nouns = new RegExp(`(?<![\\p{L}-])(?:[\\p{L}]+-)?(?<noun>${speakerNouns})(?![\\p{L}-])`, 'giu');
const determiner =
  /(?:^|[\s(,;:—–-])((?:a|an|the|one|another|its|his|her|their|our|this|that|some|many|most|several|two|three|four|five|six|seven|eight|nine|ten|a dozen|both|other|no)\s)/gi;
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

/** The description with which the words before a verb end: "a spokesman for the port". */
export function readDescription(
  text: string,
  { from, to }: { from: number; to: number },
): SpeakerPhrase | null {
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
  return (
    readBareDescription(left, { heads, offset: from + clause }) ??
    readPlain(left, from + clause) ??
    readPlural(left, from + clause)
  );
}

/** "the foreman", "a passer-by": whatever noun fills a clause from its beginning to its verb. */
function readPlain(left: string, offset: number): SpeakerPhrase | null {
  const match =
    /(?:^\s*|[“”"’]\s*|,\s|\b(?:[Oo]n \p{Lu}\p{Ll}+day|[Ll]ater|[Tt]hen)\s)(?<words>(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Ss]ome|[Ss]everal|[Tt]wo|[Tt]hree)\s(?:(?!(?:of|for|at|from|in|on|to|by|with|and|or|who|that)\b)[\p{L}\d'’-]+\s){0,3}?(?<noun>[\p{Ll}\d][\p{Ll}\d'’-]+)(?<rest>\s(?:of|for|at|from|in|on|with)\s(?:(?!who\b)[\p{L}'’-]+\s?){1,6})?)$/u.exec(
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

/** "Geologists", "Local shopkeepers": a plural that is all that stands before its verb. */
function readPlural(left: string, offset: number): SpeakerPhrase | null {
  const match = /^\s*(?<words>(?:\p{Lu}\p{Ll}+ )?(?<noun>\p{L}\p{Ll}{2,}(?:s|men|women|people)))$/u.exec(
    left.trimEnd(),
  );
  const { words, noun } = match?.groups ?? {};
  if (!words || !noun || /^\p{Lu}/u.test(noun) !== (words === noun)) return null;
  return { form: 'description', words, noun, at: offset, apposed: false };
}

/** What tells of speech only as a figure of speech. */
const noSpeaker =
  /^(?:first|second|last|same|other|latter|former|time|times|day|week|month|year|night|move|case|thing|word|words|news|idea|plan|deal|result|fact|number|price|level)$/;

/** "United Nations High Commissioner for Human Rights": an office in capitals, with the name in it. */
export function readTitle(text: string, { from, to }: { from: number; to: number }): SpeakerPhrase | null {
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
