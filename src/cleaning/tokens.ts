import { capital, digit, kindOf } from '../text/letter-kinds.ts';
import { WordTable } from './word-table.ts';

/** A word or a telling sign of a text. Offsets in UTF-16 code units within that text. */
export interface Token {
  /** Lower case, curly apostrophes straightened. */
  readonly text: string;
  /** Its number in the table by which it was read: the same for the same text. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** Whether it opens the text or a sentence of it. */
  readonly opens: boolean;
  /** It begins with a letter or digit. */
  readonly isWord: boolean;
  /** It begins with a digit. */
  readonly isNumber: boolean;
  /** It begins with a capital letter. */
  readonly isCapital: boolean;
}

const sentenceEnd = new Set(toCodes('.!?…•·–—|:'));
const signs = new Set(toCodes('©®:@#+|/»›→↓▶[]()'));
const joiners = new Set(toCodes("'’-"));
const points = new Set(toCodes('.,'));
/** What follows them begins where they stand: “(Reporting by …)”, “» Read more”. */
const leads = new Set(toCodes('([»›→▶>'));

/** The words of a text, and the signs that phrases may name (`©`, `:`, `|` …); other punctuation is left out. */
export function toTokens(text: string, table = new WordTable()): Token[] {
  const tokens: Token[] = [];
  let opens = true;
  for (let start = 0; start < text.length; ) {
    const code = text.codePointAt(start) ?? 0;
    const kind = kindOf(code);
    const isSign = kind === 0 && signs.has(code);
    const end = kind ? findWordEnd(text, start) : start + 1;
    if (kind || isSign) {
      const number = table.toNumber(text.slice(start, end));
      tokens.push({
        text: table.words[number] ?? '',
        number,
        start,
        end,
        opens,
        isWord: !isSign,
        isNumber: (kind & digit) > 0,
        isCapital: (kind & capital) > 0 && code <= 0xffff,
      });
      if (!leads.has(code)) opens = false;
    }
    if (kind === 0 && sentenceEnd.has(code)) opens = true;
    start = end;
  }
  return tokens;
}

/** Letters, marks and digits, one apostrophe or hyphen between them, and a point or comma between digits. */
function findWordEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    const code = text.codePointAt(end) ?? 0;
    const size = code > 0xffff ? 2 : 1;
    if (kindOf(code)) end += size;
    else if (joiners.has(code) && kindOf(text.codePointAt(end + 1) ?? 0)) end += 1;
    else if (points.has(code) && end > start && isDigit(text, end - 1) && isDigit(text, end + 1)) end += 1;
    else return end;
  }
}

function isDigit(text: string, at: number): boolean {
  return (kindOf(text.codePointAt(at) ?? 0) & digit) > 0;
}

function toCodes(characters: string): number[] {
  return [...characters].map((character) => character.codePointAt(0) ?? 0);
}
