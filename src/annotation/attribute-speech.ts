import { toSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Cue, findCues, readCue } from './find-cues.ts';
import { isSpeech } from './is-speech.ts';
import type { NamedAt, PeopleIndex } from './people-index.ts';
import type { Stretch } from './quote-marks.ts';
import { type Speaker, SpeakerMemory } from './speaker-memory.ts';
import { readObject, type SpeakerPhrase } from './speaker-phrase.ts';

/** A quoted stretch with its speaker; stretches of one interrupted quotation share `quotation`. */
export interface Speech {
  readonly stretch: Stretch;
  readonly quotation: number;
  readonly speaker: Speaker | null;
  readonly reason: string;
}

interface State {
  readonly people: PeopleIndex;
  readonly memory: SpeakerMemory;
  quotation: number;
  speeches: Speech[];
  /** How the paragraph before ended: what a paragraph that is all quotation goes on from. */
  before: Speaker | null;
}

/**
 * Who says what is quoted. A cue beside the quotation decides, then the last cue before it in its sentence, then one after it;
 * without a cue the speaker of the stretch before, or of the paragraph before, goes on speaking.
 */
export function attributeSpeech(
  paragraphs: readonly string[],
  stretches: readonly Stretch[],
  { people, isName }: { people: PeopleIndex; isName: (stretch: Stretch) => boolean },
): readonly Speech[] {
  const state: State = {
    people,
    memory: new SpeakerMemory(people),
    quotation: 0,
    speeches: [],
    before: null,
  };
  const byParagraph = Map.groupBy(stretches, ({ paragraph }) => paragraph);
  for (const [index, text] of paragraphs.entries()) {
    const inside = byParagraph.get(index) ?? [];
    const blanked = blank(text, inside);
    const marked = inside.map((stretch) => ({ stretch, isName: isName(stretch) }));
    readParagraph({ index, text, blanked, marked }, state);
  }
  return state.speeches;
}

interface Paragraph {
  readonly index: number;
  readonly text: string;
  /** The text, to the offset, with a filler for quoted words. */
  readonly blanked: string;
  readonly marked: readonly { stretch: Stretch; isName: boolean }[];
}

const filler = '\u0001';

/** Quoted words become a filler; a full stop that ends both quotation and sentence stays. */
function blank(text: string, stretches: readonly Stretch[]): string {
  let blanked = text;
  for (const { start, end } of stretches) {
    const last = text[end - 1] ?? '';
    const ends =
      last === '.' ||
      (/[?!…]/.test(last) &&
        !/^. (?:\p{Ll}|\p{Lu}\S*(?: \p{Lu}\S*)? \p{Ll}+(?:ed|said|told)\b)/u.test(text.slice(end, end + 40)));
    const words = filler.repeat(end - start - 1) + (ends || last === ',' ? last : filler);
    blanked = blanked.slice(0, start) + words + blanked.slice(end);
  }
  return blanked;
}

function readParagraph(paragraph: Paragraph, state: State): void {
  const { index, blanked, marked } = paragraph;
  const first = state.speeches.length;
  const outside = (state.people.places[index] ?? []).filter(({ start }) => blanked[start] !== filler);
  let heard: Speaker | null = null;
  for (const sentence of toSentences(blanked)) {
    const names = outside.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const cues = findCues(blanked, sentence);
    const here = marked.filter(
      ({ stretch }) => stretch.start > sentence.start - 1 && stretch.start < sentence.end,
    );
    for (const one of here) readStretch(one, { paragraph, sentence, names, cues, first, heard }, state);
    const spoken = state.speeches.at(-1);
    const indirect = here.length === 0 ? readIndirect(paragraph, { sentence, names, cues }, state) : null;
    heard = indirect?.speaker ?? (here.length > 0 ? (spoken?.speaker ?? heard) : heard);
    state.memory.noteSentence(names);
    if (indirect) state.memory.noteSpeaker(indirect.speaker, indirect.phrase);
  }
  if (blanked.trim() !== '')
    state.before = heard ?? (state.speeches.length > first ? (state.speeches.at(-1)?.speaker ?? null) : null);
}

interface SentenceView {
  readonly paragraph: Paragraph;
  readonly sentence: Span;
  readonly names: readonly NamedAt[];
  readonly cues: readonly Cue[];
  /** How many stretches came before this paragraph. */
  readonly first: number;
  /** The speaker of the sentence before, quoted or reported. */
  readonly heard: Speaker | null;
}

function readStretch(
  { stretch, isName }: { stretch: Stretch; isName: boolean },
  view: SentenceView,
  state: State,
): void {
  const { paragraph, sentence } = view;
  const words = paragraph.text.slice(stretch.start, stretch.end);
  const before = paragraph.blanked.slice(sentence.start, stretch.start - 1);
  const after = paragraph.blanked.slice(stretch.end + 1, sentence.end);
  const carried = stretch.continued ? state.speeches.at(-1) : undefined;
  if (!carried && !isSpeech({ words, before, after, isName })) return;
  const previous = state.speeches.at(-1);
  const inParagraph = state.speeches.length > view.first ? previous : undefined;
  const cued = readCues(stretch, view, state);
  const same = inParagraph && isInterrupted(inParagraph, stretch, { view, cued });
  const speaker =
    carried?.speaker ??
    (same ? inParagraph.speaker : cued ? cued.speaker : inherit({ stretch, view, inParagraph }, state));
  if (!carried && !same) state.quotation++;
  const reason = carried
    ? 'the quotation goes on from the paragraph before'
    : cued
      ? 'words in quotation marks with a verb of speech'
      : speaker
        ? 'words in quotation marks; the speaker before goes on'
        : 'words in quotation marks';
  state.speeches.push({ stretch, quotation: state.quotation, speaker, reason });
  if (speaker) state.memory.noteSpeaker(speaker, cued?.phrase ?? null);
}

/** No cue of its own, or the one that stands between both parts: “A,” she said, “B”. */
function isInterrupted(
  previous: Speech,
  stretch: Stretch,
  { view, cued }: { view: SentenceView; cued: { cue: Cue } | null },
): boolean {
  if (previous.stretch.paragraph !== stretch.paragraph) return false;
  const { text, blanked } = view.paragraph;
  const bridge = blanked.slice(previous.stretch.end + 1, stretch.start - 1);
  const words = text.slice(previous.stretch.start, previous.stretch.end);
  if (bridge.trim() === '') return cued === null;
  const between = cued ? cued.cue.start >= previous.stretch.end && cued.cue.end < stretch.start : false;
  if (/[.!?…]\s*$/.test(bridge))
    return cued === null && (between || /[,!?—–-]$/.test(words) || /^,/.test(bridge) || /^\s/.test(bridge));
  if (between)
    return (
      /^[,\s]/.test(bridge) && /[,—–:]\s*$/.test(bridge) && (/[,!?—–-]$/.test(words) || /^,/.test(bridge))
    );
  const joins = /\b(?:and|or|but|while|as well as|nor|would|was|were|is|are|be)\b/.test(bridge);
  return (
    !joins &&
    bridge.trim().split(/\s+/).length <= 6 &&
    !findCues(bridge, { start: 0, end: bridge.length }).length
  );
}

function readCues(
  stretch: Stretch,
  { paragraph, sentence, names, cues }: SentenceView,
  state: State,
): { speaker: Speaker | null; phrase: SpeakerPhrase | null; cue: Cue } | null {
  const { text, blanked, index } = paragraph;
  const after = cues.filter(({ start }) => start >= stretch.end);
  const before = cues.filter(({ end }) => end < stretch.start);
  const beside = after[0] && isBeside(blanked, { stretch, cue: after[0], text }) ? after[0] : null;
  const adjacent = before.findLast(
    (cue) => !cue.weak || isAdjacent(blanked.slice(cue.end, stretch.start - 1)),
  );
  const later = after.find((cue) => !cue.weak && /,/.test(blanked.slice(stretch.end, cue.start)));
  if (!beside && adjacent?.form === 'passive')
    return readAgent({ stretch, passive: adjacent }, { paragraph, sentence, names }, state);
  for (const cue of [beside, adjacent, later, after.find(({ form }) => form === 'according')]) {
    if (!cue) continue;
    const inverted = cue.start >= stretch.end;
    const from =
      cue === adjacent
        ? sentence.start
        : cue === beside
          ? stretch.end + 1
          : lastBreak(blanked, stretch.end + 1, cue);
    const phrase =
      cue.form === 'participle'
        ? ({ form: 'elided', at: cue.start } as const)
        : readCue(blanked, cue, { sentence, from: skipQuoted(blanked, from, cue.start), names, inverted });
    if (!phrase) continue;
    const place = {
      paragraph: index,
      at: phrase.at,
      sentenceStart: sentence.start,
      opening: toOpening(blanked, sentence),
    };
    const speaker = state.memory.resolve(phrase, place);
    if (speaker) return { speaker, phrase, cue };
  }
  return null;
}

/** The pronoun with which a sentence begins: the subject of what it goes on to say. */
function toOpening(blanked: string, { start }: Span): string | null {
  return /^["“‘]?(he|she|they|it)\b/i.exec(blanked.slice(start, start + 8))?.[1]?.toLowerCase() ?? null;
}

/** "was praised as “…” by critics": the agent, not the subject. */
function readAgent(
  { stretch, passive }: { stretch: Stretch; passive: Cue },
  { paragraph, sentence, names }: Pick<SentenceView, 'paragraph' | 'sentence' | 'names'>,
  state: State,
): { speaker: Speaker | null; phrase: SpeakerPhrase | null; cue: Cue } {
  const { blanked, index } = paragraph;
  const by = /^.,?\s*by /su.exec(blanked.slice(stretch.end, sentence.end));
  const inside = /\bby /.exec(blanked.slice(passive.end, stretch.start));
  const from = by ? stretch.end + by[0].length : inside ? passive.end + inside.index + 3 : null;
  const to = by ? sentence.end : stretch.start;
  const phrase = from === null ? null : readObject(blanked, { from, to }, names);
  const place = { paragraph: index, at: phrase?.at ?? passive.start, sentenceStart: sentence.start };
  return { speaker: phrase && state.memory.resolve(phrase, place), phrase, cue: passive };
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

const isAdjacent = (between: string): boolean => between.split(/\s+/).length <= 5;

/** The cue's clause begins where the quotation ends. */
function isBeside(
  blanked: string,
  { stretch, cue, text }: { stretch: Stretch; cue: Cue; text: string },
): boolean {
  const between = blanked.slice(stretch.end + 1, cue.start);
  if (cue.form === 'participle' || between.includes(filler)) return false;
  const ended =
    /[,!?…—–-]['’”"]?$/.test(text.slice(stretch.start, stretch.end)) ||
    /^\s*[,—–]/.test(between) ||
    /^\s*(?:he|she|they|it|\p{Lu}\S*(?: \p{Lu}\S*){0,2})\s*$/u.test(between);
  return (ended || between.trim() === '') && between.length < 260;
}

/** Who reports without quotation marks: the last cue of a sentence with none. */
function readIndirect(
  { blanked, index }: Paragraph,
  { sentence, names, cues }: Pick<SentenceView, 'sentence' | 'names' | 'cues'>,
  state: State,
): { speaker: Speaker; phrase: SpeakerPhrase } | null {
  const cue = cues.find(({ weak, form }) => !weak && form !== 'participle' && form !== 'passive');
  if (!cue) return null;
  const phrase = readCue(blanked, cue, { sentence, from: sentence.start, names, inverted: false });
  if (!phrase || phrase.form === 'elided') return null;
  const speaker = state.memory.resolve(phrase, {
    paragraph: index,
    at: phrase.at,
    sentenceStart: sentence.start,
  });
  return speaker && { speaker, phrase };
}

/** The speaker of a stretch that has no cue. */
function inherit(
  { stretch, view, inParagraph }: { stretch: Stretch; view: SentenceView; inParagraph: Speech | undefined },
  { before, memory }: State,
): Speaker | null {
  const { paragraph, sentence, names } = view;
  const alone = /^[\s"“‘'„«]*$/.test(paragraph.blanked.slice(0, stretch.start));
  if (inParagraph?.speaker) return inParagraph.speaker;
  if (view.heard) return view.heard;
  const introduced = /:\s*$/.test(paragraph.blanked.slice(sentence.start, stretch.start - 1));
  const subject = names.find(({ end, named }) => end < stretch.start && named.kind !== 'place');
  if (subject && (introduced || !alone)) return { name: subject.named.name, entry: subject.named.entry };
  if (alone) return before;
  return memory.last;
}
