/** A word or a telling sign of a text. Offsets in UTF-16 code units within that text. */
export interface Token {
  /** Lower case, curly apostrophes straightened. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it opens the text or a sentence of it. */
  readonly opens: boolean;
  /** It begins with a letter or digit. */
  readonly isWord: boolean;
  /** It begins with a digit. */
  readonly isNumber: boolean;
}

const tokenPattern = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[©®:@#+|/»›→↓▶[\]()“”"]|[.!?…•·;–—]/gu;
const sentenceEnd = new Set(['.', '!', '?', '…', '•', '·', '–', '—', '|', ':']);
const signs = new Set('©®:@#+|/»›→↓▶[]()');
const silent = new Set(['.', '!', '?', '…', '•', '·', ';', '–', '—', '“', '”', '"']);

/** The words of a text, and the signs that phrases may name (`©`, `:`, `|` …); other punctuation is left out. */
export function toTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let opens = true;
  for (const match of text.matchAll(tokenPattern)) {
    const [found] = match;
    if (!silent.has(found)) {
      const start = match.index;
      tokens.push({
        text: found.toLowerCase().replaceAll('’', "'"),
        start,
        end: start + found.length,
        opens,
        isWord: !signs.has(found),
        isNumber: /^\p{N}/u.test(found),
      });
      opens = false;
    }
    if (sentenceEnd.has(found)) opens = true;
  }
  return tokens;
}
