import type { Span } from './span.ts';

/** Words after which a full stop ends no sentence. */
const abbreviations = new Set(
  (
    'mr mrs ms mx dr prof rev fr hon gov sen rep gen col lt sgt capt maj cmdr adm insp supt st mt ft jr sr no nos vs ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat ' +
    'approx est fig vol pp ed cf al etc'
  ).split(' '),
);

/** Longest stretch handed on as one sentence, so that what reads a sentence stays linear in the text. */
const longest = 1500;

const sentenceEnd =
  /[.!?…]["'”’»)\]]{0,3}\s{1,9}(?=["'“‘«„([]?[\p{Lu}\p{N}"“‘«„([])|[。！？]["'”’」』）]{0,3}\s{0,9}(?=\S)/gu;

/**
 * Sentences of a paragraph, in UTF-16 offsets of `text`, in order and without gaps other than white space.
 * Closing quotation marks and brackets belong to the sentence that they close.
 */
export function toSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    for (let from = start; from < end; from += longest)
      sentences.push({ start: from, end: Math.min(end, from + longest) });
    start = end;
  };
  for (const match of text.matchAll(sentenceEnd)) {
    if (match[0][0] === '.' && endsInAbbreviation(text, match.index)) continue;
    push(match.index + match[0].trimEnd().length);
    start = match.index + match[0].length;
  }
  if (start < text.length) push(text.length);
  return sentences;
}

function endsInAbbreviation(text: string, dot: number): boolean {
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, dot - 12), dot))?.[0] ?? '';
  // A lone capital is an initial, `U.S` an acronym; both end sentences too rarely to split on.
  return abbreviations.has(word.toLowerCase()) || /(?:^|\.)\p{Lu}$/u.test(word);
}
