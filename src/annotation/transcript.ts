import type { Span } from '../text/span.ts';
import { findInterview } from './find-interview.ts';
import type { PeopleIndex } from './people-index.ts';
import type { Speaker } from './speaker.ts';

/** A turn of a transcript that answers: the words behind its label, in UTF-16 offsets of the paragraph. */
export interface Turn extends Span {
  readonly paragraph: number;
  readonly speaker: Speaker | null;
  /** Turns of one answer over several paragraphs share it. */
  readonly answer: number;
}

const labelled =
  /^[*_]{0,2}(?<label>Q(?:uestion)?|A(?:nswer)?|\p{Lu}[\p{L}.’'-]*(?: (?:& )?\p{Lu}[\p{L}.’'-]*){0,3})\s?(?:\([^)]{1,40}\))?[:.][*_]{0,2}(?=\s)\s+/u;
const asks = /^(?:Q|Question|Interviewer|Reporter|Moderator|Host|Journalist|Presenter)$/i;
const answers = /^(?:A|Answer)$/i;
const notSpeakers =
  /^(?:Photo|Image|Source|Credit|Note|Read|Also|More|Related|Update|Correction|See|Caption|Video|Picture|Watch|Warning|Advertisement|Tags?|Topics?|Transcript|Interview|Listen|Podcast)\b/i;

/** Of an interviewer who does not only ask: turns, and the share of them that ask; and what share the others may. */
const fewestTurns = 3;
const leastAsked = 0.4;
const mostAsked = 0.34;

/**
 * The answers of a transcript, or of an interview without labels: paragraphs that begin with a label ("A:", "HALDORSEN:"), where at least three do and two labels
 * take turns. Who asks, while the others answer, is the interviewer.
 */
export function findTurns(paragraphs: readonly string[], people: PeopleIndex): readonly Turn[] {
  const labels = joinShortForms(
    paragraphs.map((text) => {
      const match = labelled.exec(text);
      const label = match?.groups?.['label'] ?? null;
      const dotted = match?.[0].trimEnd().endsWith('.') === true && !/^[QA]$/.test(label ?? '');
      return label && !dotted && !notSpeakers.test(label) ? { label, length: match?.[0].length ?? 0 } : null;
    }),
  );
  const said = labels.filter((label) => label !== null);
  const counts = Map.groupBy(said, ({ label }) => label);
  const guest = toGuest(paragraphs, people);
  const takesTurns = [...counts.values()].some((turns) => turns.length > 1);
  if (said.length < 3 || counts.size < 2 || !takesTurns || ![...counts.keys()].some(isSomebody))
    return findInterview(paragraphs, { people, guest });
  const interviewers = new Set([...counts.keys()].filter((label) => isInterviewer(label)));
  const lastLabel = labels.findLastIndex((label) => label !== null);
  const turns: Turn[] = [];
  let answer = 0;
  let speaking: { speaker: Speaker | null } | null = null;
  for (const [paragraph, text] of paragraphs.entries()) {
    const own = labels[paragraph] ?? null;
    if (own) {
      const inner = answers.test(own.label) ? labelled.exec(text.slice(own.length)) : null;
      const answerer = inner?.groups?.['label'] && toKnown(inner.groups['label']);
      speaking = interviewers.has(own.label) ? null : { speaker: answerer || toSpeaker(own.label) };
      answer++;
    } else if (paragraph > lastLabel || (speaking && isNarration(paragraph, text, speaking.speaker)))
      speaking = null;
    if (speaking)
      turns.push({ paragraph, start: own?.length ?? 0, end: text.trimEnd().length, answer, ...speaking });
  }
  return turns;

  /** "Q", "RUIZ", or a name that stands elsewhere too: "New price:" is nobody's. */
  function isSomebody(label: string): boolean {
    if (asks.test(label) || answers.test(label) || /^[\p{Lu} .’'-]+$/u.test(label)) return true;
    return people.places.some((here, index) =>
      here.some(({ start, named }) => (start > 0 || labels[index] === null) && isNamed(named.name, label)),
    );
  }

  /** A paragraph between two turns that speaks of the speaker by name and says no "I". */
  function isNarration(paragraph: number, text: string, speaker: Speaker | null): boolean {
    const names = people.places[paragraph] ?? [];
    return names.some(({ named }) => named.name === speaker?.name) && !/\b(?:I|my|me|we|our)\b/.test(text);
  }

  /** Who asks in every turn; or often, in shorter turns than the others, who hardly ask. */
  function isInterviewer(label: string): boolean {
    if (asks.test(label)) return true;
    if (answers.test(label)) return false;
    const own = askingOf(label);
    if (own.asked === own.turns) return true;
    const others = [...counts.keys()].filter((other) => other !== label).map(askingOf);
    return (
      own.turns >= fewestTurns &&
      own.asked >= leastAsked * own.turns &&
      others.every(({ asked, turns, length }) => asked <= mostAsked * turns && own.length < length)
    );
  }

  /** How many of a speaker's turns are questions, and how long a turn is on average, in UTF-16 code units. */
  function askingOf(label: string): { asked: number; turns: number; length: number } {
    const turns = paragraphs.filter((_, index) => labels[index]?.label === label);
    const length = turns.reduce((sum, text) => sum + text.length, 0) / turns.length;
    const asked = turns.filter((text) => /\?["”’]?[*_]{0,2}$/.test(text.trim())).length;
    return { asked, turns: turns.length, length };
  }

  function toSpeaker(label: string): Speaker | null {
    return answers.test(label) ? guest : (toKnown(label) ?? { name: toWritten(label), entry: null });
  }

  function toKnown(label: string): Speaker | null {
    const known = people.places.flat().find(({ named }) => isNamed(named.name, label))?.named;
    return known ? { name: toWritten(known.name), entry: known.entry } : null;
  }
}

interface TurnLabel {
  readonly label: string;
  /** With what follows it up to the words said, in UTF-16 code units. */
  readonly length: number;
}

/** “TEO:” is “KELVIN TEO:” where one full name of the transcript ends so. */
function joinShortForms(labels: readonly (TurnLabel | null)[]): readonly (TurnLabel | null)[] {
  const all = [...new Set(labels.flatMap((own) => own?.label ?? []))];
  const toFull = (label: string): string => {
    const full = all.filter((other) => other.endsWith(` ${label}`));
    return full.length === 1 ? (full[0] ?? label) : label;
  };
  return labels.map((own) => own && { ...own, label: toFull(own.label) });
}

/** A full name in capitals as it is written elsewhere: “Kelvin Teo”. */
function toWritten(label: string): string {
  if (!label.includes(' ') || label !== label.toUpperCase()) return label;
  return label.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase());
}

function isNamed(name: string, label: string): boolean {
  const [whole, part] = [name.toLowerCase(), label.toLowerCase()];
  return (
    whole === part || whole.endsWith(` ${part}`) || whole.startsWith(`${part} `) || toInitials(name) === label
  );
}

const toInitials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');

/** The person interviewed: the first whom the text names, in a headline only where it is surely a person. */
function toGuest(paragraphs: readonly string[], people: PeopleIndex): Speaker | null {
  const named = people.places.flatMap((here, index) =>
    /[.!?…:]["”’)]?\s*$/.test(paragraphs[index] ?? '')
      ? here.filter(
          ({ named }) =>
            named.kind === 'person' || (named.kind === null && /^\S+(?: \S+){1,2}$/.test(named.name)),
        )
      : here.filter(({ named }) => named.kind === 'person'),
  );
  const first = named[0]?.named;
  return first ? { name: first.name, entry: first.entry } : null;
}
