import type { PhraseHit } from './phrase-index.ts';
import type { BlockProfile, PhraseKind } from './profile.ts';
import type { Token } from './tokens.ts';

/** What sets a piece off from what stands before it. */
export type Joint = 'start' | 'sentence' | 'bracket' | 'sign' | 'no space' | 'capital' | 'phrase';

/** A smallest piece of a paragraph that boilerplate may begin or end with; offsets within its text, without the space after it. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly joint: Joint;
  /** Its first token, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

const longestBracket = 240;
/** `“… she said.Sign up”`: a sentence that was glued to another without a space. */
const unspaced = /(?<=\p{Ll}{2}["”’»)\]]*[.!?…]["”’»)\]]*)(?=\p{Lu}\p{L})/gu;
const bracket = /[([]{1,2}[^()[\]]*[)\]]{1,2}/gu;
const sign = /(?:^|\s)(?=(?:>{1,3}|[|·•*▶►→↓↗⟶➤■●☐☑✉»]|\/\/|--+|[–—]|\p{Extended_Pictographic})\s?\S)/gu;
const afterSign = /(?<=\s[|·•↓↑→↗⟶➤»>]|>>>)\s+/gu;
/** A sentence that ended without a full stop: a small word with a capital letter. */
const capitalised = /(?<=[\p{L}\d:;,%’']["”’»)\]]*) (?=["“‘«]?\p{Lu})/gu;

const word = /[\p{L}’']+/uy;

/** Cuts a paragraph into its units; in linear time. */
export function findUnits(profile: BlockProfile, stopWords: ReadonlySet<string>): Unit[] {
  const { tokens } = profile;
  const { text } = profile.block;
  const joints = findJoints(profile, stopWords);
  const starts = [...joints.keys()].sort((a, b) => a - b);
  const units: Unit[] = [];
  let from = 0;
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1] ?? text.length;
    const end = start + text.slice(start, next).trimEnd().length;
    let to = from;
    while ((tokens[to]?.start ?? next) < next) to++;
    units.push({ start, end, joint: joints.get(start) ?? 'start', from, to });
    from = to;
  }
  return units;
}

/** Where units start, and why; the first reason holds. */
function findJoints(
  { block: { text }, tokens, hits, sentences }: BlockProfile,
  stopWords: ReadonlySet<string>,
) {
  const joints = new Map<number, Joint>([[0, 'start']]);
  const add = (at: number, joint: Joint) => {
    let start = at;
    while (text[start] === ' ') start++;
    if (start < text.length && !joints.has(start)) joints.set(start, joint);
  };
  for (const { start } of sentences) add(start, 'sentence');
  for (const { index } of text.matchAll(unspaced)) add(index, 'no space');
  for (const { index, 0: found } of text.matchAll(bracket)) {
    if (found.length > longestBracket) continue;
    add(index, 'bracket');
    add(index + found.length, 'bracket');
  }
  for (const { index } of text.matchAll(sign)) add(index, 'sign');
  for (const { index } of text.matchAll(afterSign)) add(index, 'sign');
  for (const { kind, from, to } of hits) addPhrase(kind, tokens[from], tokens[to - 1], text, add);
  for (const { index, 0: found } of text.matchAll(capitalised)) {
    word.lastIndex = index + found.length + Number(/["“‘«]/.test(text[index + 1] ?? ''));
    if (stopWords.has(word.exec(text)?.[0].toLowerCase() ?? '')) add(index, 'capital');
  }
  return joints;
}

/** A phrase of the trade that a comma sets off: “the ministry said, opens new tab, and …”. */
function addPhrase(
  kind: PhraseHit<PhraseKind>['kind'],
  first: Token | undefined,
  last: Token | undefined,
  text: string,
  add: (at: number, joint: Joint) => void,
): void {
  if (
    !kind.endsWith('!') ||
    !first ||
    !last ||
    !/[,;]\s*$/.test(text.slice(Math.max(0, first.start - 3), first.start))
  )
    return;
  add(first.start, 'phrase');
  add(last.end, 'phrase');
}
