import type { Label } from '../text/label.ts';
import type { Rule } from '../text/rule.ts';
import { readerWords, writerWords } from './address-words.ts';
import { type BlockProfile, toProfile } from './profile.ts';
import type { Removal } from './removal.ts';
import type { Sentence } from './sentences.ts';

/** How a phrase rule is made: all of it but its phrases, which stand in `phrases/LANGUAGE.ts` under its label. */
export interface PhraseRule {
  readonly label: Label;
  readonly summary: string;
  /** Why the block goes; the phrase found is put after it. */
  readonly reason: string;
}

const opening = 4.5;
const within = 2;
const hinted = 0.7;

/**
 * A rule that finds the phrases of its label. A phrase that opens a sentence weighs more than one inside it, and a
 * sentence that reports, quotes, runs long or belongs to a text about this very subject weighs less. Where only
 * some sentences of a block are found, at its beginning or its end, they are cut out of it.
 */
export function toPhraseRule({ label, summary, reason }: PhraseRule): Rule<Removal> {
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
        const found = block.sentences
          .map((sentence) => ({ sentence, ...weigh(block, sentence, label) }))
          .filter(({ strength }) => strength > 0);
        if (!found.length) continue;
        const strongest = found.reduce((a, b) => (b.strength > a.strength ? b : a));
        const span = toRemovedSpan(
          block,
          found.map(({ sentence }) => sentence),
        );
        if (!span) continue;
        const strength = strongest.strength - (subject ? 3 : 0);
        if (strength > 0) yield { span, label, strength, reason: `${reason} “${strongest.phrase}”` };
      }
    },
  };
}

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

function isAddressed({ tokens }: BlockProfile, sentence: Sentence): boolean {
  return tokens.some(
    ({ text, start }) =>
      start >= sentence.start && start < sentence.end && (readerWords.has(text) || writerWords.has(text)),
  );
}

function weigh(block: BlockProfile, sentence: Sentence, label: Label): { strength: number; phrase: string } {
  let strength = 0;
  let phrase = '';
  let reports = false;
  for (const hit of block.hits) {
    const first = block.tokens[hit.from];
    const last = block.tokens[hit.to - 1];
    if (!first || !last || first.start < sentence.start || first.start >= sentence.end) continue;
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
  if (/["“”«»]/.test(text)) strength -= 1;
  if (words > 25) strength -= words > 45 ? 2 : 1;
  if (words > 14 && appeals.has(label) && /[.!?]$/.test(text) && !isAddressed(block, sentence))
    strength -= 2.5;
  return { strength, phrase };
}

/** The block where most of it was found, the found sentences where they open or close it, else nothing. */
function toRemovedSpan(
  block: BlockProfile,
  found: readonly Sentence[],
): { start: number; end: number } | null {
  const { span, text } = block.block;
  const size = found.reduce((sum, each) => sum + each.end - each.start, 0);
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last) return null;
  if (2 * size >= text.length || (first.start === 0 && last.end === text.length)) return span;
  if (last.end === text.length) return { start: span.start + tailStart(block, found), end: span.end };
  if (first.start === 0) return { start: span.start, end: span.start + first.end };
  return null;
}

function tailStart(block: BlockProfile, found: readonly Sentence[]): number {
  let start = block.block.text.length;
  for (const sentence of block.sentences.toReversed()) {
    if (!found.includes(sentence)) break;
    start = sentence.start;
  }
  return start;
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
