import { diffWords } from '../../dossier/diff-words.ts';

/** One place where a witness reads otherwise. */
export interface Variant {
  /** The word before, which both have: given where the lemma alone stands more than once in the base. */
  readonly context: string | null;
  /** The base's words; of many the first and last. Where the witness only adds, the word before. */
  readonly lemma: string;
  /** The witness's words; null where it lacks the base's. */
  readonly reading: string | null;
  /** The witness has the lemma, and the reading after it. */
  readonly adds: boolean;
}

export interface WitnessText {
  readonly siglum: string;
  readonly text: string;
}

export interface ApparatusLine {
  readonly siglum: string;
  /** Empty: it reads as the base does, but for punctuation. */
  readonly variants: readonly Variant[];
}

export interface Apparatus {
  /** Index of the witness that stands as the text: that with the most words. */
  readonly base: number;
  /** The others, in their order. */
  readonly lines: readonly ApparatusLine[];
}

/** The witnesses of a text as an edition shows them: one as the text, and under it where the others differ. */
export function toApparatus(witnesses: readonly WitnessText[]): Apparatus {
  const lengths = witnesses.map(({ text }) => text.split(/\s+/).length);
  const base = Math.max(0, lengths.indexOf(Math.max(...lengths)));
  const text = witnesses[base]?.text ?? '';
  return {
    base,
    lines: witnesses
      .filter((_, at) => at !== base)
      .map((witness) => ({ siglum: witness.siglum, variants: toVariants(text, witness.text) })),
  };
}

function toVariants(base: string, other: string): Variant[] {
  const { left, right } = diffWords(base, other);
  const variants: Variant[] = [];
  let [a, b] = [0, 0];
  let before = '';
  while (a < left.length || b < right.length) {
    const [mine, theirs] = [left[a], right[b]];
    if (mine?.same && theirs?.same) {
      before = mine.text;
      a++;
      b++;
      continue;
    }
    const lemma = mine && !mine.same ? mine.text : '';
    const reading = theirs && !theirs.same ? theirs.text.trim() : '';
    if (lemma === '' && reading === '') break;
    const last = toBare(/\S+\s*$/.exec(before)?.[0] ?? '');
    if (lemma === '') variants.push({ context: null, lemma: last, reading, adds: true });
    else {
      const short = toLemma(lemma);
      const context = last && !isUnique(base, short) ? last : null;
      variants.push({ context, lemma: short, reading: reading || null, adds: false });
    }
    if (lemma !== '') a++;
    if (reading !== '') b++;
  }
  return variants;
}

/** Whether the words stand once in the text, as words. */
function isUnique(text: string, words: string): boolean {
  const all = ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return all.split(` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ')} `).length <= 2;
}

const longestLemma = 5;

/** Words without the punctuation around them; of many the first two and the last two. */
function toLemma(words: string): string {
  const list = toBare(words).split(/\s+/);
  return list.length <= longestLemma
    ? list.join(' ')
    : `${list.slice(0, 2).join(' ')} … ${list.slice(-2).join(' ')}`;
}

function toBare(words: string): string {
  return words.trim().replace(/^[\p{P}\s]+|[,;:.–—\s]+$/gu, '') || words.trim();
}
