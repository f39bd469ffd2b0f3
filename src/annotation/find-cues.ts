import type { Span } from '../text/span.ts';
import { filler } from './blank-quotations.ts';
import { isPastTense } from './lexicon.ts';
import type { NamedAt } from './people-index.ts';
import { readObject } from './read-object.ts';
import { readSubject } from './read-subject.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { isVerdict, isWeakCue, toCueForm } from './speech-words.ts';

/** A verb of speech outside the quotation marks, or "according to", in UTF-16 offsets of the paragraph. */
export interface Cue extends Span {
  readonly form: 'past' | 'present' | 'participle' | 'according' | 'passive';
  /** Tells of speech only where a quotation stands right beside it. */
  readonly weak: boolean;
}

const notVerbBefore =
  /(?:^|[\s“"])(?:a|an|the|this|that|its|his|her|their|our|my|no|any|some|of|in|by|for|from|with|first|such|these|those|sharply|widely)\s+$/i;

/** "should have told", "could not have said": what nobody said. */
const neverSaid =
  /\b(?:should|could|would|might|must|may|ought to)(?:n['’]t)?(?: not| never)? have (?:\p{Ll}+ly )?$/u;

/** "turned to the radio to call it “…”": the subject stands before the verb that governs this one; not in “…,” she is heard to say. */
const isGoverned = (before: string): boolean =>
  /\bto\s+$/.test(before) && !/\b(?:heard|known|reported) to $/.test(before);

const isPlural =
  /^(?:claims|reports|promises|demands|calls|answers|notes|fears|hopes|estimates|points|quotes)$/;

/** The cues of a sentence; `sentence` is the paragraph with the quoted words blanked out. */
export function findCues(paragraph: string, { start, end }: Span): readonly Cue[] {
  const cues: Cue[] = [];
  const sentence = paragraph.slice(start, end);
  for (const match of sentence.matchAll(/\p{L}+/gu)) {
    const word = match[0];
    const at = { start: start + match.index, end: start + match.index + word.length };
    if (word.toLowerCase() === 'according' && /^ to\b/.test(sentence.slice(match.index + word.length))) {
      cues.push({ start: at.start, end: at.end + 3, form: 'according', weak: false });
      continue;
    }
    if (
      word === 'words' &&
      /\b[Ii]n the $/.test(sentence.slice(0, match.index)) &&
      /^ of\b/.test(sentence.slice(match.index + 5))
    ) {
      cues.push({ start: at.start, end: at.end + 3, form: 'according', weak: false });
      continue;
    }
    const form =
      toCueForm(word) ??
      readUnlisted(sentence, match.index, word) ??
      readVerdict(sentence, match.index, word);
    if (form === null) continue;
    const before = sentence.slice(Math.max(0, match.index - 40), match.index);
    const after = sentence.slice(match.index + word.length, match.index + word.length + 12);
    if (notVerbBefore.test(before) && !/\bwho\s+$/.test(before)) continue;
    if (form === 'past' && neverSaid.test(before)) continue;
    // "his repeated claims of poverty": a plural noun.
    if (form === 'present' && /^ of\b/.test(after) && isPlural.test(word)) continue;
    if (form === 'base') {
      if (
        /(?:\band \p{Lu}[\p{L}-]+|\p{Ll}s (?:at|of|from|in) (?:the )?(?:\p{Lu}[\p{L}-]+ )*\p{Lu}[\p{L}-]+|\b(?:to|would|will|could|might|did|I|we|they|you|people|police|who)|\p{Ll}{3,}s,?|, )\s*$/iu.test(
          before,
        ) &&
        !/\bnot\s+$/i.test(before)
      )
        cues.push({ ...at, form: isGoverned(before) ? 'participle' : 'present', weak: true });
      continue;
    }
    // "his stated aim", "the accused man", "the expected rise": participles that stand before a noun.
    if (
      form === 'past' &&
      /\b(?:be|being|been|was|were|is|are)\s+(?:\p{Ll}+ly\s+)?$/u.test(before) &&
      !/^ as saying/.test(after)
    ) {
      if (!/^(?:quoted|asked)$/i.test(word)) {
        cues.push({ ...at, form: 'passive', weak: true });
        continue;
      }
      if (/^ (?:to|whether|if|about)/.test(after)) continue;
    }
    cues.push({ ...at, form, weak: isWeakCue(word) && !/^ that\b/.test(after) });
  }
  return cues;
}

const leadsToVerb =
  /[,!?]["”’»] (?:(?:he|she|they|it|I|we)|(?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){0,3}|(?:the|an?|one|another) \p{Ll}[\p{L}-]+)? ?(?:\p{Ll}+ly )?$/u;

/** "rated the supports as “fair”": a verdict in somebody's words. */
function readVerdict(sentence: string, at: number, word: string): 'past' | null {
  return isVerdict(word) &&
    new RegExp(`^[^,.;:${filler}]{0,60} as (?:an? |the )?[“"‘']?${filler}`).test(
      sentence.slice(at + word.length),
    )
    ? 'past'
    : null;
}

/** A verb that no list has, where only one of speech can stand: “…,” he recounted. */
function readUnlisted(sentence: string, at: number, word: string): 'past' | 'present' | null {
  const behind = sentence.slice(at + word.length);
  if (/^\p{Ll}{3,}s$/u.test(word) && /^[.,;:]|^$/.test(behind))
    return leadsToVerb.test(sentence.slice(Math.max(0, at - 80), at)) ? 'present' : null;
  const isVerb = /^\p{Ll}+ed$/u.test(word) || isPastTense(word);
  if (!isVerb || /^(?:was|were|had|did|went)$/.test(word)) return null;
  const before = sentence.slice(Math.max(0, at - 80), at);
  return leadsToVerb.test(before) && /^(?:[.,;:]|\s)/.test(behind || '.') ? 'past' : null;
}

/** Who speaks by a cue. `inverted`: the quotation stands before the cue, so that its subject may follow it. */
export function readCue(
  paragraph: string,
  cue: Cue,
  {
    sentence,
    from,
    names,
    inverted,
  }: { sentence: Span; from: number; names: readonly NamedAt[]; inverted: boolean },
): SpeakerPhrase | null {
  if (cue.form === 'according') return readObject(paragraph, { from: cue.end, to: sentence.end }, names);
  const left = paragraph.slice(from, cue.start).replace(/[\s,]+$/, '');
  if (inverted && left === '') return readObject(paragraph, { from: cue.end, to: sentence.end }, names);
  return readSubject(paragraph, { from, to: cue.start }, names);
}
