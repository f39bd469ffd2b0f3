import { findAtOrAfter } from '../text/find-at-or-after.ts';
import type { Label } from '../text/label.ts';
import type { Rule } from '../text/rule.ts';
import { readerWords, writerWords } from './address-words.ts';
import { isCorrection } from './is-correction.ts';
import { type BlockProfile, toProfile } from './profile.ts';
import type { Removal } from './removal.ts';
import type { Sentence } from './sentences.ts';

/** How a phrase rule is made: all of it but its phrases, which stand in `phrases/LANGUAGE.ts` under its label. */
export interface PhraseRule {
  readonly label: Label;
  readonly summary: string;
  /** Why the block goes; the phrase found is put after it. */
  readonly reason: string;
  /** One sentence, at an end of the block or with this much strength, is enough to name all of it. */
  readonly certain?: number;
}

type Hit = BlockProfile['hits'][number];

const opening = 4.5;
const within = 2;
const hinted = 0.7;

/**
 * A rule that finds the phrases of its label. A phrase that opens a sentence weighs more than one inside it, and a
 * sentence that reports, quotes, runs long or belongs to a text about this very subject weighs less. It speaks of a
 * block of which most was found; what is glued to a block that stays is left to the rule of that name.
 */
export function toPhraseRule({ label, summary, reason, certain }: PhraseRule): Rule<Removal> {
  const sure = `${label}!`;
  const hint = `${label}?`;
  return {
    summary,
    *find(source) {
      const profile = toProfile(source);
      const spoken = profile.blocks.filter(({ hits }) =>
        hits.some(({ kind }) => kind === sure || kind === hint),
      );
      const subject = isSubject(spoken, hint);
      for (const block of spoken) {
        const found = [...groupHits(block)]
          .map(([sentence, hits]) => ({ sentence, ...weigh(block, sentence, hits, label) }))
          .filter(({ strength }) => strength > 0);
        if (!found.length) continue;
        const strongest = found.reduce((a, b) => (b.strength > a.strength ? b : a));
        const isLong = block.words > (aloneUpTo.get(label) ?? Number.POSITIVE_INFINITY);
        if (isLong || (aloneUpTo.has(label) && isCorrection(block))) continue;
        const sentences = found.map(({ sentence }) => sentence);
        const names = certain !== undefined && (strongest.strength >= certain || isAtEnd(block, sentences));
        if (!names && !isMostOf(block, sentences)) continue;
        const strength = strongest.strength - (subject ? 3 : 0);
        if (strength > 0)
          yield { span: block.block.span, label, strength, reason: `${reason} “${strongest.phrase}”` };
      }
    },
  };
}

/** Labels of lines that stand alone, and the most words of such a line: within a paragraph their words are its own. */
const aloneUpTo: ReadonlyMap<Label, number> = new Map([
  ['byline', 14],
  ['update-note', 30],
]);

/** Labels of lines that want something of the reader, and so speak to him. */
const appeals: ReadonlySet<Label> = new Set<Label>([
  'advertisement',
  'newsletter',
  'paywall',
  'cookie-notice',
  'related-link',
  'share',
  'comments',
  'app-promo',
  'navigation',
  'tags',
]);

const toStart = ({ start }: { readonly start: number }) => start;

function isAddressed({ tokens }: BlockProfile, sentence: Sentence): boolean {
  for (
    let at = findAtOrAfter(tokens, sentence.start, toStart);
    (tokens[at]?.start ?? sentence.end) < sentence.end;
    at++
  ) {
    const word = tokens[at]?.text ?? '';
    if (readerWords.has(word) || writerWords.has(word)) return true;
  }
  return false;
}

/** The phrases of each sentence that holds any, sentences in their order. */
function groupHits({ hits, sentences, tokens }: BlockProfile): ReadonlyMap<Sentence, readonly Hit[]> {
  const groups = Map.groupBy(hits, ({ from }) => {
    const start = tokens[from]?.start ?? 0;
    return sentences[findAtOrAfter(sentences, start + 1, toStart) - 1];
  });
  return new Map(
    sentences.flatMap((sentence) => {
      const own = groups.get(sentence);
      return own ? [[sentence, own] as const] : [];
    }),
  );
}

function weigh(
  block: BlockProfile,
  sentence: Sentence,
  hits: readonly Hit[],
  label: Label,
): { strength: number; phrase: string } {
  let strength = 0;
  let phrase = '';
  let reports = false;
  for (const hit of hits) {
    const first = block.tokens[hit.from];
    const last = block.tokens[hit.to - 1];
    if (!first || !last || first.start >= sentence.end) continue;
    if (hit.kind === 'reporting') reports = true;
    const weight =
      hit.kind === `${label}!` ? (first.opens ? opening : within) : hit.kind === `${label}?` ? hinted : 0;
    if (weight > strength) phrase = block.block.text.slice(first.start, last.end);
    strength = weight === hinted && strength > hinted ? strength + hinted : Math.max(strength, weight);
  }
  const text = block.block.text.slice(sentence.start, sentence.end);
  const words = text.split(' ').length;
  if (strength === 0) return { strength, phrase };
  if (reports && words > 6) strength -= 2.5;
  if (/["“”«]|(?<=\S)»/.test(text)) strength -= 1;
  if (words > 25) strength -= words > 45 ? 2 : 1;
  if (words > 14 && appeals.has(label) && /[.!?]$/.test(text) && !isAddressed(block, sentence))
    strength -= 2.5;
  return { strength, phrase };
}

/** Whether the sentences found are most of the block, or both open and close it. */
function isMostOf({ block: { text } }: BlockProfile, found: readonly Sentence[]): boolean {
  const size = found.reduce((sum, each) => sum + each.end - each.start, 0);
  return 2 * size >= text.length || (found[0]?.start === 0 && found.at(-1)?.end === text.length);
}

function isAtEnd({ block: { text } }: BlockProfile, found: readonly Sentence[]): boolean {
  return found[0]?.start === 0 || found.at(-1)?.end === text.length;
}

/** Whether the running text speaks of what the label is about: then its words tell nothing. */
function isSubject(blocks: readonly BlockProfile[], hint: string): boolean {
  const told = blocks.filter(
    ({ words, ends, hits }) =>
      words >= 15 &&
      ends &&
      hits.some(({ kind }) => kind === hint) &&
      hits.some(({ kind }) => kind === 'reporting'),
  );
  return told.length >= 3;
}
