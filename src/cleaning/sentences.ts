/** A sentence of a block, by offsets within the block's text, without the space after it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const boundary = /[.!?…。！？]["'”’»)\]]*\s+(?=["'“‘«([¿¡©]*[\p{Lu}\p{N}©@])/gu;
const shortened =
  /(?:^|[\s(])(?:\p{Lu}|\p{Lu}\.\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|vs|No|Inc|Corp|Ltd|Co|Jr|Sr|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Abs|Nr|bzw|Hr|Fr|Sra?|Dra?|Mme|Mlle)\.$/u;

/** The sentences of a text, by their ends; titles, initials and months before a full stop end none. */
export function findSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const sign = match.index + 1;
    if (shortened.test(text.slice(Math.max(start, sign - 8), sign))) continue;
    sentences.push({ start, end: match.index + match[0].trimEnd().length });
    start = match.index + match[0].length;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
