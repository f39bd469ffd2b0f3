import type { Span } from '../text/span.ts';
import { filler } from './blank-quotations.ts';
import { type Cue, readCue } from './find-cues.ts';
import type { Subject } from './find-subject.ts';
import { isHuman } from './is-told-of-as-person.ts';
import type { NamedAt } from './people-index.ts';
import type { Stretch } from './quote-marks.ts';
import { readObject } from './read-object.ts';
import { readSubject } from './read-subject.ts';
import type { Speaker } from './speaker.ts';
import type { SpeakerMemory } from './speaker-memory.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { isSpeakerNoun } from './speech-words.ts';
import type { Paper } from './written-words.ts';

export interface Paragraph {
  readonly index: number;
  readonly text: string;
  /** The text, to the offset, with a filler for quoted words. */
  readonly blanked: string;
  readonly marked: readonly { stretch: Stretch; isName: boolean }[];
}

/** A sentence of a paragraph, and what stands in it outside the quotation marks. */
export interface SentenceView {
  readonly paragraph: Paragraph;
  readonly sentence: Span;
  readonly names: readonly NamedAt[];
  readonly cues: readonly Cue[];
  readonly subject: Subject | null;
  /** What is written that the sentence speaks of. */
  readonly paper: Paper | null;
}

/** A speaker, the phrase that names them, and the verb beside it. */
export interface CuedSpeaker {
  readonly speaker: Speaker | null;
  readonly phrase: SpeakerPhrase | null;
  readonly cue: Cue;
}

/** Whom the cues of its sentence make the speaker of a stretch, `null` where there is no cue. */
export function readSpeaker(
  stretch: Stretch,
  { paragraph, sentence, names, cues, paper, subject }: SentenceView,
  memory: SpeakerMemory,
): CuedSpeaker | null {
  const { text, blanked, index } = paragraph;
  const after = cues.filter(({ start }) => start >= stretch.end);
  const before = cues.filter(({ end }) => end < stretch.start);
  const beside = after[0] && isBeside(blanked, { stretch, cue: after[0], text }) ? after[0] : null;
  let adjacent = before.findLast((cue) => !cue.weak || isAdjacent(blanked.slice(cue.end, stretch.start - 1)));
  const later = after.find((cue) => !cue.weak && /,/.test(blanked.slice(stretch.end, cue.start)));
  if (!beside && adjacent?.form === 'passive') {
    const byAgent = readAgent(
      { stretch, passive: adjacent },
      { paragraph, sentence, names, subject },
      memory,
    );
    const main = before.findLast(({ form, weak }) => form !== 'passive' && !weak);
    if (byAgent.speaker || !main) return byAgent;
    // "The office said it had been held up by “…”": nobody did, so that whoever tells it speaks.
    adjacent = main;
  }
  // "read from a message that Ana Ruiz had sent: “…”": her words.
  const isRead =
    paper?.author &&
    paper.end < stretch.start &&
    /[:,]\s*$/.test(blanked.slice(paper.end, stretch.start - 1));
  if (isRead && !beside && !before.some(({ weak, start }) => !weak && start > paper.end) && before[0])
    return { speaker: paper.author, phrase: null, cue: before[0] };
  const lead =
    adjacent && /^(?: [\p{L}’']+){0,3}[,:]\s*$/u.test(blanked.slice(adjacent.end, stretch.start - 1))
      ? adjacent
      : null;
  for (const cue of [lead, beside, adjacent, later, after.find(({ form }) => form === 'according')]) {
    if (!cue) continue;
    const inverted = cue.start >= stretch.end;
    const from =
      cue === adjacent
        ? sentence.start
        : cue === beside
          ? stretch.end + 1
          : /,\s*$/.test(blanked.slice(stretch.end + 1, cue.start))
            ? cue.start
            : lastBreak(blanked, stretch.end + 1, cue);
    const found =
      cue.form === 'participle'
        ? readParticiple(blanked, cue, { sentence, names, before })
        : readCue(blanked, cue, { sentence, from: skipQuoted(blanked, from, cue.start), names, inverted });
    if (!found) continue;
    const phrase = toGoverning(blanked, { found, before }, { sentence, names });
    const place = {
      paragraph: index,
      at: phrase.at,
      subject: subject?.form === 'name' ? subject.at : null,
      names: phrase.form === 'pronoun' ? withoutAskers(blanked, sentence, names) : names,
      sentenceStart: sentence.start,
      opening: toOpening(blanked, sentence) ?? toSubject(blanked, { sentence, cue, names }),
      isRuling: /^ruling$/i.test(blanked.slice(cue.start, cue.end)),
    };
    const speaker = memory.resolve(phrase, place);
    if (speaker) return { speaker, phrase, cue };
  }
  return null;
}

/** "Asked by the clerk, Ana Ruiz, whether it was late, he said": she is not he. */
function withoutAskers(blanked: string, { start }: Span, names: readonly NamedAt[]): readonly NamedAt[] {
  return names.filter(
    (one) =>
      !/\b(?:[Aa]sked|[Qq]uestioned|[Pp]ressed|[Cc]hallenged|[Ii]nterviewed) by (?:[^,.;]{0,60}, )?(?:[\p{L}.’'-]+ ){0,4}$/u.test(
        blanked.slice(start, one.start),
      ),
  );
}

/** "X said that it was late, accusing it of “…”": the subject of the verb of speech before it, if there is one. */
function readParticiple(
  blanked: string,
  cue: Cue,
  { sentence, names, before }: { sentence: Span; names: readonly NamedAt[]; before: readonly Cue[] },
): SpeakerPhrase {
  // "with Ana Ruiz warning of “…”": the participle's own subject.
  const own = names.find(
    ({ start, end }) =>
      end === cue.start - 1 && /\bwith (?:[\p{L}’'-]+ ){0,4}$/u.test(blanked.slice(sentence.start, start)),
  );
  if (own) return { form: 'name', named: own.named, at: own.start };
  const main = before.find(({ form, weak, end }) => form === 'past' && !weak && end < cue.start);
  const from = main && skipQuoted(blanked, sentence.start, main.start);
  const subject = main && readSubject(blanked, { from: from ?? sentence.start, to: main.start }, names);
  return subject && subject.form !== 'elided' && subject.form !== 'pronoun'
    ? subject
    : { form: 'elided', at: cue.start };
}

/** "The ministry said it viewed the move as “…”", "The envoy accused them and warned of “…”": who said the first is who said the second. */
function toGoverning(
  blanked: string,
  { found, before }: { found: SpeakerPhrase; before: readonly Cue[] },
  { sentence, names }: Pick<SentenceView, 'sentence' | 'names'>,
): SpeakerPhrase {
  // "The council said in a statement that the increase put “…” on them": nothing that speaks.
  const isThing = found.form === 'description' && found.noun !== '' && !canSpeak(found.noun);
  if (found.form !== 'pronoun' && found.form !== 'elided' && !isThing) return found;
  const main = isThing
    ? before.findLast(
        ({ form, weak, end }) => form === 'past' && !weak && / that /.test(blanked.slice(end, found.at)),
      )
    : found.form === 'pronoun'
      ? before.find(
          ({ form, end }) => form !== 'participle' && /^ (?:that )?$/.test(blanked.slice(end, found.at)),
        )
      : before.find(({ form, weak, end }) => form === 'past' && !weak && end < found.at);
  const from = main && skipQuoted(blanked, sentence.start, main.start);
  return (main && from !== undefined && readSubject(blanked, { from, to: main.start }, names)) || found;
}

const canSpeak = (noun: string): boolean => isSpeakerNoun(noun) || isHuman(noun.toLowerCase());

/** The pronoun with which a sentence begins: the subject of what it goes on to say. */
function toOpening(blanked: string, { start }: Span): string | null {
  return /^["“‘]?(he|she|they|it)\b/i.exec(blanked.slice(start, start + 8))?.[1]?.toLowerCase() ?? null;
}

/** "During the call he asked about it, called it “…”": a pronoun is the subject of all that follows, where nobody is named. */
function toSubject(
  blanked: string,
  { sentence, cue, names }: { sentence: Span; cue: Cue; names: readonly NamedAt[] },
): string | null {
  const isNamed = names.some(({ named, end }) => named.kind === 'person' && end < cue.start);
  if (isNamed) return null;
  const said = blanked.slice(sentence.start, cue.start);
  return [...said.matchAll(/(?<![\p{L}’'])(he|she)(?= \p{Ll})/giu)].at(-1)?.[1]?.toLowerCase() ?? null;
}

/** "was praised as “…” by critics": the agent, not the subject. */
function readAgent(
  { stretch, passive }: { stretch: Stretch; passive: Cue },
  { paragraph, sentence, names, subject }: Omit<SentenceView, 'cues' | 'paper'>,
  memory: SpeakerMemory,
): CuedSpeaker {
  const { blanked, index } = paragraph;
  const by = /^.,?\s*by /su.exec(blanked.slice(stretch.end, sentence.end));
  const inside = /\bby /.exec(blanked.slice(passive.end, stretch.start));
  const from = by ? stretch.end + by[0].length : inside ? passive.end + inside.index + 3 : null;
  const to = by ? sentence.end : stretch.start;
  const phrase = from === null ? null : readObject(blanked, { from, to }, names);
  const place = {
    paragraph: index,
    at: phrase?.at ?? passive.start,
    subject: subject?.form === 'name' ? subject.at : null,
    names,
    sentenceStart: sentence.start,
  };
  return { speaker: phrase && memory.resolve(phrase, place), phrase, cue: passive };
}

/** A subject cannot reach back over a quotation. */
function skipQuoted(blanked: string, from: number, to: number): number {
  const last = blanked.lastIndexOf(filler, to);
  if (last < from) return from;
  const marks = /^.[,.!?…”"’'»)]*/su.exec(blanked.slice(last, to))?.[0].length ?? 1;
  return Math.min(last + marks, to);
}

function lastBreak(blanked: string, from: number, cue: Cue): number {
  const between = blanked.slice(from, cue.start);
  const comma = /^[^,]*,\s/.exec(between);
  return comma && comma[0].length < between.length && !/^\s*,/.test(between) ? from + comma[0].length : from;
}

/** Few words, or "dubbed his part in the affair as". */
const isAdjacent = (between: string): boolean => {
  const count = between.trim().split(/\s+/).length;
  return count <= 5 || (count <= 12 && /\bas(?: an?| the)?\s*$/.test(between));
};

/** The cue's clause begins where the quotation ends. */
function isBeside(
  blanked: string,
  { stretch, cue, text }: { stretch: Stretch; cue: Cue; text: string },
): boolean {
  const between = blanked.slice(stretch.end + 1, cue.start);
  if (/^(?:participle|passive)$/.test(cue.form) || between.includes(filler)) return false;
  // “…,” and both analysts told us: another clause begins.
  if (/^\s*,?\s*(?:and|but|while|when|because|though|although|before|which|who)\s/.test(between))
    return false;
  const ended =
    /[,!?…—–-]['’”"]?$/.test(text.slice(stretch.start, stretch.end)) ||
    /^\s*[,—–]/.test(between) ||
    /^\s*(?:he|she|they|it|\p{Lu}\S*(?: \p{Lu}\S*){0,2})\s*$/u.test(between);
  return (ended || between.trim() === '') && between.length < 260;
}
