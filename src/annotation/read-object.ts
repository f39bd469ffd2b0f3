import type { NamedAt } from './people-index.ts';
import { isPersonal } from './phrase-words.ts';
import { readDescription } from './read-description.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** Longest phrase looked at behind a verb. */
const reach = 220;

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
      /^(?: ?(?:in|on|at|for|of|with) [^,.;]{1,60})?, (?:who is )?(?:[\p{L}’'-]+ ){0,6}$/u.test(
        text.slice(segment.end, start),
      ),
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
