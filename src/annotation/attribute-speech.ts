import { toSentences } from '../text/sentences.ts';
import { blankQuotations, filler } from './blank-quotations.ts';
import type { BlockQuotation } from './block-quotation.ts';
import { isByTheOther, readAsked } from './find-answerer.ts';
import { findCues } from './find-cues.ts';
import { findSubject } from './find-subject.ts';
import { isInterrupted } from './is-interrupted.ts';
import { isSomebody } from './is-somebody.ts';
import { isSpeech } from './is-speech.ts';
import type { PeopleIndex } from './people-index.ts';
import type { Stretch } from './quote-marks.ts';
import { readReport } from './read-report.ts';
import { readScene } from './read-scene.ts';
import { type CuedSpeaker, type Paragraph, readSpeaker, type SentenceView } from './read-speaker.ts';
import { repeatSpeakers } from './repeat-speakers.ts';
import type { Speaker } from './speaker.ts';
import { SpeakerMemory } from './speaker-memory.ts';
import { readPaper } from './written-words.ts';

/** A quoted stretch with its speaker; stretches of one interrupted quotation share `quotation`. */
export interface Speech {
  readonly stretch: Stretch;
  readonly quotation: number;
  readonly speaker: Speaker | null;
  /** A verb of speech of its own, or what it goes on from, tells who speaks. */
  readonly cued: boolean;
  readonly reason: string;
}

interface State {
  readonly people: PeopleIndex;
  readonly memory: SpeakerMemory;
  quotation: number;
  speeches: Speech[];
  /** How the paragraph before ended: what a paragraph that is all quotation goes on from. */
  before: Speaker | null;
  /** Who spoke before the one who spoke last. */
  other: Speaker | null;
  /** Whom the paragraph asks, and whom the one before asked. */
  asked: Speaker | null;
  answerer: Speaker | null;
  paragraphs: readonly string[];
}

/**
 * Who says what is quoted. A cue beside the quotation decides, then the last cue before it in its sentence, then one after it;
 * without a cue the speaker of the stretch before, or of the paragraph before, goes on speaking.
 */
export function attributeSpeech(
  paragraphs: readonly string[],
  stretches: readonly Stretch[],
  {
    people,
    isName,
    blockQuotations,
  }: {
    people: PeopleIndex;
    isName: (stretch: Stretch) => boolean;
    /** By the place of their paragraph. */
    blockQuotations: ReadonlyMap<number, BlockQuotation>;
  },
): readonly Speech[] {
  const state: State = {
    people,
    memory: new SpeakerMemory(people),
    quotation: 0,
    speeches: [],
    before: null,
    other: null,
    asked: null,
    answerer: null,
    paragraphs,
  };
  const byParagraph = Map.groupBy(stretches, ({ paragraph }) => paragraph);
  for (const [index, text] of paragraphs.entries()) {
    const whole = blockQuotations.get(index);
    if (whole) {
      readBlock(index, { whole, follows: blockQuotations.has(index - 1) }, state);
      continue;
    }
    const inside = byParagraph.get(index) ?? [];
    const blanked = blankQuotations(text, inside);
    const marked = inside.map((stretch) => ({ stretch, isName: isName(stretch) }));
    readParagraph({ index, text, blanked, marked }, state);
  }
  return repeatSpeakers(state.speeches, paragraphs);
}

/** A block quotation belongs to its signature, else to who spoke last in the paragraph before. */
function readBlock(
  paragraph: number,
  { whole, follows }: { whole: BlockQuotation; follows: boolean },
  state: State,
): void {
  const { end, signature } = whole;
  const known = state.people.places.flat().find(({ named }) => named.name === signature)?.named;
  const signer: Speaker | null = signature === null ? null : { name: signature, entry: known?.entry ?? null };
  if (!follows) state.quotation++;
  const stretch: Stretch = { paragraph, start: 0, end, open: false, continued: false };
  const speaker = signer ?? state.before;
  state.speeches.push({
    stretch,
    quotation: state.quotation,
    speaker,
    cued: true,
    reason: 'a block quotation',
  });
}

function readParagraph(paragraph: Paragraph, state: State): void {
  const { index, blanked, marked } = paragraph;
  const first = state.speeches.length;
  const outside = (state.people.places[index] ?? []).filter(({ start }) => blanked[start] !== filler);
  let heard: Speaker | null = null;
  /** Somebody without a name of whose words the sentence tells. */
  let described: Speaker | null = null;
  for (const sentence of toSentences(blanked)) {
    const names = outside.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const cues = findCues(blanked, sentence);
    const subject = findSubject(blanked, sentence, names);
    const paper = readPaper(blanked, sentence, names);
    if (paper || !/\bit\b/i.test(blanked.slice(sentence.start, sentence.end))) state.memory.notePaper(paper);
    const here = marked.filter(
      ({ stretch }) => stretch.start > sentence.start - 1 && stretch.start < sentence.end,
    );
    const before = state.speeches.length;
    for (const one of here)
      readStretch(one, { paragraph, sentence, names, cues, subject, paper, first, heard }, state);
    // A sign that reads “Closed” is no speech.
    const isSpoken = state.speeches.length > before;
    const spoken = state.speeches.at(-1);
    const indirect = isSpoken
      ? null
      : readReport(paragraph, { sentence, names, cues, subject }, state.memory);
    const scene = indirect || isSpoken || subject ? null : readScene(blanked, sentence);
    described =
      indirect?.phrase.form === 'description' && isSomebody(indirect.phrase) ? indirect.speaker : null;
    heard =
      indirect?.speaker ??
      (scene && state.memory.noteScene(scene)) ??
      (isSpoken ? (spoken?.speaker ?? heard) : heard);
    state.memory.noteSentence(names, subject, sentence.start);
    if (subject?.form === 'name') {
      const { name, entry } = subject.at.named;
      state.memory.noteIssuer({ name, entry }, blanked.slice(subject.at.end, sentence.end));
    }
    if (indirect) {
      state.memory.noteSpeaker(indirect.speaker, indirect.phrase);
      state.memory.noteIssuer(indirect.speaker, blanked.slice(sentence.start, sentence.end));
    }
    const asked = isSpoken ? null : readAsked(blanked, { sentence, names }, state.memory);
    if (asked?.asker) state.other = asked.asker;
    state.asked = isSpoken ? null : (asked?.answerer ?? state.asked);
  }
  state.answerer = state.asked ?? described;
  if (state.asked) {
    state.before = state.asked;
    state.asked = null;
  } else if (blanked.trim() !== '')
    state.before = heard ?? (state.speeches.length > first ? (state.speeches.at(-1)?.speaker ?? null) : null);
}

/** A sentence, and what went before it. */
interface Heard extends SentenceView {
  /** How many stretches came before this paragraph. */
  readonly first: number;
  /** The speaker of the sentence before, quoted or reported. */
  readonly heard: Speaker | null;
}

function readStretch(
  { stretch, isName }: { stretch: Stretch; isName: boolean },
  view: Heard,
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
  const cued = readSpeaker(stretch, view, state.memory);
  const same = inParagraph && isInterrupted(inParagraph.stretch, stretch, { paragraph, cued });
  const speaker =
    carried?.speaker ??
    (same
      ? inParagraph.speaker
      : cued
        ? (toGoing({ cued, heard: view.heard, inParagraph }, state) ?? cued.speaker)
        : inherit({ stretch, view, inParagraph }, state));
  if (!carried && !same) state.quotation++;
  const reason = carried
    ? 'the quotation goes on from the paragraph before'
    : cued
      ? 'words in quotation marks with a verb of speech'
      : speaker
        ? 'words in quotation marks; the speaker before goes on'
        : 'words in quotation marks';
  if (previous?.speaker && previous.speaker.name !== speaker?.name) state.other = previous.speaker;
  const isCued = Boolean(carried ?? cued) || same === true;
  state.speeches.push({ stretch, quotation: state.quotation, speaker, cued: isCued, reason });
  if (speaker) state.memory.noteSpeaker(speaker, cued?.phrase ?? null);
  if (speaker && cued)
    state.memory.noteIssuer(speaker, paragraph.blanked.slice(sentence.start, sentence.end));
}

/**
 * Who goes on where only a pronoun tells: whoever spoke in the sentence before ("One resident said it was late. “…,” she said"), or
 * was asked in the paragraph before ("Berg asked Ruiz when she knew." “On Monday,” she replied), where the pronoun fits.
 */
function toGoing(
  { cued, heard, inParagraph }: { cued: CuedSpeaker; heard: Speaker | null; inParagraph: Speech | undefined },
  { answerer, memory }: State,
): Speaker | null {
  const pronoun = cued.phrase?.form === 'pronoun' ? cued.phrase.word : null;
  const going = inParagraph ? heard : (heard ?? answerer);
  return going && pronoun && memory.canBe(going, pronoun) ? going : null;
}

/** The speaker of a stretch that has no cue. */
function inherit(
  { stretch, view, inParagraph }: { stretch: Stretch; view: Heard; inParagraph: Speech | undefined },
  { before, memory, other, speeches, paragraphs }: State,
): Speaker | null {
  const { paragraph, sentence, names } = view;
  const alone = /^[\s"“‘'„«]*$/.test(paragraph.blanked.slice(0, stretch.start));
  if (inParagraph?.speaker) return inParagraph.speaker;
  if (view.heard) return view.heard;
  const introduced = /:\s*$/.test(paragraph.blanked.slice(sentence.start, stretch.start - 1));
  const subject = names.find(({ end, named }) => end < stretch.start && named.kind !== 'place');
  if (subject && (introduced || !alone)) return { name: subject.named.name, entry: subject.named.entry };
  // “I was lucky”: a talk with Ana Ruiz
  const told = names.find(({ start, named }) => start > stretch.end && named.kind === 'person');
  if (alone && told && /^.\s?[:–—]\s/.test(paragraph.blanked.slice(stretch.end, told.start)))
    return { name: told.named.name, entry: told.named.entry };
  if (
    alone &&
    other &&
    other.name !== before?.name &&
    isByTheOther(speeches.at(-1)?.stretch, stretch, paragraphs)
  )
    return other;
  if (alone) return before;
  return memory.subject ?? memory.last;
}
