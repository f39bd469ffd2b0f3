import type { PeopleIndex } from './people-index.ts';
import type { Speaker } from './speaker.ts';
import type { Turn } from './transcript.ts';

const longestQuestion = 250;
const firstPerson = /\b(?:I|I['’](?:m|ve|d|ll)|my|me|myself)\b/u;
const secondPerson = /\byou(?:r|rs|rself|['’](?:re|ve|d|ll))?\b/iu;

/**
 * The answers of an interview without labels: paragraphs that only ask, three at least and half of them a "you", take turns with
 * paragraphs of which half say "I". A list of questions and answers, or a column that asks itself, is none.
 */
export function findInterview(
  paragraphs: readonly string[],
  { people, guest }: { people: PeopleIndex; guest: Speaker | null },
): readonly Turn[] {
  const questions = paragraphs.flatMap((text, index) => (isQuestion(text) ? [index] : []));
  const last = questions.at(-1);
  if (!guest || last === undefined || questions.length < 3) return [];
  const groups = questions.map((question, index) => {
    const next = questions[index + 1] ?? paragraphs.length;
    const answers = paragraphs.map((_, at) => at).slice(question + 1, next);
    return question === last ? answers.filter((at, place) => place === 0 || goesOn(at)) : answers;
  });
  const answered = groups.filter((group) => group.length > 0);
  const half = (all: readonly unknown[], fit: readonly unknown[]) => fit.length * 2 >= all.length;
  const says = ([...group]: readonly number[]) => group.some((at) => firstPerson.test(paragraphs[at] ?? ''));
  const quotes = answered.flat().some((at) => /^\s*["“„«]/u.test(paragraphs[at] ?? ''));
  if (
    quotes ||
    answered.length < 3 ||
    !half(answered, answered.filter(says)) ||
    !half(
      questions,
      questions.filter((at) => secondPerson.test(paragraphs[at] ?? '')),
    )
  )
    return [];
  return groups.flatMap((group, answer) =>
    group.map((paragraph): Turn => {
      const end = (paragraphs[paragraph] ?? '').trimEnd().length;
      return { paragraph, start: 0, end, speaker: guest, answer: answer + 1 };
    }),
  );

  /** Behind the last answer somebody else may close: they name the guest, or say no "I". */
  function goesOn(at: number): boolean {
    const names = people.places[at] ?? [];
    return firstPerson.test(paragraphs[at] ?? '') && !names.some(({ named }) => named.name === guest?.name);
  }
}

function isQuestion(text: string): boolean {
  const words = text.trim();
  return words.length <= longestQuestion && /\?$/.test(words) && !/^["“‘„«]/u.test(words);
}
