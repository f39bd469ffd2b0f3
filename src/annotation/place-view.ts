import type { TaggedWord } from './tagged-words.ts';

/** What a paragraph's words say of the places between them, worked out once. `at` is the place before word `at`. */
export interface PlaceView {
  readonly text: string;
  readonly words: readonly TaggedWord[];
  /** Whether the place lies within quotation marks. */
  readonly isQuoted: Uint8Array;
  /** The last verb before, and the head of the phrase after the place, as the place of a word; -1: none. */
  readonly verbs: Int32Array;
  readonly heads: Int32Array;
  readonly before: readonly StateBefore[];
  readonly after: readonly StateAfter[];
}

/** How the sentence stands up to a place. */
export interface StateBefore {
  /** Words since the relative or interrogative pronoun that is open here; 0: none. */
  readonly relative: number;
  /** Finite verbs so far. */
  readonly finite: number;
  /** Words since the last verb, 0 where it stands right before. */
  readonly verb: number;
  readonly isPassive: boolean;
  readonly sinceStart: number;
  readonly sinceMark: number;
  /** The nominal phrase that ends here: 0 none, 1 without a determiner, 2 with one. */
  readonly phrase: number;
}

/** How it goes on. */
export interface StateAfter {
  /** Finite verbs up to the end of the clause. */
  readonly finite: number;
  readonly toMark: number;
  /** The nominal phrase that begins here, as above. */
  readonly phrase: number;
}

const relatives = new Set('that which who whom whose what where when why how whatever'.split(' '));
const finites = new Set(
  "VPAST VS is are was were has have had does did will would can could may might must should said told says 's 're".split(
    ' ',
  ),
);
const forms = new Set("is are was were be been being am 's 're got get gets".split(' '));
const clauseEnds = new Set(['.', ';', ':', '-', '?', '!', '"', '(', ')']);
const nominals = new Set(['NOUN', 'NOUNS', 'NAME', 'ADJ', 'NUM', 'YEAR']);
const determiners = new Set(
  "the a an this that these those my your his her its their our some any no every each all both either another such 's ' what which whose".split(
    ' ',
  ),
);

export function toPlaceView(text: string, words: readonly TaggedWord[]): PlaceView {
  return {
    text,
    words,
    isQuoted: toQuoted(text, words),
    verbs: toVerbs(words),
    heads: toHeads(words),
    before: toStatesBefore(words),
    after: toStatesAfter(words),
  };
}

function toQuoted(text: string, words: readonly TaggedWord[]): Uint8Array {
  const quoted = new Uint8Array(words.length + 1);
  let isOpen = false;
  for (const [at, { tag, start }] of words.entries()) {
    const mark = text[start];
    if (tag === '"') isOpen = mark === '"' ? !isOpen : mark === '“' || mark === '‘';
    quoted[at + 1] = Number(isOpen);
  }
  return quoted;
}

const verbs = /^(?:V.*|said|told|says|is|was|are|were|be|been|has|had|have)$/;
const verbReach = 12;

function toVerbs(words: readonly TaggedWord[]): Int32Array {
  const found = new Int32Array(words.length + 1).fill(-1);
  let last = -1;
  for (const [at, { tag }] of words.entries()) {
    if (verbs.test(tag)) last = at;
    else if (/^[.?!;]$/.test(tag) || at + 1 - last > verbReach) last = -1;
    found[at + 1] = last;
  }
  return found;
}

const inPhrase = new Set("NOUN NOUNS NAME ADJ NUM YEAR the a an his her its their this that 's".split(' '));

function toHeads(words: readonly TaggedWord[]): Int32Array {
  const found = new Int32Array(words.length + 1).fill(-1);
  for (let at = words.length - 1; at >= 0; at--) {
    if (!inPhrase.has(words[at]?.tag ?? '')) continue;
    const next = found[at + 1] as number;
    found[at] = next < 0 ? at : next;
  }
  return found;
}

function toStatesAfter(words: readonly TaggedWord[]): readonly StateAfter[] {
  let state: StateAfter = { finite: 0, toMark: 0, phrase: 0 };
  const states = [state];
  for (const { tag } of words.toReversed()) {
    const isEnd = clauseEnds.has(tag);
    state = {
      finite: isEnd ? 0 : state.finite + Number(finites.has(tag)),
      toMark: isEnd || tag === ',' ? 0 : state.toMark + 1,
      phrase: nominals.has(tag)
        ? Math.max(1, state.phrase)
        : determiners.has(tag) && state.phrase > 0
          ? 2
          : 0,
    };
    states.push(state);
  }
  return states.reverse();
}

const atStart: StateBefore = {
  relative: 0,
  finite: 0,
  verb: 99,
  isPassive: false,
  sinceStart: 0,
  sinceMark: 0,
  phrase: 0,
};

function toStatesBefore(words: readonly TaggedWord[]): readonly StateBefore[] {
  let state = atStart;
  const states = [state];
  for (const at of words.keys()) {
    state = toNext(state, words, at);
    states.push(state);
  }
  return states;
}

function toNext(state: StateBefore, words: readonly TaggedWord[], at: number): StateBefore {
  const tag = words[at]?.tag ?? '';
  if (tag === '.' || tag === '?' || tag === '!') return atStart;
  const isEnd = clauseEnds.has(tag);
  const isVerb = /^V/.test(tag) || forms.has(tag) || finites.has(tag);
  return {
    relative: relatives.has(tag) ? 1 : state.relative > 0 && !isEnd ? state.relative + 1 : 0,
    finite: state.finite + Number(finites.has(tag)),
    verb: isVerb ? 0 : Math.min(99, state.verb + 1),
    isPassive: isVerb
      ? tag === 'VPAST' && [1, 2, 3].some((back) => forms.has(words[at - back]?.tag ?? ''))
      : state.isPassive,
    sinceStart: state.sinceStart + 1,
    sinceMark: isEnd || tag === ',' ? 0 : state.sinceMark + 1,
    phrase: determiners.has(tag) ? 2 : nominals.has(tag) ? Math.max(1, state.phrase) : 0,
  };
}
